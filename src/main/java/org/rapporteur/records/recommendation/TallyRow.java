package org.rapporteur.records.recommendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

/** A {@link Tally} as it is kept. */
@Entity
@Table(name = "tally")
class TallyRow {

    private static final Set<Standing> STANDINGS =
            Set.of(Standing.APPROVED, Standing.AGREED, Standing.UNDER_APPROVAL, Standing.IN_DEVELOPMENT);

    @Id
    private String slug;

    private String subject;
    private String body;
    private String topic;

    @Column(name = "stage")
    private Standing standing;

    @ElementCollection
    @CollectionTable(name = "tally_kind", joinColumns = @JoinColumn(name = "tally"))
    @Column(name = "kind")
    @OrderColumn(name = "ordinal", columnDefinition = "int2")
    private List<TextKind> kinds = new ArrayList<>();

    private int number;
    private LocalDate asOf;
    private String source;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected TallyRow() {}

    /** @throws IllegalArgumentException if it counts nothing, or texts of which no number is declared */
    @SuppressWarnings("NullAway.Init") // become tells the rest
    TallyRow(Tally tally) {
        slug = tally.slug();
        become(tally);
    }

    /**
     * Says something else of the texts.
     *
     * @throws IllegalArgumentException as the constructor
     */
    void become(Tally tally) {
        if (tally.number() < 1) {
            throw new IllegalArgumentException("A tally counts one text or more");
        }
        if (!STANDINGS.contains(tally.standing())) {
            throw new IllegalArgumentException(
                    "Texts " + tally.standing().code() + " are entered one by one, never as a tally");
        }
        subject = tally.subject();
        body = tally.group();
        topic = tally.topic();
        standing = tally.standing();
        if (!kinds.equals(tally.kinds())) {
            kinds = new ArrayList<>(tally.kinds());
        }
        number = tally.number();
        asOf = tally.asOf();
        source = tally.source();
    }

    Tally tally() {
        return new Tally(slug, subject, body, topic, standing, kinds, number, asOf, source);
    }
}
