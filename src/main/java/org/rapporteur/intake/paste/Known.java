package org.rapporteur.intake.paste;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

/** What pasted texts are held against: the records, the catalogue, the bodies and the reporting period. */
public final class Known {
    private final Catalogue catalogue;
    private final Map<String, Body> bodies;
    private final @Nullable DateRange period;
    private final Map<String, List<Record>> byNumber = new HashMap<>();
    private final Map<String, List<Record>> byName = new HashMap<>();
    private final Map<String, List<Record>> byTitle = new HashMap<>();

    /**
     * A text that is entered already.
     *
     * @param designation of ITU-T, null where it has none
     * @param name provisional name
     * @param group code of a body
     * @param stages it has reached
     * @param topics slugs
     */
    public record Record(
            String slug,
            TextKind kind,
            String sector,
            @Nullable Designation designation,
            @Nullable String name,
            @Nullable String title,
            @Nullable String group,
            List<Reached> stages,
            List<String> topics) {

        public Record {
            stages = List.copyOf(stages);
            topics = List.copyOf(topics);
        }

        /** Whether it was approved, agreed, issued or published. */
        boolean isConcluded() {
            return stages.stream().anyMatch(reached -> reached.stage().compareTo(Stage.APPROVED) >= 0);
        }

        /** How far it has come. */
        Optional<Reached> furthest() {
            return stages.stream().max(Comparator.comparing(Reached::stage));
        }

        /** What it is called. */
        String called() {
            if (designation != null) {
                return designation.toString();
            }
            return name != null ? name : String.valueOf(title);
        }
    }

    /**
     * A stage of a record.
     *
     * @param day null where no more is known than a period or a year
     */
    public record Reached(Stage stage, @Nullable LocalDate day) {}

    /** A study group or other body, and the days it exists as far as they are known. */
    public record Body(
            String code, @Nullable LocalDate from, @Nullable LocalDate to) {

        boolean exists(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * @param catalogue empty if none is loaded
     * @param period whose report the texts are for; null if none is chosen
     */
    public Known(List<Record> records, Catalogue catalogue, List<Body> bodies, @Nullable DateRange period) {
        this.catalogue = catalogue;
        this.bodies = new HashMap<>();
        bodies.forEach(body -> this.bodies.put(body.code(), body));
        this.period = period;
        records.forEach(this::index);
    }

    private void index(Record record) {
        if (record.designation() != null) {
            add(byNumber, record.designation().shortForm(), record);
        }
        if (record.name() != null) {
            add(byName, record.name(), record);
        }
        if (record.title() != null) {
            add(byTitle, TitleWords.of(record.title()).key(), record);
        }
    }

    private static void add(Map<String, List<Record>> index, String key, Record record) {
        index.computeIfAbsent(key, none -> new ArrayList<>(1)).add(record);
    }

    /** All editions that are entered. */
    public List<Record> numbered(Designation designation) {
        return byNumber.getOrDefault(designation.shortForm(), List.of());
    }

    List<Record> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    List<Record> titled(String title) {
        return byTitle.getOrDefault(TitleWords.of(title).key(), List.of());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The last day of which the catalogue certainly tells texts; the first of all where it is empty. */
    LocalDate catalogueEnds() {
        List<PublishedText> texts = catalogue.all();
        return texts.isEmpty()
                ? LocalDate.MIN
                : texts.get(texts.size() - 1).approved().last();
    }

    public boolean knows(String body) {
        return bodies.containsKey(body);
    }

    Optional<Body> body(String code) {
        return Optional.ofNullable(bodies.get(code));
    }

    Optional<DateRange> period() {
        return Optional.ofNullable(period);
    }
}
