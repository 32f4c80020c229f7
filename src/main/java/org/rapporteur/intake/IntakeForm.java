package org.rapporteur.intake;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.paste.DayReader;
import org.rapporteur.intake.paste.Particulars;
import org.rapporteur.terms.Sector;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.StudyGroupCode;
import org.springframework.util.MultiValueMap;

/** What was pasted, and what holds for the texts of which it does not say otherwise; all as typed. */
record IntakeForm(
        String text,
        String period,
        String topic,
        String group,
        String stage,
        String day,
        String source,
        String submission) {

    static IntakeForm of(MultiValueMap<String, String> fields) {
        return new IntakeForm(
                field(fields, "text"),
                field(fields, "period"),
                field(fields, "topic"),
                field(fields, "group"),
                field(fields, "stage"),
                field(fields, "day"),
                field(fields, "source"),
                field(fields, "submission"));
    }

    /** The first where a field comes several times, nothing where it is missing, and without what no database can keep. */
    static String field(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").replace('\0', ' ');
    }

    IntakeForm with(String period, String submission) {
        return new IntakeForm(text, period, topic, group, stage, day, source, submission);
    }

    Particulars chosen() {
        return Particulars.of(group.isBlank() ? null : groupOf(group), stageOf(stage), dayOf(day));
    }

    /** {@code T-SG13} of “SG13”, “ITU-T SG 13” or “T-SG13”; what is none of these stays as typed, to be marked. */
    static String groupOf(String written) {
        return StudyGroupCode.read(written, Sector.T).map(StudyGroupCode::code).orElse(written.strip());
    }

    static @Nullable Stage stageOf(String code) {
        return Stream.of(Stage.values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** As a browser writes it, or as people do. */
    static @Nullable LocalDate dayOf(String written) {
        return DayReader.dayOf(written);
    }
}
