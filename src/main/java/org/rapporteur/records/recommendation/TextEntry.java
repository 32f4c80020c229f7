package org.rapporteur.records.recommendation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.StudyGroupCode;
import org.rapporteur.terms.TextKind;

/**
 * What is entered of a text. It is refused with an {@link IllegalArgumentException} whose message is for the person who
 * wrote it.
 *
 * @param slug permanent key; null to take that of an ITU-T designation
 * @param sector letter, T
 * @param designation normal form, {@code ITU-T J.153 (06/2024)}, of ITU-R {@code ITU-R M.2083-0}
 * @param number as people cite it; null to take that of the designation
 * @param workName provisional name as a draft; also how Technical Reports are named
 * @param group code of the group at approval, T-SG9
 * @param region of a regional Recommendation
 * @param process AAP or TAP
 * @param revisesSlug the edition it replaces
 * @param amendsSlug the text it changes
 * @param source where the record comes from
 * @param topics slugs
 * @param resolutions codes of Resolutions it answers besides those of its topics
 */
public record TextEntry(
        @Nullable String slug,
        TextKind kind,
        String sector,
        @Nullable String designation,
        @Nullable String number,
        @Nullable String workName,
        @Nullable String title,
        @Nullable String group,
        @Nullable String region,
        @Nullable String process,
        @Nullable String revisesSlug,
        @Nullable String amendsSlug,
        @Nullable String link,
        String source,
        Set<String> topics,
        Set<String> resolutions,
        Map<Stage, DayKnown> stages) {

    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9._~-]{1,120}");
    private static final Pattern SECTOR = Pattern.compile("[TRDUX]");
    private static final Pattern LINK = Pattern.compile("https?://.*");
    private static final Pattern PROCESS = Pattern.compile("AAP|TAP");
    private static final Pattern AROUND_NUMBER = Pattern.compile("^([A-Z][a-z]+ )?ITU-[RD] |\\s*\\([0-9/]+\\)$");

    /** The day of a stage, or the period or year it is in where no more is known. */
    @Embeddable
    public record DayKnown(
            @Nullable LocalDate day,
            @Nullable String period,
            @JdbcTypeCode(SqlTypes.SMALLINT) @Nullable Integer year) {

        public DayKnown {
            if (Stream.of(day, period, year).filter(known -> known != null).count() != 1) {
                throw new IllegalArgumentException("A stage has a day, or a period, or a year");
            }
        }

        public static DayKnown on(LocalDate day) {
            return new DayKnown(day, null, null);
        }

        /**
         * In a period.
         *
         * @param period code, 2024-09
         */
        public static DayKnown in(String period) {
            return new DayKnown(null, period, null);
        }

        public static DayKnown in(int year) {
            return new DayKnown(null, null, year);
        }

        boolean isAfter(DayKnown other) {
            return day != null && other.day != null && day.isAfter(other.day);
        }

        StageDay stageDay(Map<String, DateRange> periods) {
            if (day != null) {
                return StageDay.on(day);
            }
            return year != null
                    ? StageDay.inYear(year)
                    : StageDay.inPeriodFrom(requireNonNull(periods.get(period)).from());
        }
    }

    public TextEntry {
        require(sector, SECTOR, "is not the letter of a Sector: T, R, D, U for the whole Union, X for partners");
        require(slug, SLUG, "is no key: use letters, digits, points and hyphens");
        require(link, LINK, "is not the address of a page, which begins with https://");
        require(process, PROCESS, "is no approval process: AAP or TAP");
        requireName(designation, number, workName, title);
        if (source.isBlank()) {
            throw new IllegalArgumentException("Say where the record comes from");
        }
        if (group != null) {
            StudyGroupCode.valueOf(group);
        }
        if (designation != null && sector.equals("T")) {
            Designation.valueOf(designation);
        }
        topics = Set.copyOf(topics);
        resolutions = Set.copyOf(resolutions);
        stages = stages.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(stages));
    }

    private static void require(@Nullable String value, Pattern form, String otherwise) {
        if (value != null && !form.matcher(value).matches()) {
            throw new IllegalArgumentException("“" + value + "” " + otherwise);
        }
    }

    private static void requireName(
            @Nullable String designation, @Nullable String number, @Nullable String workName, @Nullable String title) {
        if (designation == null && workName == null && title == null) {
            throw new IllegalArgumentException("A text has a designation, a provisional name or a title");
        }
        if (designation == null && number != null) {
            throw new IllegalArgumentException("“" + number + "” is a number without its designation");
        }
    }

    /** @throws IllegalArgumentException if none is given and none follows from the designation */
    public String key() {
        if (slug != null) {
            return slug;
        }
        if (designation != null && sector.equals("T")) {
            return Designation.valueOf(designation).slug();
        }
        throw new IllegalArgumentException(
                "“" + name() + "” needs a key: only a designation of ITU-T gives one by itself");
    }

    /** The same entry, its number left to follow from the designation. */
    public TextEntry withoutNumber() {
        return new TextEntry(
                slug,
                kind,
                sector,
                designation,
                null,
                workName,
                title,
                group,
                region,
                process,
                revisesSlug,
                amendsSlug,
                link,
                source,
                topics,
                resolutions,
                stages);
    }

    private @Nullable String name() {
        return designation != null ? designation : workName != null ? workName : title;
    }

    /** The number by which people cite the text in all its editions; none without a designation. */
    public @Nullable String citedNumber() {
        if (designation == null || number != null) {
            return number;
        }
        return sector.equals("T")
                ? Designation.valueOf(designation).shortForm()
                : AROUND_NUMBER.matcher(designation).replaceAll("");
    }
}
