package org.rapporteur.intake.paste;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.document.reading.ReportOf2024;
import org.rapporteur.intake.paste.Pasted.Heading;
import org.rapporteur.intake.paste.Pasted.Unread;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.Designations;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

/** Pastes the whole report of 2024, and holds the rows against the list of its mentions made by hand. */
@ParameterizedClass
@EnumSource
class ReportOf2024PasteTests {
    /** What a row and a mention have in common; of Supplement 82 and 83 the report does not say the series. */
    private record Told(String number, TextKind kind, String title, String group) {}

    private final List<NamedCsvRecord> mentions = ReportOf2024.mentions();
    private final String report;
    private final Pasted pasted;

    ReportOf2024PasteTests(ReportOf2024 which) {
        report = which.text();
        pasted = PasteReader.read(report, Particulars.NONE);
    }

    @Test
    void everyMentionIsARow() {
        Set<Told> rows =
                pasted.texts().stream().map(ReportOf2024PasteTests::told).collect(Collectors.toSet());
        Set<Told> expected = mentions.stream()
                // “Study on …” is no kind of text, and stays with the lines not understood
                .filter(mention -> !mention.getField("kind").equals("Study"))
                .map(ReportOf2024PasteTests::told)
                .collect(Collectors.toSet());
        assertThat(rows).containsAll(expected);
    }

    @Test
    void everyRowIsAMentionOrADeliverable() {
        Set<Told> expected = mentions.stream().map(ReportOf2024PasteTests::told).collect(Collectors.toSet());
        assertThat(pasted.texts())
                .filteredOn(row -> row.kind() != TextKind.DELIVERABLE)
                .map(ReportOf2024PasteTests::told)
                .isSubsetOf(expected);
        assertThat(pasted.texts())
                .filteredOn(row -> row.kind() == TextKind.DELIVERABLE)
                .hasSize(9);
    }

    @Test
    void theStageIsTheOneTheReportTells() {
        List<String> approved = mentions.stream()
                .filter(mention -> mention.getField("action").equals("approved"))
                // “completed work on” is no stage
                .filter(mention -> !mention.getField("paragraph").equals("2.7.1"))
                .map(mention -> told(mention).title())
                .toList();
        assertThat(pasted.texts())
                .filteredOn(row -> approved.contains(plain(row.title())) && row.stage() != Stage.CONSENTED)
                .extracting(PastedText::stage)
                .filteredOn(Objects::nonNull)
                .containsOnly(Stage.APPROVED)
                .hasSizeGreaterThan(60);
    }

    @Test
    void noLineIsDropped() {
        Set<Integer> seen = pasted.texts().stream().map(PastedText::line).collect(Collectors.toSet());
        pasted.headings().stream().map(Heading::line).forEach(seen::add);
        pasted.unread().stream().map(Unread::line).forEach(seen::add);
        List<String> lines = report.lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1).strip();
            boolean titleInALineOfItsOwn = lines.get(line - 1).startsWith("\t") && seen.contains(line - 1);
            if (!text.matches("[_\\s\u00a0]*") && !titleInALineOfItsOwn) {
                assertThat(seen).as(text).contains(line);
            }
        }
    }

    private static Told told(PastedText row) {
        return new Told(number(row.name()), Objects.requireNonNull(row.kind()), plain(row.title()), "" + row.group());
    }

    private static Told told(NamedCsvRecord mention) {
        String group = mention.getField("study_group");
        String kind = mention.getField("kind")
                .replace("Regional ", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
        boolean elsewhere = mention.getField("note").startsWith("number given in");
        String number = mention.getField("kind").equals("Supplement")
                        && mention.getField("number").startsWith("Y.Suppl.8")
                ? mention.getField("number").replace("Y.Suppl.", "Supplement ")
                : elsewhere ? "" : mention.getField("number");
        return new Told(
                number(number),
                kind.equals("study") ? TextKind.QUESTION : TextKind.ofCode(kind),
                plain(mention.getField("title")),
                group.isEmpty() ? "null" : "T-SG" + group);
    }

    private static String number(String written) {
        DesignationReading reading = Designations.read(written);
        if (reading instanceof DesignationReading.Understood text) {
            return text.designation().shortForm();
        }
        if (reading instanceof DesignationReading.Radio radio) {
            return radio.designation().toString();
        }
        return written.replaceAll("^(?=\\d)", "Supplement ");
    }

    private static String plain(String title) {
        return title.replace('–', '-').replaceAll("[\\s\u00a0]+", " ").replaceAll("^ | ?[.,;]?$", "");
    }
}
