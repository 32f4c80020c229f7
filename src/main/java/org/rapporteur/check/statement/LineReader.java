package org.rapporteur.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.language.ActMention;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.Sentences;
import org.rapporteur.check.language.TextMention;

/** Reads the clauses of one line: around each verb who did it and to which texts. */
final class LineReader {
    /** “It was approved in July” speaks of the text before. */
    private static final Pattern PRONOUN = Pattern.compile(
            "(?:It|They|Both|All (?:\\w+ )?of them|This (?:text|Recommendation|Supplement)|The (?:text|Recommendation|Supplement)|These (?:texts|Recommendations|Supplements)) (?:was|were|has|have)\\b");

    private static final Pattern CLOSED = Pattern.compile("[)\u201d\"](?:[,;] and |, |; | and )$");

    final LineWords words;
    final List<Clause> clauses = new ArrayList<>();
    /** Where the beginning of the line ends that has no verb of its own; 0 if there is none. */
    int verbless;

    LineReader(Line line, LineTokens tokens) {
        words = new LineWords(line, tokens);
        if (!words.isEndless()) {
            Sentences.of(line).forEach(this::read);
        }
    }

    private void read(Sentence sentence) {
        List<ActMention> told = words.actions.stream()
                .filter(action -> LineWords.within(sentence, action.from()) && !action.aside())
                .toList();
        if (told.isEmpty()) {
            goOn(sentence);
            return;
        }
        Elliptic elliptic = new Elliptic(words);
        int from = elliptic.verbless(sentence, told.get(0));
        verbless = from > sentence.from() ? from - 1 : verbless;
        for (int i = 0; i < told.size(); i++) {
            int to = i + 1 < told.size() ? boundary(told.get(i), told.get(i + 1)) : sentence.to();
            for (GroupNames gapped : elliptic.gapped(told.get(i), to)) {
                add(clause(told.get(i), from, gapped.from()), i > 0);
                from = gapped.from();
            }
            Clause clause = clause(told.get(i), from, to);
            if (i == 0) {
                new Antecedents(words).of(sentence, clause, clauses).forEach(clause::add);
            }
            add(clause, i > 0);
            from = to;
        }
    }

    /** “were consented in June and are under approval”, “was consented in June and approved in July”: one statement. */
    private void add(Clause clause, boolean further) {
        boolean goesOn = further
                || !clauses.isEmpty()
                        && PRONOUN.matcher(words.line.text())
                                .region(clause.from, clause.to)
                                .lookingAt();
        Clause before = goesOn ? clauses.get(clauses.size() - 1) : null;
        if (before != null && counted(before, clause)) {
            clause.parts.forEach(part -> part.texts.forEach(before::add));
            before.to = clause.to;
            return;
        }
        if (before == null || !clause.action.passive() || !clause.parts.isEmpty() || before.parts.isEmpty()) {
            clauses.add(clause);
            return;
        }
        if (clause.action.deed().standing() == Act.Standing.CONCLUDED && before.action.passive()) {
            before.action = clause.action;
        }
        before.to = clause.to;
    }

    /** “Two more were consented in May and are still under approval: Y.4421 and Y.4809” names what was counted. */
    private static boolean counted(Clause before, Clause clause) {
        boolean same = before.action.passive()
                && clause.action.passive()
                && before.action.deed().standing() == clause.action.deed().standing();
        return same
                && before.parts.size() == 1
                && before.last().texts.isEmpty()
                && !before.last().counts.isEmpty()
                && clause.parts.stream().allMatch(part -> part.counts.isEmpty() && part.headings.isEmpty())
                && clause.parts.stream().anyMatch(part -> !part.texts.isEmpty())
                && clause.parts.stream()
                        .flatMap(part -> part.texts.stream())
                        .allMatch(text -> text.from() > clause.action.to());
    }

    /** A sentence without a verb that begins with a text goes on with the list before it. */
    private void goOn(Sentence sentence) {
        List<TextMention> inside = words.mentions.stream()
                .filter(text -> LineWords.within(sentence, text.from()))
                .toList();
        if (clauses.isEmpty() || inside.isEmpty() || inside.get(0).from() > sentence.from() + 4) {
            return;
        }
        if (UnreadWords.saysMore(words, sentence)
                || UnreadWords.goesOn(words, inside.get(inside.size() - 1), sentence)) {
            return;
        }
        Clause open = clauses.get(clauses.size() - 1);
        if (open.parts.isEmpty()) {
            return;
        }
        inside.forEach(text -> open.add(words.titled(text, sentence.to())));
        open.to = sentence.to();
    }

