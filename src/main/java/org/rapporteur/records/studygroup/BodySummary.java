package org.rapporteur.records.studygroup;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Alphabet;
import org.rapporteur.terms.StudyGroupCode;

/**
 * A study group or another body. They sort by Sector, study groups before other bodies, SG2 before SG11.
 *
 * @param code the letter of its Sector (U for the Union, X for partners), a dash and its acronym: {@code T-SG13}
 * @param acronym as reports name it: {@code SG13}, {@code FG-CD}
 * @param parent code of the body it belongs to
 * @param successor code of the body that took over its work
 * @param existsFrom its first day; null where nobody knows or asks
 * @param existsTo its last day; null while it goes on
 */
public record BodySummary(
        String code,
        BodyKind kind,
        String acronym,
        String name,
        @Nullable String parent,
        @Nullable String successor,
        @Nullable LocalDate existsFrom,
        @Nullable LocalDate existsTo)
        implements Comparable<BodySummary> {
    /** By the letter of the Sector alone, as the Union lists its Sectors. */
    static final Comparator<String> SECTORS = Comparator.comparingInt(code -> "TRDUX".indexOf(code.charAt(0)));

    private static final Comparator<BodySummary> ORDER = Comparator.comparing(BodySummary::code, SECTORS)
            .thenComparing(body -> !body.isStudyGroup())
            .thenComparing(Alphabet.by(BodySummary::code));

    /** {@code T}, {@code R}, {@code D}, {@code U} for the Union or {@code X} for partners. */
    public String sector() {
        return code.substring(0, 1);
    }

    /** As people write it in a field: {@code SG13}, {@code ITU-D SG1}. */
    public String written() {
        return StudyGroupCode.written(code);
    }

    public boolean isStudyGroup() {
        return kind == BodyKind.STUDY_GROUP;
    }

    /** Whether it was at work on this day, as far as its first and last days are known. */
    public boolean existsOn(LocalDate day) {
        return (existsFrom == null || !day.isBefore(existsFrom)) && (existsTo == null || !day.isAfter(existsTo));
    }

    @Override
    public int compareTo(BodySummary other) {
        return ORDER.compare(this, other);
    }
}
