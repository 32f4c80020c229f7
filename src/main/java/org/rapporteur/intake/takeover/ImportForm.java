package org.rapporteur.intake.takeover;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.intake.report.TextFields;
import org.rapporteur.platform.TypedText;
import org.rapporteur.terms.DayReading;
import org.rapporteur.terms.Sector;
import org.rapporteur.terms.StudyGroupCode;
import org.springframework.util.MultiValueMap;

/**
 * What was sent of a section.
 *
 * @param act keep, take, or the key of a block to take or to turn
 * @param texts fields by the keys of the texts
 * @param tickedTexts keys of those that are ticked
 * @param tickedBlocks keys of those that are ticked
 */
record ImportForm(
        String act,
        String one,
        String turn,
        String topic,
        Map<String, TextFields> texts,
        Set<String> tickedTexts,
        Set<String> tickedBlocks) {
    private static final int MOST = 2000;
    private static final int LONGEST = 1000;

    static ImportForm of(MultiValueMap<String, String> fields) {
        Map<String, TextFields> texts = new LinkedHashMap<>();
        for (int at = 0; at < MOST && fields.containsKey("key." + at); at++) {
            texts.put(said(fields, "key." + at), text(fields, "." + at));
        }
        return new ImportForm(
                said(fields, "act"),
                said(fields, "one"),
                said(fields, "turn"),
                said(fields, "topic"),
                texts,
                all(fields, "text"),
                all(fields, "block"));
    }

    private static Set<String> all(MultiValueMap<String, String> fields, String name) {
        return Set.copyOf(new HashSet<>(fields.getOrDefault(name, List.of())));
    }

    private static TextFields text(MultiValueMap<String, String> fields, String at) {
        return new TextFields(
                said(fields, "kind" + at),
                said(fields, "name" + at),
                said(fields, "title" + at),
                group(said(fields, "group" + at)),
                said(fields, "stage" + at),
                day(said(fields, "day" + at)));
    }

    /** The code of “SG13” or “ITU-T SG 13”; what names no group stays as typed, to be told. */
    private static String group(String typed) {
        return StudyGroupCode.read(typed, Sector.T).map(StudyGroupCode::code).orElse(typed);
    }

    private static String day(String typed) {
        return DayReading.of(typed).only().map(LocalDate::toString).orElse(typed);
    }

    private static String said(MultiValueMap<String, String> fields, String name) {
        return TypedText.of(Objects.requireNonNullElse(fields.getFirst(name), ""), LONGEST);
    }
}
