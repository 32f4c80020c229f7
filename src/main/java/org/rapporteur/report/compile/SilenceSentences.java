package org.rapporteur.report.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Words;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.terms.wording.Wording;

/**
 * Says who has nothing to report under which Resolution, at the end of the first section, which says what the report
 * answers: silence belongs to no other. What was signed and is told after all is not said.
 */
final class SilenceSentences {

    private static final List<String> SECTORS = List.of("T", "R", "D", "U");

    private final Compilation desk;
    private final Wording wording;

    SilenceSentences(Compilation desk) {
        this.desk = desk;
        this.wording = desk.wording();
    }

    /** The body of a report with them. */
    List<Section> in(List<Section> body, Outline outline, Document told) {
        List<Inline> sentences = sentences(told);
        if (sentences.isEmpty() || body.isEmpty()) {
            return body;
        }
        List<Section> all = new ArrayList<>(body);
        Section first = body.get(0);
        List<Block> blocks = new ArrayList<>(first.blocks());
        blocks.add(new Paragraph(id(first, outline), Label.none(), sentences, List.of()));
        all.set(0, new Section(first.id(), first.number(), first.heading(), first.totals(), blocks, first.sections()));
        return all;
    }

    /** A part of the last paragraph that is planned there, so that whoever works on it sees it. */
    private static BlockId id(Section first, Outline outline) {
        BlockId planned = outline.allSections()
                .filter(section -> section.id().equals(first.id()))
                .flatMap(section -> last(section).stream())
                .findFirst()
                .orElse(first.id());
        return planned.part("nothing-to-report");
    }

    private static Optional<BlockId> last(OutlineSection section) {
        return section.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(section.id(section.blocks().get(section.blocks().size() - 1)));
    }

    private List<Inline> sentences(Document told) {
        List<SignedSilence> signed = desk.frame().records().silences();
        if (signed.isEmpty()) {
            return List.of();
        }
        ToldAnswers answers = ToldAnswers.of(
                desk.frame(), ToldRecords.of(desk.plan().activities().byParagraph(), told));
        List<Inline> sentences = new ArrayList<>();
        for (ScopeEntry entry : desk.frame().period().scope()) {
            List<String> sectors = SECTORS.stream()
                    .filter(sector -> signed.stream()
                            .anyMatch(one -> one.resolution().equals(entry.resolution())
                                    && one.sector().equals(sector)))
                    .filter(sector -> answers.isSilent(entry.resolution(), sector))
                    .map(sector -> wording.word("silence.sector." + sector))
                    .toList();
            edition(entry).filter(edition -> !sectors.isEmpty()).ifPresent(edition -> {
                if (!sentences.isEmpty()) {
                    sentences.add(Words.of(" "));
                }
                sentences.addAll(sentence(edition, sectors));
            });
        }
        return sentences;
    }

    private List<Inline> sentence(ResolutionSummary edition, List<String> sectors) {
        String name = wording.counted("resolutions", 1) + " " + edition.number();
        return wording.pattern("silence")
                .<Inline>fill(
                        Words::of,
                        Map.of(
                                "sectors",
                                List.of(Words.of(wording.opening(wording.list(sectors)))),
                                "verb",
                                List.of(Words.of(wording.counted("silence.verb", sectors.size()))),
                                "resolution",
                                List.of(desk.records().resolutions(name, List.of(edition)))));
    }

    private Optional<ResolutionSummary> edition(ScopeEntry entry) {
        return desk.frame().records().resolutions().stream()
                .filter(known -> known.code().equals(entry.resolution()) && known.year() == entry.year())
                .findFirst();
    }
}
