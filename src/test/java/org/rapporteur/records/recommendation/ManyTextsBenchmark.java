package org.rapporteur.records.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.rapporteur.Reference;
import org.rapporteur.records.recommendation.TextSearch.Days;
import org.rapporteur.records.recommendation.TextSearch.Order;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.terms.TextKind;
import org.springframework.beans.factory.annotation.Autowired;

/** More texts than ITU-T has ever published. */
@Tag("benchmark")
@RecordTest
class ManyTextsBenchmark {

    private static final String TEXTS = """
            insert into recommendation (id, slug, kind, sector, designation, number, title, body, source)
            select i, 'T-X.' || i || '-202001', 'recommendation', 'T', 'ITU-T X.' || i || ' (01/2020)', 'X.' || i, 'Title',
                (array['T-SG9', 'T-SG13', 'T-SG17'])[1 + i % 3], 'Test'
            from generate_series(1, 20000) i;
            insert into recommendation_stage (recommendation, stage, day)
            select i, 'consented', date '1990-01-01' + i / 2 from generate_series(1, 20000) i
            union all select i, 'approved', date '1990-03-01' + i / 2 from generate_series(1, 20000) i where i % 50 <> 0;
            insert into recommendation_topic
            select i, (array['imt-2020', 'security', 'ipv6'])[1 + i % 3] from generate_series(1, 20000, 7) i;
            insert into topic_resolution values ('ipv6', 'PP-101');
            analyze recommendation, recommendation_stage, recommendation_topic;
            """;
    private static final Days TODAY = new Days(null, LocalDate.parse("2025-03-01"));
    private static final Days PERIOD = new Days(LocalDate.parse("2016-02-01"), LocalDate.parse("2016-09-30"));

    /** Generous, as machines differ: a tenth of it is usual. */
    private static final Duration QUICK = Duration.ofMillis(500);

    @Autowired
    TextSearch search;

    @Autowired
    Probe probe;

    @BeforeEach
    void enterThem() {
        probe.run(Reference.ROWS + TEXTS);
        list("stage=approved", TODAY, Order.NEWEST, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stage=approved",
                "stage=under-approval",
                "group=T-SG13 stage=approved,agreed",
                "topic=ipv6",
                "resolution=PP-101",
                "period=2024-09",
                "stage=approved period=2024-09"
            })
    void areListedQuickly(String filter) {
        Days days = filter.contains("period") ? PERIOD : TODAY;
        for (Order order : Order.values()) {
            long start = System.nanoTime();
            int total = list(filter, days, order, 0);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.printf("%s by %s: first 25 of %d in %d ms%n", filter, order, total, took.toMillis());
            assertThat(took).as(filter).isLessThan(QUICK);
            list(filter, days, order, Math.max(0, total - 25));
        }
    }

    private int list(String filter, Days days, Order order, int first) {
        TextSelection selection = TextSelection.listed(Filter.valueOf(filter));
        Map<TextKind, Integer> counts = search.count(selection, days);
        search.find(selection, days, order, first, 25);
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
