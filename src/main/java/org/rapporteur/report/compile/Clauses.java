package org.rapporteur.report.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Words;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.wording.Wording;

/**
 * The order of a group's sentence: single texts first, then the first list; further lists, and what is on its way, go on
 * in sentences of their own. Without a list everything is one sentence.
 */
final class Clauses {

    private final GroupSentence sentence;
    private final GroupSentence.Scope scope;
    private final Wording wording;
    private final List<CountedTexts> single = new ArrayList<>();
    private final List<CountedTexts> open = new ArrayList<>();
    private final List<CountedTexts> lists = new ArrayList<>();

    Clauses(GroupSentence sentence, GroupSentence.Scope scope, SelectedTexts told) {
        this.sentence = sentence;
        this.scope = scope;
        this.wording = sentence.desk().wording();
        told.portions().forEach(this::sort);
    }

    private void sort(CountedTexts portion) {
        if (isCounted(portion)) {
            single.add(portion);
        } else if (portion.texts().size() > 1) {
            lists.add(new CountedTexts(portion.standing(), portion.kind(), portion.texts(), List.of()));
            addIfAny(new CountedTexts(portion.standing(), portion.kind(), List.of(), portion.tallies()));
        } else {
            addIfAny(portion);
        }
    }

    private void addIfAny(CountedTexts portion) {
        if (portion.number() > 0) {
            (GroupSentence.isConcluded(portion.standing()) ? single : open).add(portion);
        }
    }

    /** A table and a bare count say numbers and no names. */
    private boolean isCounted(CountedTexts portion) {
        return scope.layout() == Layout.COUNT
                || scope.layout() == Layout.TABLE && GroupSentence.isConcluded(portion.standing());
    }

    void write(ParagraphWriter line, List<Block> parts) {
        if (lists.isEmpty() && scope.layout() != Layout.TABLE) {
            List<CountedTexts> all =
                    Stream.concat(single.stream(), open.stream()).toList();
            add(line, all, List.of(), false, scope.label().isBullet() ? "" : wording.word("clause.end"));
        } else {
            writeWithLists(line, parts);
        }
    }

    private void writeWithLists(ParagraphWriter line, List<Block> parts) {
        int opening = opensList() ? 1 : 0;
        List<CountedTexts> first = lists.stream().limit(opening).toList();
        add(line, single, first, false, wording.word("clause.opens-list"));
        first.forEach(list -> parts.addAll(items(list)));
        lists.stream().skip(opening).forEach(list -> parts.add(furtherList(list)));
        if (!open.isEmpty()) {
            parts.add(furtherSingles(!line.isEmpty()));
        }
    }

    /** Between its sentence and a list the rows of a table would stand, and seem to be the list. */
    private boolean opensList() {
        return scope.layout() != Layout.TABLE || single.isEmpty();
    }

    /** Adds one sentence: single texts by verb, and last what opens a list. */
    private void add(
            ParagraphWriter line, List<CountedTexts> singles, List<CountedTexts> opening, boolean also, String end) {
        List<CountedTexts> all =
                Stream.concat(singles.stream(), opening.stream()).toList();
        boolean together = all.stream().map(GroupSentence::doers).distinct().count() <= 1;
        if (all.isEmpty()) {
            return;
        }
        if (together || scope.layout() == Layout.COUNT) {
            line.addAll(sentence.sentence(all, objects(singles, opening), also)).words(end);
        } else {
            oneByOne(line, singles, opening, also, end);
        }
    }

    /** Where not all of these groups did everything, each deed has a sentence with those whose it was. */
    private void oneByOne(
            ParagraphWriter line, List<CountedTexts> singles, List<CountedTexts> opening, boolean also, String end) {
        singles.forEach(portion -> {
            line.words(line.isEmpty() ? "" : " ");
            line.addAll(sentence.sentence(List.of(portion), objects(List.of(portion), List.of()), also));
            line.words(wording.word("clause.end"));
        });
        opening.forEach(portion -> {
            line.words(line.isEmpty() ? "" : " ");
            line.addAll(sentence.sentence(List.of(portion), objects(List.of(), List.of(portion)), also));
            line.words(end);
        });
    }

    private Map<Standing, List<List<Inline>>> objects(List<CountedTexts> singles, List<CountedTexts> opening) {
        Map<Standing, List<List<Inline>>> objects = new LinkedHashMap<>();
        for (CountedTexts portion : singles) {
            objects.computeIfAbsent(portion.standing(), missing -> new ArrayList<>())
                    .addAll(isCounted(portion) ? List.of(count(portion)) : inlineObjects(portion));
        }
        for (CountedTexts list : opening) {
            List<List<Inline>> sameVerb = objects.remove(list.standing());
            List<List<Inline>> last = sameVerb == null ? new ArrayList<>() : sameVerb;
            last.add(wording.pattern("object.list").fill(Words::of, Map.of("count", count(list))));
            objects.put(list.standing(), last);
        }
        return objects;
    }

    private List<List<Inline>> inlineObjects(CountedTexts portion) {
        return sentence.inlineObjects(scope.section(), portion);
    }

    /** The number; with what other sections tell of it where it is the section's own total and no lead has said it. */
    private List<Inline> count(CountedTexts portion) {
        int elsewhere = !scope.leads() && isSectionTotal(portion)
                ? sentence.desk().plan().places().elsewhere(scope.section(), portion)
                : 0;
        ParagraphWriter line =
                new ParagraphWriter().add(sentence.desk().portions().count(portion, false, elsewhere));
        sentence.lead().asides(scope.section(), portion, elsewhere, line);
        return line.inlines();
    }

    private boolean isSectionTotal(CountedTexts portion) {
        return sentence.desk().plan().holdings(scope.section()).portions().stream()
                .anyMatch(whole -> whole.standing() == portion.standing()
                        && whole.kind() == portion.kind()
                        && whole.number() == portion.number());
    }

    private List<Block> items(CountedTexts list) {
        List<Paragraph> items = list.texts().stream()
                .map(text -> Items.item(scope.id().part(text.text().slug()), sentence.listed(scope.section(), text)))
                .toList();
        return Items.close(items, wording);
    }

    private Paragraph furtherList(CountedTexts list) {
        ParagraphWriter line = new ParagraphWriter();
        add(line, List.of(), List.of(list), true, wording.word("clause.opens-list"));
        BlockId id = scope.id().part(list.standing().code() + "-" + list.kindCode());
        return new Paragraph(id, Label.none(), line.inlines(), items(list));
    }

    private Paragraph furtherSingles(boolean also) {
        ParagraphWriter line = new ParagraphWriter();
        add(line, open, List.of(), also, wording.word("clause.end"));
        return new Paragraph(scope.id().part("open"), Label.none(), line.inlines(), List.of());
    }
}
