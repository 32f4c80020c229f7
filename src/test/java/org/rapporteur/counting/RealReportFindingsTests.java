package org.rapporteur.counting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.*;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.document.Document;
import org.rapporteur.evidence.*;
import org.rapporteur.matching.*;
import org.rapporteur.rule.*;
import org.rapporteur.sentence.*;
import org.rapporteur.shared.DateRange;
import org.rapporteur.statement.*;

class RealReportFindingsTests {
    static List<Rule> rules() {
        return List.of(
                new CountAgainstList(),
                new AnnouncedItems(),
                new TotalAgainstParts(),
                new GroupsAgainstTexts(),
                new KindUnderHeading(),
                new VerbForKind(),
                new CountsDifferently(),
                new ToldTwice(),
                new TwoStages(),
                new UnknownDesignation(),
                new TitleAgainstCatalogue(),
                new StageAgainstCatalogue(),
                new ApprovedOutsidePeriod(),
                new SingleCutOff(),
                new GroupAgainstCatalogue(),
                new RevisedOrNew());
    }

    @org.junit.jupiter.api.Test
    void own() throws Exception {
        StringBuilder b = new StringBuilder();
        Map<String, Integer> seen = new TreeMap<>();
        for (LocalDate day = LocalDate.of(2024, 2, 1); !day.isAfter(LocalDate.of(2024, 9, 30)); day = day.plusDays(3)) {
            Document document = org.rapporteur.compile.Compiler.compile(
                    org.rapporteur.example.ExampleRecords.period(),
                    day,
                    org.rapporteur.example.ExampleRecords.outline(),
                    org.rapporteur.example.ExampleRecords.records(),
                    org.rapporteur.wording.Wording.of(Locale.UK));
            List<Line> lines = Lines.of(document);
            Evidence evidence = new Evidence(
                    new DateRange(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 9, 30)),
                    day,
                    ItuCatalogue.CATALOGUE,
                    new KnownBodies(List.of()),
                    new KnownResolutions(List.of(), List.of()),
                    new StateNames(List.of(), Map.of()),
                    null);
            Subject subject = new Subject(
                    document,
                    lines,
                    lines.stream().flatMap(l -> Sentences.of(l).stream()).toList(),
                    StatementReader.read(lines),
                    evidence);
            for (Rule rule : rules()) {
                rule.check(subject).filter(f -> f.severity() != Severity.ADVICE).forEach(f -> {
                    String x = f.severity() + " " + f.rule() + " [" + f.place().paragraph() + "] «" + f.quote() + "» "
                            + f.message();
                    seen.merge(x, 1, Integer::sum);
                    if (Integer.valueOf(1).equals(seen.get(x)))
                        b.append("   ")
                                .append(lines.stream()
                                        .filter(l -> l.place().equals(f.place()))
                                        .map(Line::text)
                                        .findFirst()
                                        .orElse(""))
                                .append("\n")
                                .append(x)
                                .append("\n");
                });
            }
        }
        seen.forEach((x, n) -> b.append(n).append(" × ").append(x).append("\n"));
        Files.writeString(Path.of("/tmp/m/own.txt"), b);
        for (String day : List.of("2024-08-30", "2024-08-15", "2024-02-01")) {
            StringBuilder t = new StringBuilder();
            Lines.of(org.rapporteur.compile.Compiler.compile(
                            org.rapporteur.example.ExampleRecords.period(),
                            LocalDate.parse(day),
                            org.rapporteur.example.ExampleRecords.outline(),
                            org.rapporteur.example.ExampleRecords.records(),
                            org.rapporteur.wording.Wording.of(Locale.UK)))
                    .forEach(l -> t.append(l.kind())
                            .append(l.depth())
                            .append(' ')
                            .append(l.place().paragraph())
                            .append('|')
                            .append(l.place().section())
                            .append(' ')
                            .append(l.text())
                            .append("\n"));
            Files.writeString(Path.of("/tmp/m/own-" + day + ".md"), t);
        }
        System.out.println(
                Sentences.of(
                        new Line(
                                0,
                                Line.Kind.PARAGRAPH,
                                new Place("", "", ""),
                                0,
                                -1,
                                "No Recommendation was approved in the period 1 February 2024. One Technical Report was agreed by ITU-T SG3.",
                                "No Recommendation was approved in the period 1 February 2024. One Technical Report was agreed by ITU-T SG3.")));
    }

    @org.junit.jupiter.api.Test
    void dump() throws Exception {
        Document document = org.rapporteur.foreign.ForeignReport.read(
                        Path.of("../shared/reports/cwg-internet-2024-09.txt"))
                .document();
        List<Line> lines = Lines.of(document);
        Evidence evidence = new Evidence(
                new DateRange(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 9, 30)),
                LocalDate.of(2024, 8, 15),
                ItuCatalogue.CATALOGUE,
                new KnownBodies(List.of()),
                new KnownResolutions(List.of(), List.of()),
                new StateNames(List.of(), Map.of()),
                null);
        StringBuilder b = new StringBuilder();
        Subject subject = new Subject(
                document,
                lines,
                lines.stream().flatMap(l -> Sentences.of(l).stream()).toList(),
                StatementReader.read(lines),
                evidence);
        for (Rule rule : rules())
            rule.check(subject)
                    .forEach(f -> b.append(f.severity())
                            .append(' ')
                            .append(f.rule())
                            .append(" [")
                            .append(f.place().paragraph())
                            .append("] «")
                            .append(f.quote())
                            .append("» ")
                            .append(f.message())
                            .append('\n'));
        Files.writeString(Path.of("/tmp/m/findings.txt"), b);
        StringBuilder d = new StringBuilder();
        lines.forEach(l -> d.append(l.kind())
                .append(' ')
                .append(l.depth())
                .append(' ')
                .append(l.host())
                .append(' ')
                .append(l.place().paragraph())
                .append('|')
                .append(l.place().section())
                .append(" : ")
                .append(l.text(), 0, Math.min(70, l.text().length()))
                .append('\n'));
        Files.writeString(Path.of("/tmp/m/lines.txt"), d);
    }
}
