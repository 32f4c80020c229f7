package org.rapporteur.check.rules.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.grammar.Tokenizer;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Subject;

/** A text that stands twice in one list of numbers: “X.1128, X.1129, X.1129 and X.1130”. */
final class ListedTwice {
    /** In letters; more is no “, and ” between two numbers. */
    private static final int WIDEST = 12;

    private final Subject subject;
    private final Map<String, TextMention> listed = new HashMap<>();
    private @Nullable TextMention last;

    private ListedTwice(Subject subject) {
        this.subject = subject;
    }

    static Stream<TextMention> in(Subject subject) {
        ListedTwice lists = new ListedTwice(subject);
        return subject.statements().mentions().stream().filter(lists::isAgain);
    }

    private boolean isAgain(TextMention text) {
        if (last == null || !isNext(last, text)) {
            listed.clear();
        }
        last = text;
        TextMention before = listed.put(text.number(), text);
        return before != null && before.kind() == text.kind() && text.designation() != null;
    }

    /** Whether only a comma or “and” stands between them. */
    private boolean isNext(TextMention before, TextMention text) {
        int gap = text.from() - before.to();
        if (gap <= 0 || gap > WIDEST || before.line().index() != text.line().index()) {
            return false;
        }
        List<Token> between = Tokenizer.read(text.line().text().substring(before.to(), text.from()), subject.lexicon());
        return !between.isEmpty() && between.stream().allMatch(token -> token.is(Kind.COMMA) || token.is(Sense.AND));
    }
}
