package org.rapporteur.records.resolution;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;

/** A Resolution: a number that lives through editions, the last of which is in force. */
@Entity
class Resolution {

    @Id
    private String code;

    @ElementCollection
    @CollectionTable(name = "resolution_edition", joinColumns = @JoinColumn(name = "resolution"))
    @MapKeyColumn(name = "year")
    @MapKeyJdbcTypeCode(SqlTypes.SMALLINT)
    @SortNatural
    private SortedMap<Integer, Edition> editions = new TreeMap<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Resolution() {}

    Resolution(String code) {
        this.code = code;
    }

    /** Editions of earlier years may follow later: history is entered as it is found. */
    void adopt(int year, Edition edition) {
        if (editions.putIfAbsent(year, edition) != null) {
            throw new IllegalStateException("Resolution " + code + " has an edition of " + year + " already");
        }
    }

    /** Keeps these editions and no others. */
    void keep(SortedMap<Integer, Edition> others) {
        editions.keySet().retainAll(others.keySet());
        editions.putAll(others);
    }

    Stream<ResolutionSummary> editions() {
        return editions.entrySet().stream().map(edition -> edition.getValue().summary(code, edition.getKey()));
    }

    Optional<ResolutionSummary> edition(int year) {
        return Optional.ofNullable(editions.get(year)).map(edition -> edition.summary(code, year));
    }

    Optional<ResolutionSummary> latest() {
        return editions.isEmpty() ? Optional.empty() : edition(editions.lastKey());
    }
}
