package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.DataVersion;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which reports are compiled again after a change: the others are the very same, and say what they would say anew. */
@WrittenApplication
@WithMockUser(roles = "EDITOR")
class UnchangedReportsTests {

    private static final String FIRST = "2024-09";
    private static final String NEXT = "2025-01";

    private static final String A_TEXT = "(select id from recommendation where slug = 'T-Q.5009-202406')";

    @Autowired
    Reports reports;

    @Autowired
    Periods periods;

    @Autowired
    DataVersion version;

    @Autowired
    ScheduledTaskHolder schedule;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManager entityManager;

    @Autowired
    PlatformTransactionManager transactions;

    /** Another period with one section and its list of texts, as the first has it. */
    @BeforeEach
    void open() {
        if (periods.find(NEXT).isEmpty()) {
            jdbc.update("""
                    insert into period (series, counts_from, code, starts, ends, cut_off, title, meeting_group, meeting,
                        document_number, document_date, language_note, source, counts_changes, visibility, state)
                    values ('cwg-internet', (select cut_off + 1 from period where code = '2024-09'), '2025-01', '2024-10-01', '2025-01-31', '2025-01-31', 'Later activities',
                        'Council Working Group', 'Later meeting', 'CWG-Internet-21/2', null, '', 'Secretariat', false,
                        'public', 'open')""");
            jdbc.update("""
                    insert into section select (jsonb_populate_record(first, '{"period": "2025-01", "id": 900001, "parent": null}')).*
                    from section first where period = '2024-09' and key = 'imt-2020'""");
            jdbc.update("""
                    insert into block select (jsonb_populate_record(first, '{"section": 900001, "id": 900001}')).*
                    from block first where kind = 'texts'
                        and section = (select id from section where period = '2024-09' and key = 'imt-2020')""");
        }
    }

    private Map<String, CompiledReport> read() {
        return reports.read(List.of(period(FIRST), period(NEXT))).stream()
                .collect(Collectors.toMap(report -> report.period().code(), Function.identity()));
    }

    private PeriodSummary period(String code) {
        return periods.find(code).orElseThrow();
    }

