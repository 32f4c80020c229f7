package org.rapporteur.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.document.Block;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Words;
import org.rapporteur.outline.Layout;
import org.rapporteur.telling.Holdings;
import org.rapporteur.telling.Line;
import org.rapporteur.telling.Portion;
import org.rapporteur.vocabulary.Standing;
import org.rapporteur.wording.Wording;

/**
 * The order of a group's sentence: single texts first, then the first list; further lists, and what is on its way, go on
 * in sentences of their own. Without a list everything is one sentence.
 */
final class Clauses {

    private final GroupSentence sentence;
    private final GroupSentence.Scope scope;
    private final Holdings told;
    private final Wording wording;
    private final List<Portion> single = new ArrayList<>();
    private final List<Portion> open = new ArrayList<>();
    private final List<Portion> lists = new ArrayList<>();

    Clauses(GroupSentence sentence, GroupSentence.Scope scope, Holdings told) {
        this.sentence = sentence;
        this.scope = scope;
        this.told = told;
        this.wording = sentence.desk().wording();
        told.portions().forEach(this::sort);
    }

    private void sort(Portion portion) {
        if (isCounted(portion)) {
            single.add(portion);
        } else if (portion.texts().size() > 1) {
            lists.add(new Portion(portion.standing(), portion.kind(), portion.texts(), List.of()));
            addIfAny(new Portion(portion.standing(), portion.kind(), List.of(), portion.tallies()));
        } else {
            addIfAny(portion);
        }
    }

    private void addIfAny(Portion portion) {
        if (portion.number() > 0) {
            (GroupSentence.isConcluded(portion.standing()) ? single : open).add(portion);
        }
    }

    /** A table and a bare count say numbers and no names. */
    private boolean isCounted(Portion portion) {
        return scope.layout() == Layout.COUNT
                || scope.layout() == Layout.TABLE && GroupSentence.isConcluded(portion.standing());
    }

    void write(Line line, List<Block> parts) {
        if (lists.isEmpty() && scope.layout() != Layout.TABLE) {
            writeOne(line, both(single, open), "group.sentence", end());
        } else {
            writeFirst(line, parts);
            lists.stream().skip(1).forEach(list -> parts.add(furtherList(list)));
            if (!open.isEmpty()) {
                parts.add(further(open));
            }
        }
    }

    private String end() {
        return scope.label().isBullet() ? "" : wording.word("clause.end");
    }

    private void writeOne(Line line, List<Portion> portions, String pattern, String end) {
        if (!portions.isEmpty()) {
            line.addAll(sentence.sentence(pattern, portions, clauses(portions))).words(end);
        }
    }

    /** The sentence that opens the first list, or the table. */
    private void writeFirst(Line line, List<Block> parts) {
        List<List<Inline>> clauses = clauses(single);
        List<Portion> all = new ArrayList<>(single);
        lists.stream().limit(1).forEach(list -> {
            clauses.add(listClause(list));
            all.add(list);
            parts.addAll(items(list));
        });
        if (!clauses.isEmpty()) {
            line.addAll(sentence.sentence("group.sentence", all, clauses)).words(wording.word("clause.opens-list"));
        }
    }

    private List<List<Inline>> clauses(List<Portion> portions) {
        Map<Standing, List<List<Inline>>> objects = new LinkedHashMap<>();
        for (Portion portion : portions) {
            objects.computeIfAbsent(portion.standing(), missing -> new ArrayList<>())
                    .addAll(
                            isCounted(portion)
                                    ? List.of(count(portion))
                                    : sentence.inlineObjects(scope.section(), portion));
        }
        return sentence.clauses(objects, portions);
    }

    private List<Inline> listClause(Portion list) {
        Claim verb = sentence.desk().portions().active(list);
        Map<String, List<Inline>> slots = Map.of("verb", List.of(verb), "count", count(list));
        return wording.pattern("clause.list").fill(Words::of, slots);
    }

    /** The number; with what other sections tell of it where it is the section's own total and no lead has said it. */
    private List<Inline> count(Portion portion) {
        Line line = new Line();
        boolean total = !scope.leads()
                && sentence.desk().plan().holdings(scope.section()).portions().stream()
                        .anyMatch(whole -> whole.standing() == portion.standing()
                                && whole.kind() == portion.kind()
                                && whole.number() == portion.number());
        int elsewhere = total ? sentence.desk().plan().places().elsewhere(scope.section(), portion) : 0;
        line.add(sentence.desk().portions().count(portion, false, elsewhere));
        new LeadSentence(sentence.desk()).asides(scope.section(), portion, elsewhere, line);
        return line.inlines();
    }

    private List<Block> items(Portion list) {
        List<Paragraph> items = list.texts().stream()
                .map(text -> Items.item(scope.id() + "." + text.text().slug(), sentence.listed(scope.section(), text)))
                .toList();
        return Items.close(items, wording);
    }

    private Paragraph furtherList(Portion list) {
        Line line = new Line()
                .addAll(sentence.sentence("group.also", List.of(list), List.of(listClause(list))))
                .words(wording.word("clause.opens-list"));
        String id = scope.id() + "." + list.standing().code() + "-" + kind(list);
        return new Paragraph(id, Label.none(), line.inlines(), items(list));
    }

    private Paragraph further(List<Portion> portions) {
        Line line = new Line();
        boolean first = single.isEmpty() && lists.isEmpty();
        writeOne(line, portions, first ? "group.sentence" : "group.also", wording.word("clause.end"));
        return new Paragraph(scope.id() + ".open", Label.none(), line.inlines(), List.of());
    }

    private static String kind(Portion portion) {
        return portion.kind() == null ? "text" : portion.kind().code();
    }

    private static List<Portion> both(List<Portion> first, List<Portion> second) {
        List<Portion> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
