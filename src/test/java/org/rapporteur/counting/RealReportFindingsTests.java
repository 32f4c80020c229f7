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
