package org.rapporteur.citing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.evidence.KnownResolutions;
import org.rapporteur.evidence.KnownResolutions.KnownEdition;
import org.rapporteur.evidence.KnownResolutions.KnownResolution;

/** Whose title it is. */
final class Titles {

    private Titles() {}

    /** Whether both say the same but for case, dashes, quotation marks and abbreviations in brackets. */
    static boolean same(String one, String other) {
        return TitleWords.of(bare(one)).saysTheSameAs(TitleWords.of(bare(other)));
    }

    private static String bare(String title) {
        return title.replaceAll("\\([A-Z][A-Za-z0-9/-]{1,10}\\)", " ");
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

    static boolean has(KnownResolution resolution, String title) {
        return resolution.editions().stream()
                .anyMatch(edition -> !edition.title().isEmpty() && same(edition.title(), title));
    }

    /** The Resolution that has this title, one of the same body before others. */
    static Optional<KnownResolution> owner(KnownResolutions known, Citation citation, String title) {
        return known.resolutions().stream()
                .filter(resolution -> has(resolution, title))
                .min((one, other) -> Boolean.compare(
                        one.number().body() != citation.body(), other.number().body() != citation.body()));
    }

    /** The Resolution that is cited, if it is known. */
    static Optional<KnownResolution> cited(KnownResolutions known, Citation citation) {
        return Optional.ofNullable(citation.resolution()).flatMap(known::find);
    }
}
