package org.rapporteur.check.trial;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
 * A report written by hand, in {@code report/written.txt}: a line “@@ name from to cut-off”, then its text, in which
 * “<<Y.3173 (02/2020)>>” stands for the title that the catalogue knows.
 */
record Written(String name, LocalDate from, LocalDate to, LocalDate cutOff, String text) {
    private static final Path FOLDER = Path.of("src/test/resources/report");
    private static final Pattern TITLE = Pattern.compile("<<(.+?)>>");
    private static final Map<String, String> TITLES = ItuCatalogue.CATALOGUE.all().stream()
            .collect(Collectors.toMap(PublishedText::designation, PublishedText::title, (one, other) -> other));

    static Stream<Written> all() {
        return Arrays.stream(read("written.txt").split("(?m)^@@ "))
                .filter(part -> !part.isBlank())
                .map(Written::of);
    }

    static List<String> read(String file, String separator) {
        return Arrays.stream(read(file).split(separator))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Written of(String part) {
        String[] head = part.lines().findFirst().orElseThrow().split(" ");
        String text = part.lines().skip(1).collect(joining("\n")).strip() + "\n";
        return new Written(
                head[0],
                LocalDate.parse(head[1]),
                LocalDate.parse(head[2]),
                LocalDate.parse(head[3]),
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
