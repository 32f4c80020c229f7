package org.rapporteur.report.outline;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An {@link OutlineBlock} at its place in a section. */
@Entity
@Table(name = "block")
class BlockRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "block_seq")
    @SequenceGenerator(name = "block_seq", sequenceName = "block_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section")
    private SectionRow section;

    private String key;

    @SuppressWarnings("UnusedVariable") // read by queries
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int ordinal;

    private BlockKind kind;
    private @Nullable Layout layout;
    private boolean numbered;
    private boolean leads;
    private String filter;
    private String text;
    private String continuation;
    private String source;

    @ElementCollection
    @CollectionTable(name = "block_activity", joinColumns = @JoinColumn(name = "block"))
    @Column(name = "activity")
    @OrderColumn(name = "ordinal", columnDefinition = "int2")
    private List<String> activities;

    @ElementCollection
    @CollectionTable(name = "block_tally", joinColumns = @JoinColumn(name = "block"))
    @Column(name = "tally")
    @OrderColumn(name = "ordinal", columnDefinition = "int2")
    private List<String> tallies;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected BlockRow() {}

    BlockRow(SectionRow section, int ordinal, OutlineBlock block) {
        this.section = section;
        this.ordinal = ordinal;
        key = block.key();
        kind = block.kind();
        layout = block.layout();
        numbered = block.numbered();
        leads = block.leads();
        filter = block.filter();
        text = block.text();
        continuation = block.continuation();
        source = block.source();
        activities = new ArrayList<>(block.activities());
        tallies = new ArrayList<>(block.tallies());
    }

    SectionRow section() {
        return section;
    }

    OutlineBlock block() {
        return new OutlineBlock(
                key, kind, layout, numbered, leads, filter, text, continuation, activities, tallies, source);
    }
}
