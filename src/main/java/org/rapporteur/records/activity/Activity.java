package org.rapporteur.records.activity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.topic.Answers;

/** Something done, which lives through periods and is told anew in each. */
@Entity
class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activity_seq")
    @SequenceGenerator(name = "activity_seq", sequenceName = "activity_seq", allocationSize = 50)
    private @Nullable Long id;

    @NaturalId
    private String slug;

    private ActivityKind kind;

    @Column(length = 1)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sector;

    private String name;
    private @Nullable LocalDate starts;
    private @Nullable LocalDate ends;

    @ElementCollection
    @CollectionTable(name = "activity_body", joinColumns = @JoinColumn(name = "activity"))
    @Column(name = "body")
    @OrderColumn(name = "ordinal", columnDefinition = "int2")
    private List<String> bodies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "activity_country", joinColumns = @JoinColumn(name = "activity"))
    @Column(name = "country", length = 3)
    @JdbcTypeCode(SqlTypes.CHAR)
    @OrderColumn(name = "ordinal", columnDefinition = "int2")
    private List<String> countries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "activity_topic", joinColumns = @JoinColumn(name = "activity"))
    @Column(name = "topic")
    private Set<String> topics = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_resolution", joinColumns = @JoinColumn(name = "activity"))
    @Column(name = "resolution")
    private Set<String> resolutions = new HashSet<>();

    @OneToMany(mappedBy = "activity", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @MapKey(name = "period")
    private Map<String, AccountRow> accounts = new HashMap<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Activity() {}

    @SuppressWarnings("NullAway.Init") // the first account tells the rest
    Activity(String slug) {
        this.slug = slug;
    }

    /**
     * Adds the account of a period; from now on the activity is what this account says it is.
     *
     * @throws IllegalStateException if the period has an account of it already
     */
    void tell(String period, Account account) {
        if (accounts.containsKey(period)) {
            throw new IllegalStateException("“" + slug + "” is told in " + period + " already");
        }
        accounts.put(period, new AccountRow(this, period, account));
        become(account.activity());
    }

    /**
     * Tells a period otherwise; from now on the activity is what this account says it is.
     *
     * @return false if the period does not tell of it
     */
    boolean tellAnew(String period, Account account) {
        AccountRow told = accounts.get(period);
        if (told == null) {
            return false;
        }
        told.become(account);
        become(account.activity());
        return true;
    }

    /**
     * Takes away what a period tells of it.
     *
     * @return false if the period does not tell of it
     */
    boolean leaveOut(String period) {
        return accounts.remove(period) != null;
    }

    boolean isTold() {
        return !accounts.isEmpty();
    }

    /** Codes of the periods that tell of it. */
    Set<String> periods() {
        return Set.copyOf(accounts.keySet());
    }

    private void become(ActivitySummary told) {
        kind = told.kind();
        sector = told.sector();
        name = told.name();
        starts = told.starts();
        ends = told.ends();
        // A list changed in place is written row by row, and one that changes its order names a body twice on the way
        if (!bodies.equals(told.bodies())) {
            bodies = new ArrayList<>(told.bodies());
        }
        if (!countries.equals(told.countries())) {
            countries = new ArrayList<>(told.countries());
        }
        topics.retainAll(told.topics());
        topics.addAll(told.topics());
        resolutions.retainAll(told.resolutions());
        resolutions.addAll(told.resolutions());
    }

    ActivitySummary summary() {
        return new ActivitySummary(
                slug,
                kind,
                sector,
                name,
                new Participants(bodies, countries),
                starts,
                ends,
                new Answers(topics, resolutions));
    }

    Account account(String text, String source, Map<String, Figure> figures, Map<String, Link> links) {
        return new Account(summary(), text, source, figures, links);
    }
}
