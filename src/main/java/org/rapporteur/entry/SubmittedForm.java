package org.rapporteur.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.Input;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.terms.DayReading;
import org.springframework.util.MultiValueMap;

/**
 * A form as it was sent.
 *
 * @param sheet as typed; without a key for a record to come
 * @param base number of the revision it was typed over, 0 for none
 * @param form number of the form itself, by which it is known when sent twice
 * @param why the reason given, empty where none was
 * @param restores number of the revision that is put in place again, 0 for none
 * @param chosen for a claim that was not put into the text yet
 * @param parted how fields made of parts were filled in
 */
record SubmittedForm(Sheet sheet, int base, UUID form, String why, int restores, Sheet chosen, Parted parted) {

    static final int LONGEST_REASON = 500;

    SubmittedForm(Sheet sheet, int base, UUID form, String why, int restores) {
        this(sheet, base, form, why, restores, new Sheet(sheet.kind(), "", Map.of()), Parted.NONE);
    }

    boolean isNew() {
        return sheet.key().isEmpty();
    }

    SubmittedForm with(String field, String text) {
        return with(sheet.with(field, text));
    }

    SubmittedForm with(Sheet changed) {
        return new SubmittedForm(changed, base, form, why, restores, chosen, parted);
    }

    /** With one more empty row in a field made of rows. */
    SubmittedForm adding(String field) {
        return new SubmittedForm(sheet, base, form, why, restores, chosen, parted.adding(field));
    }

    /** @param before what the record says now, for fields which the form did not hold; null for a record to come */
    static SubmittedForm of(
            String kind, @Nullable Sheet before, List<Field> fields, MultiValueMap<String, String> sent) {
        Map<String, String> texts = new TreeMap<>();
        for (Field field : fields) {
            String own = before == null ? "" : before.text(field.name());
            boolean fixed = before != null && field.identifying();
            texts.put(field.name(), fixed ? own : text(field, sent, own));
        }
        Sheet sheet = new Sheet(kind, before == null ? "" : before.key(), texts);
        return new SubmittedForm(
                sheet,
                number(sent, "base"),
                form(sent),
                reason(sent),
                number(sent, "restores"),
                chosen(kind, sent),
                Parted.of(fields, sent));
    }

    /** Boxes that are not ticked are not sent; a hidden field tells that they were there. */
    private static String text(Field field, MultiValueMap<String, String> sent, String otherwise) {
        List<String> values = sent.get(field.name());
        String was = sent.getFirst(field.name() + ".was");
        if (values == null && was != null && field.parts() != null) {
            return field.parts().text(Parted.sent(field, sent), was);
        }
        if (values == null) {
            return sent.containsKey("_" + field.name()) ? "" : otherwise;
        }
        if (field.input() == Input.DAY && values.size() > 1) {
            return day(values);
        }
        return field.input() == Input.CHOICES ? String.join("\n", values) : values.get(0);
    }

    /** One of the days that a text may mean, chosen before it, unless another was typed meanwhile. */
    private static String day(List<String> values) {
        String typed = values.get(values.size() - 1);
        boolean meant = DayReading.of(typed).days().stream()
                .anyMatch(day -> day.toString().equals(values.get(0)));
        return meant ? values.get(0) : typed;
    }

    private static Sheet chosen(String kind, MultiValueMap<String, String> sent) {
        Map<String, String> texts = new TreeMap<>();
        sent.toSingleValueMap().forEach((name, text) -> {
            if (name.startsWith("claim-") && text != null) {
                texts.put(name, text);
            }
        });
        return new Sheet(kind, "", texts);
    }

    private static int number(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name))
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** A form without a number cannot be known again. */
    private static UUID form(MultiValueMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst("form"))
                .filter(number -> number.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElseGet(UUID::randomUUID);
    }

    private static String reason(MultiValueMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst("why")).map(String::strip).orElse("");
    }
}
