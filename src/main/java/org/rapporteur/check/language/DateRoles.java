package org.rapporteur.check.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what part a date plays. In doubt it is background: only the verb of a main clause makes an event of it, and
 * relative clauses, participles, founding in the simple past and names of meetings do not.
 */
final class DateRoles {
    private static final Pattern AS_OF = Pattern.compile(
            "(?:\\b(?:as (?:of|at|on)|(?:status|situation|figures|data|correct|current) (?:as )?(?:of|on|at)))(?: the)?(?: (?:beginning|end|middle) of)?,? $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_FORCE = Pattern.compile(
            "\\b(?:effective|in force|into force|appl(?:y|ies|ied|icable)|valid|start(?:s|ed|ing)?|begin(?:s|ning)?|abolished|replaced)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUNDARY = Pattern.compile(
            "[;:()\u201c\u201d\"]|,? \\b(?:which|who|whom|whose|where|when|while|whereas|because|although|though|since|after|before|once"
                    + "|until|if|(?<!the )following|including|pursuant to|in line with|in accordance with|building on|based on|according to"
                    + "|as a follow-up|compared (?:with|to)|up from|down from|versus|as against|(?<!(?:rather|other|more|less|fewer|later|earlier) )than|in response to|further to|in addition to|prior to|that(?= (?!day|year|month)\\w))\\b|,? as (?!of|at|on|well)(?=\\w)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSENT = Pattern.compile("\\b(?:consent(?:ed)?|determin(?:ed|ation))\\b[^.;]*$");
    private static final Pattern APPROVAL = Pattern.compile(
            "[^.;]{0,60}(?:;|,|,? and|,? but)(?: (?:it|they|both|all|then|finally))* (?:was |were |has been |have been )?(?:then |finally )?approved\\b");
    private static final Pattern CLOSED = Pattern.compile("\\([^()]*\\)");
    private static final Pattern PARTICIPLE =
            Pattern.compile("(?:Established|Founded|Created|Launched|Set up|Held|Adopted|Approved|Published)\\b");

    private DateRoles() {}

    /** Looks at no more of a long sentence than what stands near the date. */
    static DateRole of(String sentence, DateSpan span) {
        int start = Math.max(0, span.from() - 300);
        int end = Math.min(sentence.length(), span.to() + 150);
        DateSpan near =
                new DateSpan(span.from() - start, span.to() - start, span.first(), span.last(), span.precision());
        return role(sentence.substring(start, end), near);
    }

    /** A bracket that is closed before the date says nothing of it. */
    private static String withoutBrackets(String sentence, int to) {
        StringBuilder words = new StringBuilder(sentence);
        Matcher bracket = CLOSED.matcher(sentence).region(0, to);
        while (bracket.find()) {
            for (int at = bracket.start(); at < bracket.end(); at++) {
                words.setCharAt(at, ' ');
            }
        }
        return words.toString();
    }

    private static DateRole role(String whole, DateSpan span) {
        String sentence = withoutBrackets(whole, span.from());
        String before = sentence.substring(0, span.from());
        if (AS_OF.matcher(tail(before, 60)).find()) {
            return IN_FORCE.matcher(sentence).find() ? DateRole.BACKGROUND : DateRole.AS_OF;
        }
        String behind = sentence.substring(span.to());
        if (behind.startsWith(" onward") || isStepOf(before, behind)) {
            return DateRole.BACKGROUND;
        }
        Clause clause = clause(sentence, span);
        if (Future.governs(clause)) {
            return DateRole.FORWARD;
        }
        return !clause.subordinate() && Events.govern(clause, span) ? DateRole.EVENT : DateRole.BACKGROUND;
    }

    /** “consented in July 2023 and approved in March 2024”: the news is the approval. */
    private static boolean isStepOf(String before, String behind) {
        return CONSENT.matcher(tail(before, 100)).find()
                && APPROVAL.matcher(behind).lookingAt();
    }

    static String tail(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    private static Clause clause(String sentence, DateSpan span) {
        Matcher boundary = BOUNDARY.matcher(sentence).region(0, span.from());
        int start = 0;
        int opened = -1;
        String opens = "";
        while (boundary.find()) {
            start = boundary.end();
            opened = boundary.start();
            opens = boundary.group().strip();
        }
        boolean leading =
                opened == 0 || (opened < 0 && PARTICIPLE.matcher(sentence).lookingAt());
        int main = leading ? sentence.lastIndexOf(", ", span.from()) + 1 : 0;
        String after = after(sentence, span);
        String behind = sentence.substring(span.to());
        if (main > start) {
            return new Clause(sentence.substring(main, span.from()), after, behind, "", false);
        }
        boolean subordinate = leading || !(opens.isEmpty() || isPlain(opens));
        String outside = opens.equals("(") || opens.equals(":") ? sentence.substring(0, opened) : "";
        return new Clause(sentence.substring(start, span.from()), after, behind, outside, subordinate);
    }

    private static String after(String sentence, DateSpan span) {
        Matcher next = BOUNDARY.matcher(sentence).region(span.to(), sentence.length());
        return sentence.substring(span.to(), next.find() ? next.start() : sentence.length());
    }

    private static boolean isPlain(String opens) {
        return opens.length() == 1 && ";:()\u201c\u201d\"".contains(opens);
    }

    /**
     * The words around a date.
     *
     * @param before from the beginning of its clause up to it
     * @param after behind it up to the end of its clause
     * @param behind all that follows in the sentence
     * @param outside what stands before the bracket it is in, empty if it is in none
     */
    record Clause(String before, String after, String behind, String outside, boolean subordinate) {}
}
