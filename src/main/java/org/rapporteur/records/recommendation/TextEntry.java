package org.rapporteur.records.recommendation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

/**
 * What is entered of a text. It is refused with an {@link IllegalArgumentException} whose message is for the person who
 * wrote it.
 *
 * @param slug permanent key; null to take that of an ITU-T designation
 * @param ancestry the keys of the texts it stands on
 */
public record TextEntry(
        @Nullable String slug,
        TextIdentity identity,
        Approval approval,
        TextAncestry<String> ancestry,
        Answers answers,
        TextOrigin origin) {

    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9._~-]{1,120}");
    private static final Pattern SECTOR = Pattern.compile("[TRDUX]");

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
        EntryForms.require(
                identity.sector(),
                SECTOR,
                "is not the letter of a Sector: T, R, D, U for the whole Union, X for partners");
        EntryForms.require(slug, SLUG, "is no key: use letters, digits, points and hyphens");
        requireName(identity);
    }

    private static void requireName(TextIdentity identity) {
        if (identity.designation() == null && identity.workName() == null && identity.title() == null) {
            throw new IllegalArgumentException("A text has a designation, a provisional name or a title");
        }
        if (identity.designation() == null && identity.number() != null) {
            throw new IllegalArgumentException("“" + identity.number() + "” is a number without its designation");
        }
        identity.designationOfItuT();
    }

    /** @throws IllegalArgumentException if none is given and none follows from the designation */
    public String key() {
        return Optional.ofNullable(slug)
                .or(() -> identity.designationOfItuT().map(Designation::slug))
                .orElseThrow(() -> new IllegalArgumentException(
                        "“" + name() + "” needs a key: only a designation of ITU-T gives one by itself"));
    }

    private @Nullable String name() {
        String designation = identity.designation();
        String workName = identity.workName();
        return designation != null ? designation : workName != null ? workName : identity.title();
    }

    public TextKind kind() {
        return identity.kind();
    }

    /** Letter, T. */
    public String sector() {
        return identity.sector();
    }

    /** Code of the group at approval, T-SG9. */
    public @Nullable String group() {
        return approval.group();
    }

    /** By stage. */
    public Map<Stage, DayKnown> stages() {
        return approval.stages();
    }
}
