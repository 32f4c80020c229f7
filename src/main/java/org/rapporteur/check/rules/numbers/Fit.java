package org.rapporteur.check.rules.numbers;

import java.util.List;
import org.rapporteur.check.language.Noun;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.terms.TextKind;

/**
 * Whether a text is one of what a noun counts. Amendments and Corrigenda may be counted as Recommendations or not: reports
 * do both, and a report must only do the same throughout.
 */
enum Fit {
    YES,
    MAYBE,
    NO;

    static Fit of(TextMention text, Noun noun) {
        if (!noun.texts()) {
            return MAYBE;
        }
        boolean changed = noun.kind() != null && isPartOfOne(noun.kind()) && isTarget(text);
        return noun.kind() == null ? YES : changed ? MAYBE : of(text.kind(), noun.kind());
    }

    /** “the three amendments are those to G.113 and to G.1051” */
    private static boolean isTarget(TextMention text) {
        return text.line().text().substring(0, text.from()).matches("(?s).*\\b(?:to|of)(?: ITU-T)? ");
    }

    private static Fit of(@org.jspecify.annotations.Nullable TextKind kind, TextKind counted) {
        if (kind == counted) {
            return YES;
        }
        if (kind == null) {
            return MAYBE;
        }
        return counted == TextKind.RECOMMENDATION && isPartOfOne(kind) ? MAYBE : NO;
    }

    static boolean isPartOfOne(TextKind kind) {
        return switch (kind) {
            case AMENDMENT, CORRIGENDUM, ADDENDUM, ERRATUM, ANNEX -> true;
            default -> false;
        };
    }

    static int count(List<TextMention> texts, Noun noun, Fit fit) {
        return (int) texts.stream().filter(text -> of(text, noun) == fit).count();
    }
}
