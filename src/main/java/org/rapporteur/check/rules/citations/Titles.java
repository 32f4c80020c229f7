package org.rapporteur.check.rules.citations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.check.evidence.KnownResolutions;
import org.rapporteur.check.evidence.KnownResolutions.KnownEdition;
import org.rapporteur.check.evidence.KnownResolutions.KnownResolution;
import org.rapporteur.check.rule.Subject;

/** Whose title it is. */
final class Titles {

    private static final Pattern ABBREVIATION = Pattern.compile("\\([A-Z][A-Za-z0-9/-]{1,10}\\)");

    private final KnownResolutions known;
    /** Each title is read once: every citation is held against every Resolution. */
    private final Map<String, String> keys = new HashMap<>();

    private Titles(KnownResolutions known) {
        this.known = known;
    }

    /** Read once for all rules that look at them. */
    static Titles of(Subject subject) {
        return subject.once(Titles.class, any -> new Titles(subject.evidence().resolutions()));
    }

    private static String key(String title) {
        return TitleWords.of(ABBREVIATION.matcher(title).replaceAll(" ")).key();
    }

    /** Whether one of them says the same as the title, but for case, dashes, quotation marks and abbreviations in brackets. */
    boolean isAny(List<String> titles, String title) {
        String key = keys.computeIfAbsent(title, Titles::key);
        return titles.stream()
                .anyMatch(other -> !other.isEmpty() && key.equals(keys.computeIfAbsent(other, Titles::key)));
    }

    /** Whether the title breaks off: “ITU’s role with regard to …”. */
    static boolean isCutShort(String title) {
        return title.endsWith("\u2026") || title.endsWith("...");
    }

    /** The titles of a Resolution that are known, of one edition if it is cited. */
    static List<String> of(KnownResolution resolution, @Nullable EditionBracket edition) {
        return resolution.editions().stream()
                .filter(known -> edition == null || !edition.hasYear() || known.year() == edition.yearNumber())
                .map(KnownEdition::title)
                .toList();
    }

    boolean has(KnownResolution resolution, String title) {
        return isAny(of(resolution, null), title);
    }

    /** The Resolution that has this title, one of the same body before others. */
    Optional<KnownResolution> owner(Citation citation, String title) {
        return known.resolutions().stream()
                .filter(resolution -> has(resolution, title))
                .min((one, other) -> Boolean.compare(
                        one.number().body() != citation.body(), other.number().body() != citation.body()));
    }

    /** The Resolution that is cited, if it is known. */
    Optional<KnownResolution> cited(Citation citation) {
        return Optional.ofNullable(citation.resolution()).flatMap(known::find);
    }
}
