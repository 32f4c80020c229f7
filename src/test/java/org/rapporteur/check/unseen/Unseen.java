package org.rapporteur.check.unseen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.check.Checked;
import org.rapporteur.check.Checker;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.reading.ForeignReport;

/**
 * A report by another hand, a folder of its own: {@code report.txt}, {@code genre.txt} with the genre and the day of the
 * report, {@code mistakes.tsv} with one mistake a line: kind, words, words instead, why.
 */
record Unseen(String name, LocalDate day, String text, List<Mistake> mistakes) {
    private static final Path FOLDER = Path.of("src/test/resources/org/rapporteur/check/unseen");

    record Mistake(String kind, String words, String instead, String why) {}

    /** @param part “learn” or “sealed” */
    static List<Unseen> of(String part) {
        return in(FOLDER.resolve(part));
    }

    /** @param folder with a folder for each report */
    static List<Unseen> in(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).sorted().map(Unseen::read).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Unseen read(Path folder) {
        try {
            List<Mistake> mistakes = Files.readAllLines(folder.resolve("mistakes.tsv")).stream()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Mistake(cells[0], typed(cells[1]), typed(cells[2]), cells[3]))
                    .toList();
            List<String> genre = Files.readAllLines(folder.resolve("genre.txt"));
            return new Unseen(
                    String.valueOf(folder.getFileName()),
                    LocalDate.parse(genre.get(1).strip()),
                    Files.readString(folder.resolve("report.txt")),
                    mistakes);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String typed(String cell) {
        return cell.replace("\\t", "\t").replace("\\n", "\n");
    }

    /** What is said of the report as it is. */
    List<Finding> findings() {
        return findings(text);
    }

    /**
     * What is said of the changed report alone; of advice only that on names of States, which is all they are given.
     *
     * @param right what is said of the report as it is
     */
    List<Finding> found(Mistake mistake, List<Finding> right) {
        int at = text.indexOf(mistake.words());
        if (at < 0) {
            throw new IllegalArgumentException(name + " does not say “" + mistake.words() + "”");
        }
        String changed = text.substring(0, at)
                + mistake.instead()
                + text.substring(at + mistake.words().length());
        List<Finding> found = new ArrayList<>(findings(changed));
        Set<String> known = right.stream().map(Unseen::said).collect(Collectors.toSet());
        found.removeIf(finding -> known.contains(said(finding)));
        found.removeIf(finding ->
                finding.severity() == Severity.ADVICE && !finding.rule().equals("short-state-name"));
        return found;
    }

    private static String said(Finding finding) {
        return finding.rule() + finding.quote() + finding.message();
    }

    private List<Finding> findings(String words) {
        Checked checked = Checker.check(
                ForeignReport.read(words.getBytes(StandardCharsets.UTF_8), "report.txt")
                        .document(),
                ReferenceEvidence.on(null, day, ItuCatalogue.CATALOGUE, null));
        if (!checked.failed().isEmpty()) {
            throw new IllegalStateException(checked.failed().get(0).cause());
        }
        return checked.findings();
    }
}
