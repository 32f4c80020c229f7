package org.rapporteur.records.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.prose.Prose;

/** What one period tells of an {@link Activity}. */
@Entity
@Table(name = "account")
class AccountRow {

    /** A {@link Figure} beside its name. */
    @Embeddable
    record Measured(BigDecimal value, String unit, String qualifier, String source) {

        static Measured of(Figure figure) {
            return new Measured(figure.value(), figure.unit(), figure.qualifier(), figure.source());
        }

        Figure figure(String name) {
            return new Figure(name, value, unit, qualifier, source);
        }
    }

    /** A {@link Link} beside its name. */
    @Embeddable
    record Cited(String label, @Nullable String url) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity")
    private Activity activity;

    private String period;

    private String text;
    private String source;

    @ElementCollection
    @CollectionTable(name = "account_figure", joinColumns = @JoinColumn(name = "account"))
    @MapKeyColumn(name = "name")
    @SortNatural
    private SortedMap<String, Measured> figures = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "account_link", joinColumns = @JoinColumn(name = "account"))
    @MapKeyColumn(name = "name")
    @SortNatural
    private SortedMap<String, Cited> links = new TreeMap<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected AccountRow() {}

    /** @throws org.rapporteur.terms.prose.ProseException if its text cannot be read */
    @SuppressWarnings("NullAway.Init") // become tells the rest
    AccountRow(Activity activity, String period, Account account) {
        this.activity = activity;
        this.period = period;
        become(account);
    }

    /** @throws org.rapporteur.terms.prose.ProseException if its text cannot be read */
    void become(Account account) {
        Prose.valueOf(account.text());
        text = account.text();
        source = account.source();
        figures.keySet().retainAll(account.figures().keySet());
        account.figures().forEach((name, figure) -> figures.put(name, Measured.of(figure)));
        links.keySet().retainAll(account.links().keySet());
        account.links().forEach((name, link) -> links.put(name, new Cited(link.label(), link.url())));
    }

    String period() {
        return period;
    }

    Account account() {
        SortedMap<String, Figure> named = new TreeMap<>();
        figures.forEach((name, measured) -> named.put(name, measured.figure(name)));
        SortedMap<String, Link> cited = new TreeMap<>();
        links.forEach((name, link) -> cited.put(name, new Link(name, link.label(), link.url())));
        return activity.account(text, source, named, cited);
    }
}
