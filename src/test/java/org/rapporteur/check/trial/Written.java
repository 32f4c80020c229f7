package org.rapporteur.check.trial;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.Checked;
import org.rapporteur.check.Checker;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.terms.DateRange;

/**
 * A report written by hand, a file of the folder {@code report/written} of its name: the days “from to cut-off”, then its
 * text, in which “<<Y.3173 (02/2020)>>” stands for the title that the catalogue knows.
 */
record Written(String name, LocalDate from, LocalDate to, LocalDate cutOff, String text) {
    private static final Path FOLDER = Path.of("src/test/resources/report/written");
    private static final Pattern TITLE = Pattern.compile("<<(.+?)>>");
    private static final Map<String, String> TITLES = ItuCatalogue.CATALOGUE.all().stream()
            .collect(Collectors.toMap(PublishedText::designation, PublishedText::title, (one, other) -> other));

    /** In the order of their names. */
    static Stream<Written> all() {
        return files(".txt").map(file -> of(name(file), read(file)));
    }

    /** One mistake that can be made in a report: rules that may find it, words, words instead. */
    record Mistake(String report, Set<String> rules, String words, String instead) {
        private static Mistake of(String report, String line) {
            String[] parts = line.replace("\\n", "\n").replace("\\t", "\t").split(" \\|\\| ");
            return new Mistake(report, Set.of(parts[0].split("/")), parts[1], parts[2]);
        }
    }

    /** A line each in the file that lies beside its report, “rule/rule || words || words instead”. */
    static Stream<Mistake> mistakes() {
        return files(".mistakes").flatMap(file -> read(file).lines().map(line -> Mistake.of(name(file), line)));
    }

    private static Stream<Path> files(String ending) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Written of(String name, String file) {
        String[] days = file.lines().findFirst().orElseThrow().split(" ");
        String text = file.lines().skip(1).collect(joining("\n")).strip() + "\n";
        return new Written(
                name,
                LocalDate.parse(days[0]),
                LocalDate.parse(days[1]),
                LocalDate.parse(days[2]),
                TITLE.matcher(text).replaceAll(Written::title));
    }

    private static String title(MatchResult named) {
        String title = TITLES.get("ITU-T " + named.group(1));
        if (title == null) {
            throw new IllegalStateException("The catalogue has no " + named.group(1));
        }
        return title.replace("$", "\\$");
    }

    /** The same with other words in one place. */
    Written with(String words, String instead) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(name + " does not say “" + words + "”");
        }
        return new Written(
                name, from, to, cutOff, text.substring(0, at) + instead + text.substring(at + words.length()));
    }

    /** What weighs more than advice. */
    List<Finding> findings() {
        Evidence evidence = ReferenceEvidence.on(new DateRange(from, to), cutOff, ItuCatalogue.CATALOGUE, null);
        Checked checked = Checker.check(Trial.read(text), evidence);
        if (!checked.failed().isEmpty()) {
            throw new IllegalStateException(checked.failed().get(0).cause());
        }
        return checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