    /** Where the clause of one verb ends and that of the next begins. */
    private int boundary(ActMention action, ActMention next) {
        int semicolon = words.line.text().lastIndexOf("; ", next.from());
        if (!next.passive() && semicolon > action.to() && nothingBetween(semicolon, next.from())) {
            return semicolon + 2;
        }
        if (!next.passive()) {
            return lastGroup(action.to(), next.from()) >= 0 ? lastGroup(action.to(), next.from()) : next.from();
        }
        if (!action.passive()) {
            return lastObject(action, next);
        }
        return Math.max(afterGroups(action, next), lastSubject(action, next));
    }

    /** “… was approved by SG16 (F.749.18), and two draft Recommendations (Y.4230 and Y.4231) are …” */
    private int lastSubject(ActMention action, ActMention next) {
        int start = -1;
        for (Count count : words.counts) {
            if (count.from() > action.to() && count.to() <= next.from() && followsText(action.to(), count.from())) {
                start = count.from();
            }
        }
        return start;
    }

    private boolean followsText(int from, int to) {
        return words.mentions.stream().anyMatch(text -> text.from() >= from && text.to() < to)
                && CLOSED.matcher(words.line.text().substring(from, to)).find();
    }

    private int lastGroup(int from, int to) {
        List<GroupNames> names = between(from, to).stream()
                .filter(name -> nothingBetween(name.to(), to))
                .toList();
        return names.stream()
                .filter(name -> Aside.isBetween(name, words.line.text(), to))
                .findFirst()
                .or(() -> names.stream().reduce((one, next) -> next))
                .map(GroupNames::from)
                .orElse(-1);
    }

    private boolean nothingBetween(int from, int to) {
        return words.mentions.stream().noneMatch(text -> text.from() >= from && text.from() < to)
                && words.counts.stream().noneMatch(count -> count.from() >= from && count.from() < to);
    }

    private int afterGroups(ActMention action, ActMention next) {
        int end = action.to();
        for (GroupNames name : words.groups) {
            if (name.from() >= action.to() && name.to() <= next.from() && nothingBetween(action.to(), name.from())) {
                end = name.to();
            }
        }
        return end;
    }

    private int lastObject(ActMention action, ActMention next) {
        int start = next.from();
        for (Count count : words.counts) {
            if (count.from() >= action.to() && count.to() <= next.from()) {
                start = count.from();
            }
        }
        if (start < next.from()) {
            return start;
        }
        for (TextMention text : words.mentions) {
            if (text.from() >= action.to() && text.to() <= next.from()) {
                start = text.from();
            }
        }
        return start;
    }

    private Clause clause(ActMention action, int from, int to) {
        Clause clause = new Clause(words.line, from, to, action, true);
        clause.named.addAll(from > action.to() ? between(from, to).subList(0, 1) : subjects(action, from, to));
        if (!clause.named.isEmpty()) {
            clause.groups = clause.named.stream()
                    .flatMap(name -> name.groups().stream())
                    .toList();
        }
        new Filling(words).fill(clause, action.passive() ? from : Math.max(from, action.to()), to);
        return clause;
    }

    private List<GroupNames> subjects(ActMention action, int from, int to) {
        List<GroupNames> before = between(from, action.passive() ? action.from() : action.to());
        List<GroupNames> after = between(action.to(), to);
        if (!action.passive()) {
            return before.isEmpty()
                    ? inBrackets(after)
                    : together(Aside.without(before, words.line.text(), action.from()));
        }
        return after.isEmpty() ? together(before) : after;
    }

    /** “The study groups approved ten Recommendations (SGs 5 and 11)” */
    private List<GroupNames> inBrackets(List<GroupNames> names) {
        return names.stream()
                .filter(name -> name.from() > 0 && words.line.text().charAt(name.from() - 1) == '(')
                .limit(1)
                .toList();
    }

    /** Of groups named far apart only those next to the verb did it. */
    private List<GroupNames> together(List<GroupNames> names) {
        List<GroupNames> last = new ArrayList<>();
        for (GroupNames name : names) {
            if (!last.isEmpty() && name.from() - last.get(last.size() - 1).to() > 8) {
                last.clear();
            }
            last.add(name);
        }
        return last;
    }

    private List<GroupNames> between(int from, int to) {
        return words.groups.stream()
                .filter(name -> name.from() >= from && name.to() <= to)
                .toList();
    }
}
