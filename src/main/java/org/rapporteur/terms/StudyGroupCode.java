package org.rapporteur.terms;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key of a study group or another body: {@code T-SG13}, {@code R-SG5}, {@code T-TSAG}, {@code T-FG-CD},
 * {@code X-ONEM2M}, {@code U-U4SSC}. The first letter is that of the {@link Sector} (U for the Union, X for partners).
 */
public record StudyGroupCode(String code) implements Comparable<StudyGroupCode> {
    private static final Pattern CODE = Pattern.compile("[TRDUX]-[A-Z0-9][A-Z0-9-]{0,30}");
    private static final Pattern STUDY_GROUP = Pattern.compile("SG\\d{1,3}");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)(?:ITU-([TRD])\\s+)?(?:(?:Study\\s+Group|SG)\\s*(\\d{1,3})|([A-Z0-9][A-Z0-9-]{0,30}))");
    private static final Comparator<StudyGroupCode> ORDER = Comparator.comparing(StudyGroupCode::sector)
            .thenComparing(group -> !group.isStudyGroup())
            .thenComparing(StudyGroupCode::acronym, Pieces.NATURAL);

    /** @throws IllegalArgumentException if the code is not of this form */
    public StudyGroupCode {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "“" + code + "” is not the code of a study group or other body, such as “T-SG13” or “T-TSAG”");
        }
    }

    /**
     * Reads {@code T-SG13}.
     *
     * @throws IllegalArgumentException if the code is not of this form
     */
    public static StudyGroupCode valueOf(String code) {
        return new StudyGroupCode(code);
    }

    /** What people write, if it names its Sector: {@code ITU-T SG13}, {@code ITU-T Study Group 13}, {@code T-SG13}. */
    public static Optional<StudyGroupCode> read(String text) {
        return read(text, null);
    }

    /** What people write of a body of a Sector: {@code SG 13}, {@code TSAG}; a Sector in the text itself prevails. */
    public static Optional<StudyGroupCode> read(String text, @Nullable Sector sector) {
        String trimmed = text.replace('\u00a0', ' ').strip();
        if (CODE.matcher(trimmed).matches()) {
            return Optional.of(new StudyGroupCode(trimmed));
        }
        Matcher matcher = WRITTEN.matcher(trimmed);
        return matcher.matches() ? read(matcher, sector) : Optional.empty();
    }

    private static Optional<StudyGroupCode> read(Matcher matcher, @Nullable Sector sector) {
        String letter = matcher.group(1) == null ? sector == null ? null : "" + sector.letter() : matcher.group(1);
        if (letter == null) {
            return Optional.empty();
        }
        String body = matcher.group(2) == null ? matcher.group(3) : "SG" + Integer.valueOf(matcher.group(2));
        return Optional.of(new StudyGroupCode((letter + "-" + body).toUpperCase(Locale.ROOT)));
    }

    public Sector sector() {
        return Sector.ofLetter(code.charAt(0));
    }

    /** Without its Sector, as reports name it beside one: {@code SG13}, {@code TSAG}, {@code FG-CD}. */
    public String acronym() {
        return code.substring(2);
    }

    /**
     * As people write it, and {@link #read(String, Sector)} reads it of ITU-T: {@code SG13}, {@code ITU-D SG1}; bodies of no
     * Sector by their code.
     */
    public String written() {
        return switch (sector()) {
            case T -> acronym();
            case R, D -> sector() + " " + acronym();
            case ITU, OTHER -> code;
        };
    }

    /** The same of a code, or what somebody has typed instead of one. */
    public static String written(String code) {
        return CODE.matcher(code).matches() ? valueOf(code).written() : code;
    }

    public boolean isStudyGroup() {
        return STUDY_GROUP.matcher(acronym()).matches();
    }

    /** By Sector, study groups before other bodies, SG2 before SG11. */
    @Override
    public int compareTo(StudyGroupCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code;
    }
}
