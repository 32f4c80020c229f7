package org.rapporteur.check.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.language.ActMention;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;
import org.rapporteur.check.language.LineTokens;
import org.rapporteur.check.language.TextMention;

/** Reads statements line by line and gives each list to the sentence that announces it. */
public final class StatementReader {
    private static final Pattern IT = Pattern.compile(
            "(?i)\\b(?:it|they|the (?:study )?group|this (?:study )?group)(?: (?:has|have|also|then|further))* $");

    /** “and one Technical Report:” after a list goes on with the sentence before it. */
    private static final Pattern GOES_ON = Pattern.compile("(?:and|as well as) ");

    private final List<Clause> clauses = new ArrayList<>();
    private final List<TextMention> mentions = new ArrayList<>();
    private final List<Line> unread = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Clause last;
    private String paragraph = "";

    private final LineTokens tokens;

    private StatementReader(LineTokens tokens) {
        this.tokens = tokens;
    }

    /** @param lines all lines of an English document in reading order */
    public static Statements read(List<Line> lines) {
        return read(lines, new LineTokens(Lexicon.of(Locale.ENGLISH)));
    }

    /** @param lines all lines of a document in reading order */
    public static Statements read(List<Line> lines, LineTokens tokens) {
        StatementReader reader = new StatementReader(tokens);
        lines.forEach(reader::read);
        return new Statements(
                reader.clauses.stream()
                        .filter(clause -> !clause.parts.isEmpty())
                        .map(Clause::statement)
                        .toList(),
                reader.mentions,
                reader.unread);
    }

    private void read(Line line) {
        if (line.kind() == Kind.HEADING || line.kind() == Kind.HEAD_ROW) {
            if (line.kind() == Kind.HEADING) {
                forget();
            }
            return;
        }
        LineReader reader = new LineReader(line, tokens);
        mentions.addAll(reader.words.isEndless() ? reader.words.mentions : titled(reader));
        boolean another = line.kind() == Kind.PARAGRAPH && line.depth() == 0;
        if (another || !line.place().paragraph().equals(paragraph)) {
            last = null;
        }
        paragraph = line.place().paragraph();
        close(line, level(line, reader));
        boolean understood = !new UnreadWords(reader.words).isUnread();
        if (!understood) {
            unread.add(line);
        }
        if (line.kind() == Kind.ROW && saysTheSame(line, reader)) {
            reader.words.mentions.forEach(text -> give(text, open.peek()));
        } else if (reader.clauses.isEmpty() && !understood) {
            bar(line, reader);
        } else if (reader.clauses.isEmpty()) {
            withoutVerb(line, reader);
        } else {
            withVerb(line, reader);
        }
    }

    /** A row whose last cell only says again what the sentence above the table says: “Y.3090 | … | Approved”. */
    private boolean saysTheSame(Line line, LineReader reader) {
        if (reader.clauses.size() != 1 || open.isEmpty() || open.peek().isBar()) {
            return false;
        }
        ActMention action = reader.clauses.get(0).action;
        int cell = line.text().lastIndexOf('\t') + 1;
        return cell > 0
                && action.from() <= cell + 2
                && action.from() >= cell
                && open.peek().clause().action.deed().standing()
                        == action.deed().standing();
    }

    private static List<TextMention> titled(LineReader reader) {
        int end = reader.words.line.text().length();
        return reader.words.mentions.stream()
                .map(text -> reader.words.titled(text, end))
                .toList();
    }

    /** What hangs below a line that we do not understand belongs to it and to nothing above. */
    private void bar(Line line, LineReader reader) {
        open.push(new Open(level(line, reader), List.of(), true));
        last = null;
    }

    private void forget() {
        open.clear();
        last = null;
    }

    private static int level(Line line, LineReader reader) {
        boolean announces = line.kind() == Kind.PARAGRAPH && reader.words.announcesList() && line.depth() > 0;
        return 2 * line.depth() - (announces ? 1 : 0);
    }

    /** “3. …” does not hang below “2. …:”, however it is set. */
    private static boolean isNextTo(Open host, Line line) {
        return !host.isBar()
                && PrintedNumber.isLater(
                        line.place().paragraph(), host.clause().line.place().paragraph());
    }

    private void close(Line line, int level) {
        while (!open.isEmpty() && (open.peek().level() >= level || isNextTo(open.peek(), line))) {
            open.pop();
        }
    }

    private void withVerb(Line line, LineReader reader) {
        if (reader.verbless > 0) {
            beginning(line, reader);
        }
        for (Clause clause : reader.clauses) {
            if (clause.groups.isEmpty() && clause.named.isEmpty()) {
                clause.groups = groupsBefore(line, reader, clause);
            }
        }
        clauses.addAll(reader.clauses);
        last = reader.clauses.get(reader.clauses.size() - 1);
        open.push(new Open(level(line, reader), reader.clauses, reader.words.announcesList()));
        if (reader.words.announcesList() && !last.parts.isEmpty()) {
            last.last().open = true;
        }
    }

