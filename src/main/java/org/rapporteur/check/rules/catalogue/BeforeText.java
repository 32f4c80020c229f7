package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.rules.catalogue.Fact.Means;

/** The days and groups that lead to texts: “Recommendations of SG12, E.805 and E.811”, “14 October 2025 – M.3351.2”. */
final class BeforeText {
    private final TypedLine line;
    private final List<Token> tokens;
    private final Map<Token, List<Fact>> found = new HashMap<>();

    private BeforeText(TypedLine line) {
        this.line = line;
        this.tokens = line.tokens();
    }

    /** By the token of the text they lead to. */
    static Map<Token, List<Fact>> in(TypedLine line) {
        BeforeText reader = new BeforeText(line);
        for (int at = 0; at < reader.tokens.size() && !line.texts().isEmpty(); at++) {
            if (reader.tokens.get(at).is(Kind.GROUPS)) {
                reader.leading(at);
            }
        }
        if (line.line().kind() != Line.Kind.ROW) {
            reader.headed();
        }
        return reader.found;
    }

    private void add(Token text, Token fact, Means means) {
        found.computeIfAbsent(text, none -> new ArrayList<>())
                .add(new Fact(line, fact, means, fact.is(Kind.DAY) ? "before " + line.list() : line.list()));
    }

    private void leading(int at) {
        Token group = tokens.get(at);
        Found<List<Token>> led = FactPhrases.LEADING.at(tokens, at);
        if (led != null) {
            led.value().forEach(text -> add(text, group, Means.LEADING));
        }
        Found<Token> bracket = FactPhrases.BRACKET.at(tokens, at);
        for (int next = bracket == null ? tokens.size() : bracket.next() - 1; next < tokens.size(); next++) {
            Token token = tokens.get(next);
            if (token.is(Kind.TEXT)) {
                add(token, group, Means.LEADING);
            } else if (token.is(Kind.CLOSE) || token.is(Kind.OPEN) || token.is(Kind.GROUPS)) {
                break;
            }
        }
    }

    /** What stands behind a colon or dash, up to the end of the clause, is headed by what stands before. */
    private void headed() {
        Token group = null;
        Token day = null;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.is(Kind.SEMICOLON) || token.is(Kind.STOP)) {
                group = null;
                day = null;
            } else if (token.is(Kind.GROUPS)) {
                group = headsGroup(at) ? token : null;
            } else if (token.is(Kind.DAY)) {
                day = headsDay(at) ? token : null;
            } else if (token.is(Kind.TEXT)) {
                add(token, group, day);
            }
        }
    }

    private void add(Token text, @Nullable Token group, @Nullable Token day) {
        if (group != null) {
            add(text, group, Means.HEADING);
        }
        if (day != null) {
            add(text, day, Means.HEADING);
        }
    }

    private boolean headsGroup(int at) {
        return FactPhrases.HEADS.at(tokens, at + 1) != null;
    }

    private boolean headsDay(int at) {
        return line.day(tokens.get(at)).precision() == Precision.DAY
                && TypedLine.isShort(line.day(tokens.get(at)))
                && FactPhrases.HEADS_LATER.at(tokens, at + 1) != null;
    }
}
