package org.rapporteur.records.recommendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

/** A Recommendation or other text, one per edition, with the stages it has reached. */
@Entity
class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recommendation_seq")
    @SequenceGenerator(name = "recommendation_seq", sequenceName = "recommendation_seq", allocationSize = 50)
    private @Nullable Long id;

    @NaturalId
    private String slug;

    private TextKind kind;

    @Column(length = 1)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sector;

    private @Nullable String designation;
    private @Nullable String number;
    private @Nullable String workName;
    private @Nullable String title;
    private @Nullable String body;
    private @Nullable String region;

    private @Nullable String process;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revises")
    private @Nullable Recommendation revises;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "amends")
    private @Nullable Recommendation amends;

    private @Nullable String link;
    private String source;

    @ElementCollection
    @CollectionTable(name = "recommendation_stage", joinColumns = @JoinColumn(name = "recommendation"))
    @MapKeyColumn(name = "stage")
    private Map<Stage, DayKnown> stages = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_topic", joinColumns = @JoinColumn(name = "recommendation"))
    @Column(name = "topic")
    private Set<String> topics = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_resolution", joinColumns = @JoinColumn(name = "recommendation"))
    @Column(name = "resolution")
    private Set<String> resolutions = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Recommendation() {}

    /**
     * @throws IllegalArgumentException if it stands on no or two other texts where its kind needs one, or could not have
     *     reached its stages
     */
    @SuppressWarnings("NullAway.Init") // become tells the rest
    Recommendation(TextEntry entry, @Nullable Recommendation revises, @Nullable Recommendation amends) {
        slug = entry.key();
        become(entry, revises, amends);
    }

    /**
     * Says something else of the text; its key stays.
     *
     * @throws IllegalArgumentException as the constructor
     */
    void become(TextEntry entry, @Nullable Recommendation revises, @Nullable Recommendation amends) {
        identify(entry.identity());
        body = entry.group();
        process = entry.approval().process();
        link = entry.origin().link();
        source = entry.origin().source();
        keep(topics, entry.answers().topics());
        keep(resolutions, entry.answers().resolutions());
        standOn(revises, amends);
        stages.entrySet()
                .removeIf(stage -> !stage.getValue().equals(entry.stages().get(stage.getKey())));
        entry.stages().forEach(this::reach);
    }

    private void identify(TextIdentity identity) {
        kind = identity.kind();
        sector = identity.sector();
        designation = identity.designation();
        number = identity.citedNumber();
        workName = identity.workName();
        title = identity.title();
        region = identity.region();
    }

    /** Writes no row anew that stays. */
    private static void keep(Set<String> kept, Set<String> entered) {
        kept.retainAll(entered);
        kept.addAll(entered);
    }

    boolean is(TextKind other) {
        return kind == other;
    }

    /** Before it can become a text of another kind: the database checks each stage against the kind. */
    void forgetStages() {
        stages.clear();
    }

    private void standOn(@Nullable Recommendation revises, @Nullable Recommendation amends) {
        if (revises != null && amends != null) {
            throw new IllegalArgumentException("A text replaces an earlier edition or changes another text, not both");
        }
        if (kind.changesAnother() && amends == null) {
            throw new IllegalArgumentException(withArticle(kind) + " needs the text which it changes");
        }
        this.revises = revises;
        this.amends = amends;
    }

    /** @throws IllegalArgumentException if its kind has no such stage, or the day is not in order with those known */
    void reach(Stage stage, DayKnown day) {
        if (!stage.mayBeHeldBy(kind)) {
            throw new IllegalArgumentException(
                    withArticle(kind) + " is " + words(kind.concludedBy()) + ", never " + words(stage));
        }
        stages.forEach((other, known) -> {
            requireOrder(stage, day, other, known);
            requireOrder(other, known, stage, day);
        });
        stages.put(stage, day);
    }

    private static void requireOrder(Stage earlier, DayKnown first, Stage later, DayKnown second) {
        if (earlier.comesBefore(later) && first.isAfter(second)) {
            throw new IllegalArgumentException("A text " + words(earlier) + " on " + first.day() + " cannot be "
                    + words(later) + " before, on " + second.day());
        }
    }

    private static String words(Stage stage) {
        return stage.code().replace('-', ' ');
    }

    /** {@code An Amendment}, {@code A Technical Report}. */
    private static String withArticle(TextKind kind) {
        String name = Stream.of(kind.code().split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
        return ("AEIO".indexOf(name.charAt(0)) < 0 ? "A " : "An ") + name.replace("Implementers", "Implementers’");
    }

    /** What was entered of it, as it can be entered again. */
    TextEntry entry() {
        return new TextEntry(
                slug,
                identity(),
                new Approval(body, process, stages),
                new TextAncestry<>(revises == null ? null : revises.slug(), amends == null ? null : amends.slug()),
                new Answers(topics, resolutions),
                new TextOrigin(source, link));
    }

    private TextIdentity identity() {
        return new TextIdentity(kind, sector, designation, number, workName, title, region);
    }

    /** Not private: only a method that can be overridden loads a text of which no more than the id is there. */
    String slug() {
        return slug;
    }

    /** @param periods days by code, to date the stages of which no more than the period is known */
    Text text(Map<String, DateRange> periods) {
        return new Text(
                slug,
                identity(),
                new TextAncestry<>(base(revises), base(amends)),
                body,
                stages(periods),
                new Answers(topics, resolutions),
                new TextOrigin(source, link));
    }

    private Stages stages(Map<String, DateRange> periods) {
        Map<Stage, StageDay> days = new EnumMap<>(Stage.class);
        stages.forEach((stage, day) -> days.put(stage, day.stageDay(periods)));
        return new Stages(kind, days);
    }

    private static Text.@Nullable Base base(@Nullable Recommendation other) {
        return other == null ? null : other.base();
    }

    /** Not private: only a method that can be overridden loads a text of which no more than the id is there. */
    Text.Base base() {
        return new Text.Base(slug, number, title);
    }
}
