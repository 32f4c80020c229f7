package org.rapporteur.report.outline;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An {@link OutlineSection} at its place in the outline of a period. */
@Entity
@Table(name = "section")
class SectionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "section_seq")
    @SequenceGenerator(name = "section_seq", sequenceName = "section_seq", allocationSize = 50)
    private @Nullable Long id;

    private String period;
    private String key;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent")
    private @Nullable SectionRow parent;

    @SuppressWarnings("UnusedVariable") // read by queries
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int ordinal;

    private boolean cover;
    private @Nullable String heading;
    private @Nullable String topic;
    private boolean numbered;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected SectionRow() {}

    /** A section of the cover or, outermost, of the body. */
    SectionRow(String period, boolean cover, int ordinal, OutlineSection section) {
        this.period = period;
        this.cover = cover;
        this.ordinal = ordinal;
        key = section.key();
        heading = section.heading();
        topic = section.topic();
        numbered = section.numbered();
    }

    /** A section within another. */
    SectionRow(SectionRow parent, int ordinal, OutlineSection section) {
        this(parent.period, false, ordinal, section);
        this.parent = parent;
    }

    String period() {
        return period;
    }

    @Nullable
    SectionRow parent() {
        return parent;
    }

    boolean isOnCover() {
        return cover;
    }

    OutlineSection section(List<OutlineBlock> blocks, List<OutlineSection> sections) {
        return new OutlineSection(key, heading, topic, numbered, blocks, sections);
    }
}