    /** What stands before the first clause goes with the verb of the line above. */
    private void beginning(Line line, LineReader reader) {
        if (open.isEmpty() || open.peek().isBar()) {
            unread.add(line);
            return;
        }
        reader.words.mentions.stream()
                .filter(text -> text.to() <= reader.verbless)
                .forEach(text -> give(reader.words.titled(text, reader.verbless), open.peek()));
    }

    /** Who did it, if the clause does not say: the one of the clause before it, of the line above, of the paragraph. */
    private List<org.rapporteur.terms.StudyGroupCode> groupsBefore(Line line, LineReader reader, Clause clause) {
        int index = reader.clauses.indexOf(clause);
        List<GroupNames> named = reader.words.groups.stream()
                .filter(name -> name.to() <= clause.action.from() && clauseBefore(reader, name) == null)
                .toList();
        if (!named.isEmpty() && !clause.action.passive()) {
            return ofPronoun(clause, named.get(named.size() - 1));
        }
        if (index > 0 && !clause.action.passive()) {
            return reader.clauses.get(index - 1).groups;
        }
        if (goesOnAfterList(line, clause)) {
            return clauses.get(clauses.size() - 1).groups;
        }
        if (!open.isEmpty()) {
            return open.peek().isBar() ? List.of() : open.peek().clause().groups;
        }
        boolean goesOn = line.kind() == Kind.PARAGRAPH && last != null && last.line != line && !clause.action.passive();
        return goesOn && last != null ? last.groups : List.of();
    }

    /** “agreed two Supplements:” behind the list of what the same group approved. */
    private boolean goesOnAfterList(Line line, Clause clause) {
        return line.kind() == Kind.PARAGRAPH
                && !clauses.isEmpty()
                && clauses.get(clauses.size() - 1)
                        .line
                        .place()
                        .section()
                        .equals(line.place().section())
                && !clause.action.passive()
                && clause.action.from() <= 4;
    }

    /** “… the business of SG9. In June it approved …” */
    private static List<org.rapporteur.terms.StudyGroupCode> ofPronoun(Clause clause, GroupNames name) {
        String subject = clause.line.text().substring(Math.max(clause.from, name.to()), clause.action.from());
        return IT.matcher(subject).find() ? name.groups() : List.of();
    }

    private static @Nullable Clause clauseBefore(LineReader reader, GroupNames name) {
        return reader.clauses.stream()
                .filter(clause -> clause.from <= name.from() && name.to() <= clause.to)
                .findFirst()
                .orElse(null);
    }

    private void withoutVerb(Line line, LineReader reader) {
        boolean announces = reader.words.announcesList() && !reader.words.counts.isEmpty();
        if (announces
                && last != null
                && last.line != line
                && GOES_ON.matcher(line.text()).lookingAt()) {
            Clause derived = derived(line, reader, clauses.get(clauses.size() - 1));
            open.push(new Open(level(line, reader), List.of(derived), true));
            return;
        }
        if (open.isEmpty() || open.peek().isBar()) {
            return;
        }
        Open host = open.peek();
        if (announces || (!reader.words.counts.isEmpty() && reader.words.mentions.isEmpty())) {
            Clause derived = derived(line, reader, host.clause());
            open.push(new Open(level(line, reader), List.of(derived), announces));
        } else if (!runsOn(line, reader)) {
            reader.words.mentions.forEach(
                    text -> give(reader.words.titled(text, line.text().length()), host));
        }
    }

    /** “One more, F.780.7, followed in August.” after a list is a sentence of its own and no item. */
    private static boolean runsOn(Line line, LineReader reader) {
        return line.kind() == Kind.PARAGRAPH
                && !reader.words.mentions.isEmpty()
                && reader.words.mentions.get(0).from() > 4
                && line.text().stripTrailing().endsWith(".");
    }

    /** “two Supplements:” in the middle of a list takes its verb and its group from above. */
    private Clause derived(Line line, LineReader reader, Clause host) {
        ActMention action = host.action;
        Clause clause = new Clause(line, 0, line.text().length(), action, false);
        clause.groups = host.groups;
        new Filling(reader.words).fill(clause, 0, line.text().length());
        clauses.add(clause);
        if (!clause.parts.isEmpty()) {
            clause.last().open = true;
        }
        return clause;
    }

    private void give(TextMention text, Open host) {
        Clause clause = Listed.under(text, host);
        if (clause.parts.isEmpty() || (!clause.last().texts.isEmpty() && !clause.last().open)) {
            clause.parts.add(new Clause.Part());
        }
        clause.last().open = true;
        clause.last().texts.add(text);
    }
}
