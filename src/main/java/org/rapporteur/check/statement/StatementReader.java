package org.rapporteur.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.language.ActMention;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;
import org.rapporteur.check.language.LineTokens;
import org.rapporteur.check.language.TextMention;

/** Reads statements line by line and gives each list to the sentence that announces it. */
public final class StatementReader {
    /** “and one Technical Report:” after a list goes on with the sentence before it. */
    private static final Pattern GOES_ON = Pattern.compile("(?:and|as well as) ");

    private final List<Clause> clauses = new ArrayList<>();
    private final List<TextMention> mentions = new ArrayList<>();
    private final List<Line> unread = new ArrayList<>();
    private final OpenLines open = new OpenLines();
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
        enter(line);
        open.close(reader);
        boolean understood = !new UnreadWords(reader.words).isUnread();
        if (!understood) {
            unread.add(line);
        }
        Open host = open.host();
        if (host != null && line.kind() == Kind.ROW && saysTheSame(line, reader, host)) {
            reader.words.mentions.forEach(text -> give(text, host));
        } else if (reader.clauses.isEmpty() && !understood) {
            open.bar(reader);
            last = null;
        } else if (reader.clauses.isEmpty()) {
            withoutVerb(line, reader);
        } else {
            withVerb(line, reader);
        }
    }

    /** In another paragraph no clause of the one before goes on. */
    private void enter(Line line) {
        boolean another = line.kind() == Kind.PARAGRAPH && line.depth() == 0;
        if (another || !line.place().paragraph().equals(paragraph)) {
            last = null;
        }
        paragraph = line.place().paragraph();
    }

    /** A row whose last cell only says again what the sentence above the table says: “Y.3090 | … | Approved”. */
    private boolean saysTheSame(Line line, LineReader reader, Open host) {
        if (reader.clauses.size() != 1) {
            return false;
        }
        ActMention action = reader.clauses.get(0).action;
        int cell = line.text().lastIndexOf('\t') + 1;
        return cell > 0
                && action.from() <= cell + 2
                && action.from() >= cell
                && host.clause().action.deed().standing() == action.deed().standing();
    }

    private static List<TextMention> titled(LineReader reader) {
        int end = reader.words.line.text().length();
        return reader.words.mentions.stream()
                .map(text -> reader.words.titled(text, end))
                .toList();
    }

    private void forget() {
        open.clear();
        last = null;
    }

    private void withVerb(Line line, LineReader reader) {
        if (reader.verbless > 0) {
            beginning(line, reader);
        }
        UnnamedGroups unnamed = new UnnamedGroups(reader, open.innermost(), clauses, last);
        reader.clauses.stream()
                .filter(clause -> clause.groups.isEmpty() && clause.named.isEmpty())
                .forEach(clause -> clause.groups = unnamed.of(clause));
        clauses.addAll(reader.clauses);
        last = reader.clauses.get(reader.clauses.size() - 1);
        boolean counted = reader.clauses.stream().anyMatch(clause -> !clause.parts.isEmpty());
        if (reader.words.announcesList() && !counted && isOfEarlierSentence(line, last)) {
            open.bar(reader);
            return;
        }
        open.add(reader, reader.clauses, reader.words.announcesList());
        if (reader.words.announcesList() && !last.parts.isEmpty()) {
            last.last().open = true;
        }
    }

    /** “The plan was adopted in March. The documents given were these four:” announces what was not adopted. */
    private static boolean isOfEarlierSentence(Line line, Clause clause) {
        return line.text().lastIndexOf(". ") > clause.action.to();
    }

    /** What stands before the first clause goes with the verb of the line above. */
    private void beginning(Line line, LineReader reader) {
        Open host = open.host();
        if (host == null) {
            unread.add(line);
            return;
        }
        reader.words.mentions.stream()
                .filter(text -> text.to() <= reader.verbless)
                .forEach(text -> give(reader.words.titled(text, reader.verbless), host));
    }

    private void withoutVerb(Line line, LineReader reader) {
        boolean announces = reader.words.announcesList() && !reader.words.counts.isEmpty();
        if (announces
                && last != null
                && last.line != line
                && GOES_ON.matcher(line.text()).lookingAt()) {
            Clause derived = derived(line, reader, clauses.get(clauses.size() - 1));
            open.add(reader, List.of(derived), true);
            return;
        }
        Open host = open.host();
        if (host == null) {
            return;
        }
        if (announces || (!reader.words.counts.isEmpty() && reader.words.mentions.isEmpty())) {
            Clause derived = derived(line, reader, host.clause());
            open.add(reader, List.of(derived), announces);
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
