package org.rapporteur.intake.report;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Groups;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.Sentences;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.statement.StatedTexts;
import org.rapporteur.check.statement.Statement;

/** Whether a sentence says more than who did what with which texts: words that no record would print. */
final class FurtherWords {
    /** So many words that are nobody's name and no part of the trade's way of telling are none of its own. */
    private static final int FEW = 4;

    private static final Pattern IDLE = Pattern.compile(
            "(?i)(?:in total|in addition to what['\u2019]s reported above|(?:the )?(?:new|revised|following|more|draft|another|further|also|has|have|had|and|with|it|on|of|the|a|an|total|"
                    + "texts?|recommendations?|supplements?|technical|reports?|papers?|regional|ITU-[TRD]|ITU|work|items?|related|region|currently|studying|currently|respectively"
                    + "|completed|were|was|are|is|by|for|to|in|this|these|as|which|under|below|available|information|listed|list|groups?|did|one|two|three|four|five|six|seven|eight|nine|ten))\\b");
    /** “More information is available below:” */
    private static final Pattern POINTER = Pattern.compile(
            "(?i)^(?:more information|details|(?:the )?(?:paragraphs?|list|texts?|groups?) )[^.]{0,80}(?:below|following)[^.]{0,40}[:.]?$");
    /** What a bare number of texts is about: “20 more draft Recommendations on IMT-2020”. */
    private static final Pattern SUBJECT =
            Pattern.compile("\\G(?: (?:that (?:deal|are)|dealing))? (?:on|with|about|concerning) [^.;,]{3,120}");

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}-]+");

    private FurtherWords() {}

    static boolean in(List<Line> lines, List<Statement> statements) {
        return lines.stream()
                .filter(line -> line.kind() != Kind.ROW && line.kind() != Kind.HEAD_ROW)
                .anyMatch(line -> Sentences.of(line).stream().anyMatch(sentence -> isOwn(sentence, statements)));
    }

    private static boolean isOwn(Sentence sentence, List<Statement> statements) {
        Line line = sentence.line();
        if (POINTER.matcher(sentence.text()).matches()) {
            return false;
        }
        BitSet said = new BitSet();
        for (GroupNames names : Groups.in(line.text())) {
            said.set(names.from(), names.to());
        }
        statements.forEach(statement -> mark(said, line, statement));
        StringBuilder rest = new StringBuilder();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            rest.append(said.get(at) ? ' ' : line.text().charAt(at));
        }
        return words(rest.toString()) > FEW;
    }

    private static void mark(BitSet said, Line line, Statement statement) {
        if (statement.own() && statement.line().index() == line.index()) {
            said.set(statement.action().from(), statement.action().to());
        }
        for (StatedTexts portion : statement.portions()) {
            portion.texts().stream()
                    .filter(text -> text.line().index() == line.index())
                    .forEach(text -> mark(said, text));
            if (statement.line().index() == line.index()) {
                portion.counts()
                        .forEach(
                                count -> mark(said, line, count, portion.texts().isEmpty()));
            }
        }
    }

    private static void mark(BitSet said, TextMention text) {
        said.set(text.from(), Math.max(text.end(), text.from()));
    }

    private static void mark(BitSet said, Line line, Count count, boolean bare) {
        said.set(count.from(), count.to());
        Matcher subject =
                SUBJECT.matcher(line.text()).region(count.to(), line.text().length());
        if (bare && subject.find()) {
            said.set(subject.start(), subject.end());
        }
    }

    private static long words(String rest) {
        return WORD.matcher(IDLE.matcher(rest).replaceAll(" ")).results().count();
    }
}
