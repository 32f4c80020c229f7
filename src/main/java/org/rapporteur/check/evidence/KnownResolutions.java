package org.rapporteur.check.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.terms.ResolutionNumber;

/** Resolutions with their editions, and when and where the bodies that adopt them met. */
public record KnownResolutions(List<KnownResolution> resolutions, List<Conference> conferences) {

    /**
     * A Resolution.
     *
     * @param subjects words that show a sentence to be about it, lower case: “ipv6”, “internet protocol version 6”
     */
    public record KnownResolution(ResolutionNumber number, List<KnownEdition> editions, List<String> subjects) {

        private KnownResolution with(List<KnownEdition> recorded) {
            Map<Integer, KnownEdition> all = new LinkedHashMap<>();
            editions.forEach(edition -> all.put(edition.year(), edition));
            recorded.forEach(edition -> all.put(edition.year(), edition));
            return new KnownResolution(number, List.copyOf(all.values()), subjects);
        }
    }

    /**
     * An edition. All editions of a Resolution are known, or more than there are, and the first among them.
     *
     * @param revised false only for the first edition, which is cited without “Rev.”
     * @param title empty where it is not known for certain
     */
    public record KnownEdition(int year, String place, boolean revised, String title) {}

    /** A meeting of a body that adopts Resolutions. */
    public record Conference(ResolutionNumber.Body body, int year, String place) {}

    public KnownResolutions {
        resolutions = List.copyOf(resolutions);
        conferences = List.copyOf(conferences);
    }

    public static KnownResolutions of(Collection<KnownResolution> resolutions, Collection<Conference> conferences) {
        return new KnownResolutions(List.copyOf(resolutions), List.copyOf(conferences));
    }

    /** With the editions that are recorded, which prevail. */
    public KnownResolutions with(Map<ResolutionNumber, List<KnownEdition>> recorded) {
        Map<ResolutionNumber, KnownResolution> all = new LinkedHashMap<>();
        resolutions.forEach(resolution -> all.put(resolution.number(), resolution));
        recorded.forEach((number, editions) -> all.merge(
                number,
                new KnownResolution(number, List.copyOf(editions), List.of()),
                (known, added) -> known.with(added.editions())));
        return new KnownResolutions(List.copyOf(all.values()), conferences);
    }

    public Optional<KnownResolution> find(ResolutionNumber number) {
        return resolutions.stream()
                .filter(known -> known.number().equals(number))
                .findFirst();
    }
}
