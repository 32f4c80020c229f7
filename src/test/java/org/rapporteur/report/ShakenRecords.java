package org.rapporteur.report;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The example as it would be had other people entered it: other days, texts without topic or group, numbers of other days,
 * sections with other topics, layouts and filters, emptied blocks. The same seed always gives the same; nothing stays.
 */
@TestComponent
public class ShakenRecords {

    private static final List<String> LAYOUTS =
            List.of("group-paragraphs", "group-bullets", "list", "table", "run-in", "count");
    private static final List<String> FILTERS = List.of(
            "", "group=T-SG17", "stage=approved", "kind=recommendation", "group=T-SG13,T-SG20 stage=under-approval");

    private final JdbcTemplate jdbc;
    private final EntityManager entityManager;
    private final TransactionTemplate takenBack;

    ShakenRecords(JdbcTemplate jdbc, EntityManager entityManager, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.entityManager = entityManager;
        this.takenBack = new TransactionTemplate(transactions);
    }

    /** Runs this on records shaken with each of the seeds from 1 on. */
    public void each(int seeds, LongConsumer look) {
        LongStream.rangeClosed(1, seeds)
                .forEach(seed -> takenBack.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    shake(new Random(seed));
                    entityManager.clear();
                    look.accept(seed);
                }));
    }

    private void shake(Random chance) {
        List<String> topics = jdbc.queryForList("select slug from topic order by slug", String.class);
        LocalDate cutOff = LocalDate.of(2024, 2, 1).plusDays(chance.nextInt(242));
        jdbc.update("update period set cut_off = ? where code = '2024-09'", cutOff);
        texts(chance, topics);
        for (String tally : jdbc.queryForList("select slug from tally order by slug", String.class)) {
            jdbc.update(
                    "update tally set as_of = ?, number = ? where slug = ?",
                    chance.nextBoolean() ? cutOff : cutOff.plusDays(chance.nextInt(60) - 30),
                    1 + chance.nextInt(30),
                    tally);
        }
        outline(chance, topics);
        for (Long activity : ids("activity")) {
            if (chance.nextInt(5) == 0) {
                jdbc.update("delete from activity_topic where activity = ?", activity);
                jdbc.update("insert into activity_topic values (?, ?)", activity, one(topics, chance));
            }
        }
    }

    private void texts(Random chance, List<String> topics) {
        for (Long text : ids("recommendation")) {
            int what = chance.nextInt(12);
            if (what == 0) {
                jdbc.update("delete from recommendation_topic where recommendation = ?", text);
            } else if (what == 1) {
                jdbc.update(
                        "insert into recommendation_topic values (?, ?) on conflict do nothing",
                        text,
                        one(topics, chance));
            } else if (what == 2) {
                jdbc.update("update recommendation set body = null where id = ?", text);
            }
        }
    }

    private void outline(Random chance, List<String> topics) {
        for (Long section : ids("section where topic is not null")) {
            if (chance.nextInt(8) == 0) {
                jdbc.update("update section set topic = ? where id = ?", one(topics, chance), section);
            }
        }
        for (Long block : ids("block where kind = 'texts'")) {
            if (chance.nextInt(3) == 0) {
                jdbc.update(
                        "update block set layout = ?, leads = ?, filter = ? where id = ?",
                        one(LAYOUTS, chance),
                        chance.nextBoolean(),
                        one(FILTERS, chance),
                        block);
            }
        }
        for (Long block : ids("block where kind = 'activities'")) {
            int what = chance.nextInt(6);
            if (what < 2) {
                jdbc.update("delete from block_activity where block = ?", block);
            }
            if (what == 1) {
                jdbc.update("update block set filter = ? where id = ?", "topic=" + one(topics, chance), block);
            }
        }
    }

    private List<Long> ids(String table) {
        return jdbc.queryForList("select id from " + table + " order by id", Long.class);
    }

    private static <T> T one(List<T> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }
}
