package org.rapporteur.report.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Words;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;
import org.rapporteur.terms.wording.Wording;

/** "In total, 11 Recommendations were approved by …": the totals of a section in sentences. */
final class LeadSentence {

    private final Compilation desk;
    private final Wording wording;

    LeadSentence(Compilation desk) {
        this.desk = desk;
        this.wording = desk.wording();
    }

    /** Adds the sentences; none approved is a sentence of its own. */
    void tell(OutlineSection section, ParagraphWriter line) {
        CountedTexts approved = desk.plan().holdings(section).portion(Standing.APPROVED, TextKind.RECOMMENDATION);
        if (approved.number() == 0) {
            line.addAll(none());
        } else {
            line.addAll(wording.pattern("lead.opening")
                    .<Inline>fill(Words::of, Map.of("claims", part(section, approved, false))));
        }
        more(section, line, approved);
    }

    private List<Inline> none() {
        return wording.pattern("lead.none")
                .fill(
                        Words::of,
                        Map.of("verb", ParagraphWriter.of(wording.word("lead.none.verb")), "period", period()));
    }

    /** The topic holds nothing at all. */
    List<Inline> nothing(OutlineSection section) {
        TopicSummary known = desk.frame().records().topics().get(String.valueOf(section.topic()));
        String topic = known == null ? "" : known.name();
        return wording.pattern("nothing")
                .fill(Words::of, Map.of("topic", ParagraphWriter.of(topic), "period", period()));
    }

    private List<Inline> period() {
        String days = wording.days(desk.frame().days().from(), desk.frame().cutOff());
        return List.of(desk.records().period(days));
    }

    private void more(OutlineSection section, ParagraphWriter line, CountedTexts approved) {
        List<CountedTexts> others = desk.plan().holdings(section).portions().stream()
                .filter(portion -> !portion.equals(approved))
                .toList();
        if (!others.isEmpty()) {
            line.words(" ");
            line.addAll(wording.pattern("lead.more").<Inline>fill(Words::of, Map.of("parts", parts(section, others))));
        }
    }

    private List<Inline> parts(OutlineSection section, List<CountedTexts> portions) {
        List<List<Inline>> parts = new ArrayList<>();
        for (CountedTexts portion : portions) {
            parts.add(part(section, portion, parts.isEmpty()));
        }
        return GroupSentence.join(parts, wording);
    }

    private List<Inline> part(OutlineSection section, CountedTexts portion, boolean opening) {
        int elsewhere = desk.plan().places().elsewhere(section, portion);
        ParagraphWriter asides = new ParagraphWriter();
        asides(section, portion, elsewhere, asides);
        String pattern = GroupSentence.isConcluded(portion.standing()) ? "lead.part.concluded" : "lead.part.open";
        return wording.pattern(pattern)
                .fill(
                        Words::of,
                        Map.of(
                                "count", List.of(desk.portions().count(portion, opening, elsewhere)),
                                "asides", asides.inlines(),
                                "verb", List.of(desk.portions().passive(portion)),
                                "groups", List.of(desk.portions().groups(portion))));
    }

    /** How many of them other sections tell too. */
    void asides(OutlineSection section, CountedTexts portion, int elsewhere, ParagraphWriter line) {
        if (elsewhere > 0) {
            line.addAll(elsewhere(section, portion, elsewhere));
        }
    }

    private List<Inline> elsewhere(OutlineSection section, CountedTexts portion, int elsewhere) {
        String pattern = elsewhere == portion.number() ? "count.elsewhere.all" : "count.elsewhere.some";
        List<String> keys = desk.plan().places().elsewhereSections(section, portion);
        return wording.pattern(pattern)
                .fill(
                        Words::of,
                        Map.of("number", ParagraphWriter.of(wording.number(elsewhere)), "sections", sections(keys)));
    }

    private List<Inline> sections(List<String> keys) {
        List<List<Inline>> references = new ArrayList<>();
        for (String key : keys) {
            BlockId section = BlockId.valueOf(key);
            references.add(List.of(
                    new Reference(section, desk.numbers().around(section).orElse(""))));
        }
        ParagraphWriter line = new ParagraphWriter().words(wording.counted("sections", keys.size()) + " ");
        return line.addAll(GroupSentence.join(references, wording)).inlines();
    }
}
