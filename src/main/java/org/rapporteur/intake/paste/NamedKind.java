package org.rapporteur.intake.paste;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.TextKind;

/** The kind of texts that words name. */
final class NamedKind {
    static final Pattern PATTERN = Pattern.compile("(?i)\\b(Recommendation|Amendment|Corrigend(?:um|a)|Supplement"
            + "|Technical Report|Technical Paper|Implementers?[’']?s?[’']? Guide|Handbook|Append(?:ix|ices)"
            + "|deliverable|Erratum|Errata|Addend(?:um|a)|Annex|Report|Resolution|Opinion)(?:s|es)?\\b");

    private NamedKind() {}

    /** The one they name; null where they name none or several. */
    static @Nullable TextKind in(String words) {
        Set<TextKind> kinds = new HashSet<>();
        Matcher matcher = PATTERN.matcher(words);
        while (matcher.find()) {
            of(matcher.group(1)).ifPresent(kinds::add);
        }
        return kinds.size() == 1 ? kinds.iterator().next() : null;
    }

    /** The kind which a noun names, singular or plural; nothing for other nouns. */
    static Optional<TextKind> of(String noun) {
        String start = noun.toLowerCase(Locale.ROOT);
        if (start.startsWith("technical")) {
            return Optional.of(start.contains("paper") ? TextKind.TECHNICAL_PAPER : TextKind.TECHNICAL_REPORT);
        }
        return List.of(TextKind.values()).stream()
                .filter(kind -> start.length() > 4
                        && kind.name().toLowerCase(Locale.ROOT).startsWith(start.substring(0, 5)))
                .findFirst();
    }
}
