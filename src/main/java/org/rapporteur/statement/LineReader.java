package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mention.Action;
import org.rapporteur.mention.Actions;
import org.rapporteur.mention.Count;
import org.rapporteur.mention.Counts;
import org.rapporteur.mention.Deed;
import org.rapporteur.mention.GroupNames;
import org.rapporteur.mention.Groups;
import org.rapporteur.mention.Noun;
import org.rapporteur.mention.Nouns;
import org.rapporteur.mention.TextMention;
import org.rapporteur.mention.TextMentions;
import org.rapporteur.mention.UnquotedTitle;
import org.rapporteur.sentence.Line;
import org.rapporteur.sentence.Sentence;
import org.rapporteur.sentence.Sentences;

/** Reads the clauses of one line: around each verb who did it and to which texts. */
final class LineReader {
    private static final Pattern FOLLOWING = Pattern.compile(
            "\\b(?:following|these)((?: [\\p{L}][\\w/&'-]*){0,5}?) (" + Nouns.ANY
                    + "(?:(?:, and |, | and |/)(?:(?:new|revised|draft|ITU-T) )*" + Nouns.ANY + ")*)(?![\\w-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOUN = Pattern.compile(Nouns.ANY, Pattern.CASE_INSENSITIVE);

    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:which|that|whose|using|uses?|used|based|building|support(?:s|ing)?|relation|relating|refer(?:s|red|ence[sd]?)?|defined|specified|contained|described"
                    + "|according|accordance|complement(?:s|ing|ary)?|alongside|replac(?:es?|ing)|supersed(?:es?|ing)|in line with|together with|of the text)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VERB = Pattern.compile("\\b(?:is|are|was|were|has|have|had|will|would|can|may)\\b");

    /** Words by which a sentence that we do not understand shows that it tells of approvals. */
    private static final Pattern TELLS = Pattern.compile(
            "\\b(?:approv|agree|consent|determin|adopt|finali[sz]|complet|conclud|endors|submi)\\w*|\\blast call\\b|\\b(?:AAP|TAP)\\b",
            Pattern.CASE_INSENSITIVE);

    final Line line;
    final List<Clause> clauses = new ArrayList<>();
    final List<TextMention> mentions;
    private final List<GroupNames> groups;
    private final List<Count> counts;
    private final List<Action> actions;

    LineReader(Line line) {
        this.line = line;
        mentions = TextMentions.in(line);
        groups = outside(Groups.in(line.text()));
        counts = Counts.in(line.text()).stream()
                .filter(count -> !inTitle(count.from()))
                .toList();
        actions = Actions.in(line.text()).stream()
                .filter(action -> !inTitle(action.from()))
                .toList();
        Sentences.of(line).forEach(this::read);
    }

    private List<GroupNames> outside(List<GroupNames> names) {
        return names.stream().filter(name -> !inTitle(name.from())).toList();
    }

    private boolean inTitle(int place) {
        return mentions.stream().anyMatch(text -> text.titleFrom() <= place && place < text.titleTo());
    }

    boolean announcesList() {
        return line.text().stripTrailing().endsWith(":");
    }

    private void read(Sentence sentence) {
        List<Action> told = actions.stream()
                .filter(action -> within(sentence, action.from()) && !action.aside())
                .toList();
        if (told.isEmpty()) {
            goOn(sentence);
            return;
        }
        int from = sentence.from();
        for (int i = 0; i < told.size(); i++) {
            int to = i + 1 < told.size() ? boundary(told.get(i), told.get(i + 1), from) : sentence.to();
            add(clause(told.get(i), from, to), i > 0);
            from = to;
        }
    }

    /** “were consented in June and are under approval”, “was consented in June and approved in July”: one statement. */
    private void add(Clause clause, boolean further) {
        Clause before = further ? clauses.get(clauses.size() - 1) : null;
        if (before == null || !clause.action.passive() || !clause.parts.isEmpty() || before.parts.isEmpty()) {
            clauses.add(clause);
            return;
        }
        if (clause.action.deed().standing() == Deed.Standing.CONCLUDED && before.action.passive())
            before.action = clause.action;
        before.to = clause.to;
    }

    private static boolean within(Sentence sentence, int place) {
        return sentence.from() <= place && place < sentence.to();
    }

    /** A sentence without a verb that begins with a text goes on with the list before it. */
    private void goOn(Sentence sentence) {
        List<TextMention> inside =
                mentions.stream().filter(text -> within(sentence, text.from())).toList();
        if (clauses.isEmpty() || inside.isEmpty() || inside.get(0).from() > sentence.from() + 4) return;
        if (saysMore(sentence)) return;
        Clause open = clauses.get(clauses.size() - 1);
        if (open.parts.isEmpty()) return;
        inside.forEach(text -> open.add(titled(text, sentence.to())));
        open.to = sentence.to();
    }

    /** Whether it has a verb we do not know, and so is no list. */
    private boolean saysMore(Sentence sentence) {
        return hasOutsideTitles(VERB, sentence.from(), sentence.to());
    }

    private boolean hasOutsideTitles(Pattern words, int from, int to) {
        Matcher found = words.matcher(line.text()).region(from, to);
        while (found.find()) {
            if (!inTitle(found.start()) && !isOfAction(found.start())) return true;
        }
        return false;
    }

    private boolean isOfAction(int place) {
        return actions.stream().anyMatch(action -> action.from() <= place && place < action.to());
    }

    /** Whether the line tells of texts in words that we do not understand, so that nobody can say what it tells. */
    boolean isUnread() {
        return Sentences.of(line).stream()
                .filter(sentence -> actions.stream().noneMatch(action -> within(sentence, action.from())))
                .anyMatch(this::isUnread);
    }

    private boolean isUnread(Sentence sentence) {
        boolean counts = this.counts.stream().anyMatch(count -> within(sentence, count.from()));
        List<TextMention> texts =
                mentions.stream().filter(text -> within(sentence, text.from())).toList();
        boolean announces = announcesList()
                && NOUN.matcher(line.text())
                        .region(sentence.from(), sentence.to())
                        .find();
        if (!counts && texts.isEmpty() && !announces) return false;
        boolean item = !texts.isEmpty() && texts.get(0).from() <= sentence.from() + 4;
        boolean ofGroup = groups.stream().anyMatch(name -> name.from() == sentence.from() && goesOn(name));
        return saysMore(sentence) && (ofGroup || tells(sentence)) || !item && (ofGroup || tells(sentence));
    }

    private boolean tells(Sentence sentence) {
        return hasOutsideTitles(TELLS, sentence.from(), sentence.to());
    }

    /** “SG13 brought …”, but not “SG13: Y.3129”. */
    private boolean goesOn(GroupNames name) {
        int to = name.to();
        return to + 1 < line.text().length()
                && line.text().charAt(to) == ' '
                && Character.isLowerCase(line.text().charAt(to + 1));
    }

    /** Where the clause of one verb ends and that of the next begins. */
    private int boundary(Action action, Action next, int from) {
        if (!next.passive()) {
            return lastGroup(action.to(), next.from()) >= 0 ? lastGroup(action.to(), next.from()) : next.from();
        }
        return action.passive() ? afterGroups(action, next) : lastObject(action, next);
    }

    private int lastGroup(int from, int to) {
        int last = -1;
        for (GroupNames name : groups) {
            if (name.from() >= from && name.to() <= to && nothingBetween(name.to(), to)) last = name.from();
        }
        return last;
    }

    private boolean nothingBetween(int from, int to) {
        return mentions.stream().noneMatch(text -> text.from() >= from && text.from() < to)
                && counts.stream().noneMatch(count -> count.from() >= from && count.from() < to);
    }

    private int afterGroups(Action action, Action next) {
        int end = action.to();
        for (GroupNames name : groups) {
            if (name.from() >= action.to() && name.to() <= next.from() && nothingBetween(action.to(), name.from()))
                end = name.to();
        }
        return end;
    }

    private int lastObject(Action action, Action next) {
        int start = next.from();
        for (Count count : counts) {
            if (count.from() >= action.to() && count.to() <= next.from()) start = count.from();
        }
        if (start < next.from()) return start;
        for (TextMention text : mentions) {
            if (text.from() >= action.to() && text.to() <= next.from()) start = text.from();
        }
        return start;
    }

    private Clause clause(Action action, int from, int to) {
        Clause clause = new Clause(line, from, to, action, true);
        clause.named.addAll(subjects(action, from, to));
        if (!clause.named.isEmpty())
            clause.groups = clause.named.stream()
                    .flatMap(name -> name.groups().stream())
                    .toList();
        fill(clause, action.passive() ? from : action.to(), to);
        return clause;
    }

    private List<GroupNames> subjects(Action action, int from, int to) {
        List<GroupNames> before = between(from, action.passive() ? action.from() : action.to());
        List<GroupNames> after = between(action.to(), to);
        if (!action.passive()) return before.isEmpty() ? inBrackets(after) : together(before);
        return after.isEmpty() ? together(before) : after;
    }

    /** “The study groups approved ten Recommendations (SGs 5 and 11)” */
    private List<GroupNames> inBrackets(List<GroupNames> names) {
        return names.stream()
                .filter(name -> name.from() > 0 && line.text().charAt(name.from() - 1) == '(')
                .limit(1)
                .toList();
    }

    /** Of groups named far apart only those next to the verb did it. */
    private List<GroupNames> together(List<GroupNames> names) {
        List<GroupNames> last = new ArrayList<>();
        for (GroupNames name : names) {
            if (!last.isEmpty() && name.from() - last.get(last.size() - 1).to() > 8) last.clear();
            last.add(name);
        }
        return last;
    }

    private List<GroupNames> between(int from, int to) {
        return groups.stream()
                .filter(name -> name.from() >= from && name.to() <= to)
                .toList();
    }

    /** Counts, nouns over lists and texts in the order in which they stand. */
    void fill(Clause clause, int from, int to) {
        Matcher following = FOLLOWING.matcher(line.text()).region(from, to);
        List<int[]> headings = new ArrayList<>();
        while (following.find()) headings.add(new int[] {following.start(), following.end(), following.start(2)});
        for (int place = from; place < to; place++) {
            int here = place;
            headings.stream()
                    .filter(heading -> heading[0] == here && countOver(heading) == null)
                    .forEach(heading -> head(clause, heading));
            counts.stream().filter(count -> count.from() == here).forEach(clause::add);
            mentions.stream()
                    .filter(text -> text.from() == here && !isAside(from, text))
                    .forEach(text -> clause.add(titled(text, to)));
        }
    }

    /** Named for another reason than that something was done with it: “which is used with Q.3063”. */
    private boolean isAside(int from, TextMention text) {
        int begin = from;
        for (TextMention other : mentions) {
            if (other.to() <= text.from())
                begin = Math.max(begin, titled(other, text.from()).end());
        }
        return ASIDE.matcher(line.text()).region(begin, text.from()).find();
    }

    private @Nullable Count countOver(int[] heading) {
        return counts.stream()
                .filter(count -> count.from() >= heading[0] && count.from() < heading[1])
                .findFirst()
                .orElse(null);
    }

    private void head(Clause clause, int[] heading) {
        List<Noun> nouns = NOUN.matcher(line.text().substring(heading[2], heading[1]))
                .results()
                .map(found -> Nouns.named(found.group()))
                .toList();
        if (clause.parts.isEmpty()
                || !clause.last().texts.isEmpty()
                || !clause.last().counts.isEmpty()) clause.parts.add(new Clause.Part());
        clause.last().headings.addAll(nouns);
    }

    /** With the title that follows in running words, as far as the next text or verb. */
    TextMention titled(TextMention text, int to) {
        if (text.title() != null || text.radio()) return text;
        int end =
                line.kind() == Line.Kind.ITEM && actions.isEmpty() ? line.text().length() : to;
        for (TextMention other : mentions) {
            if (other.from() >= text.to() && other.from() < end) end = other.from();
        }
        for (Action action : actions) {
            if (action.from() >= text.to() && action.from() < end && !action.aside()) end = action.from();
        }
        return UnquotedTitle.of(text, end);
    }

    /** The counts of a line without a verb. */
    List<Count> counts() {
        return counts;
    }
}
