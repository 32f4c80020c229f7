package org.rapporteur.check.rules.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Subject;

/** A text that stands twice in one list of numbers: “X.1128, X.1129, X.1129 and X.1130”. */
final class ListedTwice {
    private final Subject subject;
    private final Map<String, TextMention> listed = new HashMap<>();

    private ListedTwice(Subject subject) {
        this.subject = subject;
    }

    static Stream<TextMention> in(Subject subject) {
        ListedTwice lists = new ListedTwice(subject);
        return subject.statements().mentions().stream().filter(lists::isAgain);
    }

    private boolean isAgain(TextMention text) {
        boolean goesOn = listed.values().stream().anyMatch(before -> isNext(before, text));
        if (!goesOn) {
            listed.clear();
        }
        TextMention before = listed.put(text.number(), text);
        return before != null && before.kind() == text.kind() && text.designation() != null;
    }

    /** Whether only a comma or “and” stands between them. */
    private boolean isNext(TextMention before, TextMention text) {
        Line line = text.line();
        if (!before.line().equals(line) || before.to() >= text.from() || text.from() - before.to() > 12) {
            return false;
        }
        List<Token> between = subject.tokens().words(line).stream()
                .filter(token -> token.from() >= before.to() && token.to() <= text.from())
                .toList();
        return !between.isEmpty() && between.stream().allMatch(token -> token.is(Kind.COMMA) || token.is(Sense.AND));
    }
}
