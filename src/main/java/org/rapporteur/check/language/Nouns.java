package org.rapporteur.check.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.TextKind;

/** The nouns of the trade's texts, in one and in many. */
public final class Nouns {
    private record Known(@Nullable TextKind kind, Pattern one, Pattern many) {}

    private static final List<Known> KNOWN = List.of(
            known(TextKind.TECHNICAL_REPORT, "Technical Report", "Technical Reports"),
            known(TextKind.TECHNICAL_PAPER, "Technical Paper", "Technical Papers"),
            known(TextKind.IMPLEMENTERS_GUIDE, "Implementer'?s?'? Guide", "Implementer'?s?'? Guides"),
            known(TextKind.HANDBOOK, "Handbook", "Handbooks"),
            known(TextKind.SUPPLEMENT, "Supplement", "Supplements"),
            known(TextKind.AMENDMENT, "Amendment", "Amendments"),
            known(TextKind.CORRIGENDUM, "Corrigendum", "Corrigenda|Corrigendums"),
            known(TextKind.ADDENDUM, "Addendum", "Addenda"),
            known(TextKind.ERRATUM, "Erratum", "Errata"),
            known(TextKind.ANNEX, "Annex", "Annexes"),
            known(TextKind.APPENDIX, "Appendix", "Appendices"),
            known(TextKind.RECOMMENDATION, "Recommendation", "Recommendations"),
            known(
                    null,
                    "standard|text|deliverable|work item|document|publication",
                    "standards|texts|deliverables|work items|documents|publications|drafts"));
    /** A regular expression for every such noun, in any case. */
    public static final String ANY =
            "(?:(?:Technical (?:Report|Paper)|Implementer'?s?'? Guide|Handbook|Supplement|Amendment|Recommendation|standard|text|deliverable|work item|document|publication)s?|drafts"
                    + "|Corrigend(?:um|a|ums)|Addend(?:um|a)|Errat(?:um|a)|Annex(?:es)?|Appendi(?:x|ces))";

    private Nouns() {}

    private static Known known(@Nullable TextKind kind, String one, String many) {
        return new Known(
                kind, Pattern.compile(one, Pattern.CASE_INSENSITIVE), Pattern.compile(many, Pattern.CASE_INSENSITIVE));
    }

    /** The noun which these words are, if it is one of texts. */
    static Optional<Noun> of(String words) {
        for (Known known : KNOWN) {
            boolean plural = matches(known.many(), words);
            if (plural || matches(known.one(), words)) {
                return Optional.of(new Noun(words, known.kind(), true, plural));
            }
        }
        return Optional.empty();
    }

    /** The noun that these words are, whatever they name. */
    public static Noun named(String words) {
        return of(words).orElseGet(() -> other(words));
    }

    private static boolean matches(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches();
    }

    static Noun other(String word) {
        return new Noun(word, null, false, word.toLowerCase(Locale.ROOT).endsWith("s"));
    }
}
