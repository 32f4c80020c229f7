package org.rapporteur.report.outline;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.platform.RecordChanged;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.database.WriteLocks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of the periods' reports. */
@Service
@Transactional(readOnly = true)
public class Outlines {

    /** What outlines are called in addresses and in histories. */
    public static final String KIND = "outlines";

    private final SectionRepository sections;
    private final BlockRepository blocks;
    private final EntityManager entityManager;
    private final WriteLocks locks;
    private final ApplicationEventPublisher events;

    Outlines(
            SectionRepository sections,
            BlockRepository blocks,
            EntityManager entityManager,
            WriteLocks locks,
            ApplicationEventPublisher events) {
        this.locks = locks;
        this.events = events;
        this.sections = sections;
        this.blocks = blocks;
        this.entityManager = entityManager;
    }

    /** The outline of a period, empty as long as nothing is planned. */
    public Outline find(String period) {
        return find(List.of(period)).get(0);
    }

    /** The outlines of these periods in the order asked for, with as many statements as for one. */
    public List<Outline> find(List<String> periods) {
        Map<String, List<SectionRow>> planned = sections.findByPeriodInOrderByOrdinal(periods).stream()
                .collect(Collectors.groupingBy(SectionRow::period));
        List<BlockRow> told = blocks.findBySectionPeriodInOrderByOrdinal(periods);
        return periods.stream()
                .map(period -> new OutlineTree(planned.getOrDefault(period, List.of()), told).outline(period))
                .toList();
    }

    /**
     * Plans the report of a period.
     *
     * @throws IllegalStateException if it is planned already
     * @throws IllegalArgumentException if a key comes twice, or prose, filter or layout of a block cannot be read
     * @throws org.springframework.dao.DataIntegrityViolationException when the transaction ends, if the period or a topic,
     *     activity or tally is unknown
     */
    @ForEditors
    @Transactional
    public void save(Outline outline) {
        OutlineRules.check(outline);
        String period = outline.period();
        if (sections.existsByPeriod(period)) {
            throw new IllegalStateException("The report of " + period + " has an outline already");
        }
        keepOutermost(period, true, outline.cover());
        keepOutermost(period, false, outline.sections());
        events.publishEvent(new RecordChanged(KIND, period));
        ParagraphKey.all(outline).forEach(this::written);
    }

    /**
     * Changes the outline of a period. Changes of one period are made one after the other, each over what the one before
     * has left, so that none is lost.
     *
     * @param change gives the outline anew; what it takes away is taken away
     * @throws IllegalArgumentException if the outline breaks its rules
     * @throws org.springframework.dao.DataIntegrityViolationException when the transaction ends, if a topic, activity or
     *     tally is unknown
     */
    @ForStaff
    @Transactional
    public void revise(String period, UnaryOperator<Outline> change) {
        locks.take(KIND + "/" + period);
        Outline revised = change.apply(find(period));
        OutlineRules.check(revised);
        entityManager.flush();
        sections.deleteByPeriod(period);
        entityManager.clear();
        keepOutermost(period, true, revised.cover());
        keepOutermost(period, false, revised.sections());
        entityManager.flush();
        events.publishEvent(new RecordChanged(KIND, period));
    }

    /** Says that a paragraph was written, for its history. */
    @ForStaff
    @Transactional
    public void written(ParagraphKey key) {
        events.publishEvent(new RecordChanged(ParagraphKey.KIND, key.toString()));
    }

    private void keepOutermost(String period, boolean cover, List<OutlineSection> planned) {
        for (int ordinal = 0; ordinal < planned.size(); ordinal++) {
            keep(new SectionRow(period, cover, ordinal, planned.get(ordinal)), planned.get(ordinal));
        }
    }

    private void keep(SectionRow row, OutlineSection section) {
        entityManager.persist(row);
        for (int ordinal = 0; ordinal < section.blocks().size(); ordinal++) {
            entityManager.persist(new BlockRow(row, ordinal, section.blocks().get(ordinal)));
        }
        for (int ordinal = 0; ordinal < section.sections().size(); ordinal++) {
            OutlineSection inner = section.sections().get(ordinal);
            keep(new SectionRow(row, ordinal, inner), inner);
        }
    }
}
