package org.rapporteur.check.trial;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.check.evidence.KnownResolutions.KnownEdition;
import org.rapporteur.check.evidence.KnownResolutions.KnownResolution;

/**
 * What a report tells besides texts. Slots: {@code %d} a day and {@code %m} a month of the period, {@code %F} a day after
 * it, {@code %Y} a year before it, {@code %c} a Member State, {@code %C} several, {@code %n} a number, {@code %w} a small
 * one in words, {@code %g} a study group, {@code %R} a Resolution with edition and title.
 */
final class Narrative {
    private static final Pattern SLOT = Pattern.compile("%([dmMFYcCnwgR])");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Season season;
    private final Voice voice;
    private final Chance chance;
    private final List<String> left;

    Narrative(Season season, Voice voice) {
        this.season = season;
        this.voice = voice;
        this.chance = voice.chance;
        this.left = chance.mixed(Stories.ALL);
    }

    /** One or two sentences not told before. */
    String next() {
        String story = left.remove(0);
        if (chance.in(25) && !left.isEmpty()) {
            story += " " + left.remove(0);
        }
        return filled(story);
    }

    boolean isOver() {
        return left.size() < 2;
    }

    String filled(String pattern) {
        Matcher slot = SLOT.matcher(pattern);
        return slot.replaceAll(
                found -> Matcher.quoteReplacement(fill(found.group(1).charAt(0))));
    }

    private String fill(char slot) {
        return switch (slot) {
            case 'd' -> DAY.format(day());
            case 'm' -> MONTH.format(day());
            case 'M' -> MONTH.format(season.cutOff());
            case 'F' -> DAY.format(season.days().to().plusDays(chance.between(30, 300)));
            case 'Y' -> String.valueOf(season.days().from().getYear() - chance.between(2, 6));
            case 'c' -> country();
            case 'C' -> voice.list(countries(chance.between(3, 7)));
            case 'n' -> String.valueOf(chance.between(11, 400));
            case 'w' -> voice.number(chance.between(2, 9));
            case 'g' -> voice.group(chance.of(new ArrayList<>(season.groups())));
            default -> resolution();
        };
    }

    private LocalDate day() {
        long length = season.days().from().until(season.cutOff(), ChronoUnit.DAYS);
        return season.days().from().plusDays(chance.upTo((int) length));
    }

    private String country() {
        return chance.of(Countries.NAMES);
    }

    private List<String> countries(int number) {
        return chance.some(Countries.NAMES, number);
    }

    private String resolution() {
        return chance.of(resolutions(season));
    }

    /** As cited in this season: the last edition with its title, where both are known. */
    static List<String> resolutions(Season season) {
        return season.evidence().resolutions().resolutions().stream()
                .flatMap(known -> last(known, season)
                        .filter(edition -> !edition.title().isEmpty())
                        .map(edition -> citation(known, edition))
                        .stream())
                .toList();
    }

    private static String citation(KnownResolution known, KnownEdition edition) {
        String body = known.number().toString().replaceFirst("[- ].*", "");
        String sector = body.equals("PP") ? "" : body + " ";
        return sector + "Resolution " + known.number().toString().replaceFirst("^.*[- ]", "") + " ("
                + (edition.revised() ? "Rev. " : "") + edition.place() + ", " + edition.year() + "), “"
                + edition.title()
                + "”";
    }

    private static java.util.Optional<KnownEdition> last(KnownResolution known, Season season) {
        return known.editions().stream()
                .filter(edition -> edition.year() < season.days().from().getYear())
                .max(Comparator.comparingInt(KnownEdition::year));
    }

    /** “Resolution 101 (Rev. Bucharest, 2022), “…”; …” of the Plenipotentiary Conference. */
    String scope() {
        List<String> cited = resolutions(season).stream()
                .filter(one -> one.matches("Resolution (?:101|102|133|180|206) .*"))
                .toList();
        return voice.list(cited);
    }
}