    /** Changes records and takes that back. */
    private void changed(String change, Consumer<Map<String, CompiledReport>> look) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.update(change);
            entityManager.clear();
            Map<String, CompiledReport> now = read();
            look.accept(now);
            saysWhatItWouldSayAnew(now);
        });
    }

    private void saysWhatItWouldSayAnew(Map<String, CompiledReport> now) {
        jdbc.update("""
                with changed as (insert into record_change (what) values ('everything') on conflict do nothing)
                insert into data_change values (pg_current_xact_id()) on conflict do nothing""");
        read().forEach((period, anew) -> {
            CompiledReport kept = Objects.requireNonNull(now.get(period));
            assertThat(anew).isNotSameAs(kept);
            assertThat(anew.document()).isEqualTo(kept.document());
            assertThat(anew.frame().records()).isEqualTo(kept.frame().records());
            assertThat(anew.told()).isEqualTo(kept.told());
        });
    }

    private static List<String> anew(Map<String, CompiledReport> before, Map<String, CompiledReport> after) {
        return Stream.of(FIRST, NEXT)
                .filter(period -> after.get(period) != before.get(period))
                .toList();
    }

    @Test
    void whoeverAsksAtOnceAfterAChangeWaitsForOneCompilation() throws Exception {
        read();
        jdbc.update("update recommendation set title = title || ', told' where id = " + A_TEXT);
        Timer compiled = Metrics.timer("rapporteur.compile");
        long before = compiled.count();
        ExecutorService readers = Executors.newFixedThreadPool(6);
        try {
            List<Callable<CompiledReport>> asked = Collections.nCopies(6, this::readAll);
            Set<CompiledReport> read = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Future<CompiledReport> each : readers.invokeAll(asked)) {
                read.add(each.get());
            }
            assertThat(read).hasSize(1);
            assertThat(compiled.count() - before).isEqualTo(1);
        } finally {
            readers.shutdownNow();
        }
    }

    private CompiledReport readAll() {
        CompiledReport report = reports.read(period(FIRST));
        report.document();
        return report;
    }

    /** Readers of an issued report never ask. */
    @Test
    void isCompiledOnceWhenSomebodyAsksWhatItSays() {
        read();
        jdbc.update("update recommendation set title = title || ', asked' where id = " + A_TEXT);
        Timer compiled = Metrics.timer("rapporteur.compile");
        long before = compiled.count();
        CompiledReport report = reports.read(period(FIRST));
        report.frame();
        assertThat(compiled.count() - before).isZero();
        report.document();
        report.told();
        reports.read(period(FIRST)).document();
        assertThat(compiled.count() - before).isEqualTo(1);
    }

    @Test
    void aChangeThatNoReportTellsCompilesNone() {
        Map<String, CompiledReport> before = read();
        jdbc.update("insert into data_change values (pg_current_xact_id()) on conflict do nothing");
        assertThat(anew(before, read())).isEmpty();
        saysWhatItWouldSayAnew(before);
    }

    /** Every table of records that reports are compiled from, and the reports that may tell the change. */
    static Stream<Map.Entry<String, List<String>>> changes() {
        List<String> both = List.of(FIRST, NEXT);
        String block = "(select block.id from block join section on section.id = block.section where period = '2024-09'"
                + " and block.kind = 'prose' order by 1 limit 1)";
        String activity = "(select min(activity) from account where period = '2024-09'"
                + " and activity not in (select activity from account where period = '2025-01'))";
        List<Map.Entry<String, List<String>>> changes = new ArrayList<>();
        for (String text : List.of(
                "update recommendation set title = title || ', told' where id = " + A_TEXT,
                "update recommendation_stage set day = day + 1 where recommendation = " + A_TEXT
                        + " and day is not null",
                "delete from recommendation_topic where recommendation = " + A_TEXT)) {
            changes.add(Map.entry(text, List.of(FIRST)));
        }
        for (String told : List.of(
                "update period set meeting = meeting || ', told' where code = '2024-09'",
                "delete from period_scope where period = '2024-09'",
                "update block set text = text || ' More.' where id = " + block,
                "delete from block where id = " + block,
                "delete from block_activity where block in (select block.id from block join section"
                        + " on section.id = block.section where period = '2024-09')",
                "update section set heading = 'Told' where id = (select min(id) from section where period = '2024-09')",
                "update account set text = text || ' More.' where period = '2024-09' and activity = " + activity,
                "delete from account where period = '2024-09' and activity = " + activity,
                "update activity set name = name || ', told' where id = " + activity,
                "insert into activity_topic select " + activity + ", slug from topic on conflict do nothing",
                "delete from activity_country where activity in (select activity from account where period = '2024-09')"
                        + " and activity not in (select activity from account where period = '2025-01')")) {
            changes.add(Map.entry(told, List.of(FIRST)));
        }
        for (String known : List.of(
                "update topic set name = name || ', told' where slug = 'ipv6'",
                "update body set name = name || ', told' where code = 'T-SG13'",
                "update member_state set name = name || ', told' where code = (select min(code) from member_state)",
                "update tally set number = number + 1",
                "delete from topic_resolution where topic = 'ipv6'",
                "update period set cut_off = cut_off - 1, ends = ends - 1 where code = '2025-01'")) {
            changes.add(Map.entry(known, both));
        }
        return changes.stream();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatMayTellAChangeIsCompiledAnewAndNothingElse(Map.Entry<String, List<String>> change) {
        Map<String, CompiledReport> before = read();
        changed(change.getKey(), after -> assertThat(anew(before, after)).isEqualTo(change.getValue()));
        assertThat(anew(before, read())).as("when it is taken back").isEmpty();
    }

    @Test
    void aTextThatComesIntoAPeriodIsTold() {
        Map<String, CompiledReport> before = read();
        changed(
                "update recommendation_stage set day = '2025-01-15' where recommendation = " + A_TEXT
                        + " and day is not null",
                after -> {
                    assertThat(anew(before, after)).containsExactly(FIRST, NEXT);
                    assertThat(Objects.requireNonNull(after.get(NEXT)).told().keys("text"))
                            .contains("T-Q.5009-202406");
                });
    }

    /** Without mail and backups too. */
    @Test
    void changesAreCountedFromTimeToTime() {
        assertThat(schedule.getScheduledTasks())
                .anyMatch(task -> task.toString().contains("DataVersion.countOnce"));
    }

    @Test
    void countingForgetsNoChangeThatIsAskedFor() {
        read();
        jdbc.update("update recommendation set title = title where id = " + A_TEXT);
        Map<String, CompiledReport> before = read();
        jdbc.update("update recommendation set title = title where id = " + A_TEXT);
        version.countOnce();
        assertThat(jdbc.queryForObject("select count(*) from data_change", Integer.class))
                .isZero();
        Map<String, CompiledReport> after = read();
        assertThat(anew(before, after)).containsExactly(FIRST);
        saysWhatItWouldSayAnew(after);
    }

    /** Changes that are no longer told one by one might be any. */
    @Test
    void afterVeryManyChangesAllIsCompiledAnewOnce() {
        Map<String, CompiledReport> before = read();
        jdbc.update("""
                with changed as (insert into record_change (what, key) select 'text', 'none-' || n from generate_series(1, 2500) n)
                insert into data_change values (pg_current_xact_id()) on conflict do nothing""");
        jdbc.update("update waiver set reason = reason");
        jdbc.update("insert into data_change values (pg_current_xact_id()) on conflict do nothing");
        version.countOnce();
        assertThat(jdbc.queryForObject("select count(*) from record_change", Integer.class))
                .isLessThanOrEqualTo(2_000);
        Map<String, CompiledReport> after = read();
        assertThat(anew(before, after)).containsExactly(FIRST, NEXT);
        assertThat(anew(after, read())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"recommendation", "account", "block", "topic", "section"})
    void aTableThatIsEmptiedIsAChangeOfEverything(String table) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.execute("truncate " + table + " cascade");
            assertThat(jdbc.queryForList(
                            "select what from record_change where transaction = pg_current_xact_id()", String.class))
                    .contains("everything");
        });
    }
}
