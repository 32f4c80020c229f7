package org.rapporteur.intake.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DayReading;

/**
 * What somebody put right in a report that is imported: values by field, by what they are decided of.
 *
 * @param bySubject {@code text:T-J.153}, {@code section:imt-2020}, {@code block:imt-2020/texts}, with the keys that the
 *     reading proposes
 */
public record Decisions(Map<String, Map<String, String>> bySubject) {

    public static final Decisions NONE = new Decisions(Map.of());

    public Decisions {
        bySubject = Map.copyOf(bySubject);
    }

    public static String text(String key) {
        return "text:" + key;
    }

    public static String section(String key) {
        return "section:" + key;
    }

    /** @param key with that of its section, {@code imt-2020/texts} */
    public static String block(String key) {
        return "block:" + key;
    }

    Map<String, String> of(String subject) {
        return bySubject.getOrDefault(subject, Map.of());
    }

    /** Whether what stands instead was chosen for a block. */
    public boolean isOtherwise(String block) {
        return "true".equals(of(block(block)).get("instead"));
    }

    /** The cut-off day, where it was decided and can be read. */
    public @Nullable LocalDate cutOff() {
        return Optional.ofNullable(of("period").get("cutOff"))
                .flatMap(day -> DayReading.of(day).only())
                .orElse(null);
    }

    /** The series the period belongs to, where that was decided. */
    public Optional<String> series() {
        return Optional.ofNullable(of("period").get("series"));
    }

    /** The same with what others decided, who prevail. */
    public Decisions with(Decisions others) {
        Decisions all = this;
        for (Map.Entry<String, Map<String, String>> one : others.bySubject.entrySet()) {
            all = all.with(one.getKey(), one.getValue());
        }
        return all;
    }

    /** The same with other values for one subject. */
    public Decisions with(String subject, Map<String, String> values) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>(bySubject);
        Map<String, String> fields = new LinkedHashMap<>(of(subject));
        fields.putAll(values);
        all.put(subject, Map.copyOf(fields));
        return new Decisions(all);
    }
}
