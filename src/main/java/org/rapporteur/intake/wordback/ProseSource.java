package org.rapporteur.intake.wordback;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prose as staff wrote it, claims in braces, in which one paragraph is found by the words it printed between its claims.
 */
final class ProseSource {

    private static final String CLAIMS = "((?:\\{(?!\\{)[^{}]*\\})+)";
    private static final Pattern CLOSING = Pattern.compile("[.;,]$");
    private static final Pattern LIST_ITEM = Pattern.compile("(?s)\\s*- .*");

    private ProseSource() {}

    /**
     * The prose with other words between the claims of one paragraph. The claims stay.
     *
     * @param printed the words as they were printed, before, between and behind what claims say
     * @param wanted as many others
     * @return empty where no paragraph of the prose says exactly this, or more than one does
     */
    static Optional<String> with(String prose, List<String> printed, List<String> wanted) {
        String last = printed.get(printed.size() - 1);
        boolean closed = CLOSING.matcher(last).find();
        Matcher found = pattern(printed, closed).matcher(prose);
        if (!found.find() || refuses(printed, wanted)) {
            return Optional.empty();
        }
        String paragraph = paragraph(found, printed, wanted, closed);
        String changed = prose.substring(0, found.start()) + paragraph + prose.substring(found.end());
        return found.find(Math.max(found.end() - 1, 0)) ? Optional.empty() : Optional.of(changed);
    }

    /** Nothing can come in between two claims that stand side by side, and no paragraph may turn into an item. */
    private static boolean refuses(List<String> printed, List<String> wanted) {
        boolean between = false;
        for (int at = 1; at < printed.size() - 1; at++) {
            between |= printed.get(at).isEmpty() && !wanted.get(at).isEmpty();
        }
        return between || LIST_ITEM.matcher(wanted.get(0)).matches();
    }

    /** A list closes its items with signs that nobody typed, so the last sign may be another. */
    private static Pattern pattern(List<String> printed, boolean closed) {
        StringBuilder line = new StringBuilder("(?<=^|\\n|- )");
        for (int at = 0; at < printed.size(); at++) {
            boolean last = at == printed.size() - 1;
            String literal = printed.get(at);
            boolean joined = at > 0 && !last && literal.isEmpty();
            line.append(at == 0 || joined ? "" : CLAIMS);
            line.append(words(last && closed ? literal.substring(0, literal.length() - 1) : literal));
        }
        return Pattern.compile(line.append(closed ? "([.;,]?)" : "()")
                .append("(?=[ \\t]*(?:\\n|$))")
                .toString());
    }

    /** Lines of a paragraph may be broken anywhere. */
    private static String words(String literal) {
        return Arrays.stream(doubled(literal).split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"))
                .map(part -> part.isBlank() ? part.isEmpty() ? "" : "\\s+" : Pattern.quote(part))
                .collect(Collectors.joining());
    }

    private static String paragraph(Matcher found, List<String> printed, List<String> wanted, boolean closed) {
        StringBuilder text = new StringBuilder();
        int group = 0;
        for (int at = 0; at < wanted.size(); at++) {
            boolean last = at == wanted.size() - 1;
            boolean joined = at > 0 && !last && printed.get(at).isEmpty();
            text.append(at == 0 || joined ? "" : found.group(++group));
            text.append(doubled(last && closed ? unclosed(printed.get(at), wanted.get(at)) : wanted.get(at)));
        }
        boolean kept = closed && sameEnd(printed.get(printed.size() - 1), wanted.get(wanted.size() - 1));
        return text.append(kept ? found.group(group + 1) : "").toString();
    }

    private static String unclosed(String printed, String wanted) {
        return sameEnd(printed, wanted) ? wanted.substring(0, wanted.length() - 1) : wanted;
    }

    private static boolean sameEnd(String printed, String wanted) {
        return !wanted.isEmpty() && wanted.charAt(wanted.length() - 1) == printed.charAt(printed.length() - 1);
    }

    private static String doubled(String words) {
        return words.replace("{", "{{").replace("}", "}}");
    }
}
