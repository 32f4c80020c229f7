package org.rapporteur.report.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Waivers as they are kept. */
@Repository
class WaiverTable {

    private final JdbcClient client;

    WaiverTable(JdbcClient client) {
        this.client = client;
    }

    /** Those of a period and of the earlier ones of its series, the newest period first. */
    List<Waiver> until(String period) {
        return client.sql("""
                        select waiver.* from waiver
                            join period own on own.code = waiver.period
                            join period asked on asked.series = own.series and own.counts_from <= asked.counts_from
                        where asked.code = :period order by own.counts_from desc, waiver.id
                        """)
                .param("period", period)
                .query(WaiverTable::waiver)
                .list();
    }

    /** @return whether there was none yet for the same finding */
    boolean insert(Waiver waiver) {
        return client.sql("""
                        insert into waiver (period, rule, block, words, reason, who, at, carried_from)
                        values (:period, :rule, :block, :words, :reason, :who, :at, :from) on conflict do nothing
                        """)
                        .param("period", waiver.period())
                        .param("rule", waiver.rule())
                        .param("block", waiver.block())
                        .param("words", waiver.words())
                        .param("reason", waiver.reason())
                        .param("who", waiver.who())
                        .param("at", QuestionTable.at(waiver.at()))
                        .param("from", waiver.carriedFrom())
                        .update()
                == 1;
    }

    /** @return whether it was held, and not taken back yet */
    boolean takeBack(String period, long id, String who, OffsetDateTime at) {
        return client.sql("""
                        update waiver set taken_back_by = :who, taken_back_at = :at
                        where id = :id and period = :period and taken_back_at is null
                        """)
                        .param("who", who)
                        .param("at", at)
                        .param("id", id)
                        .param("period", period)
                        .update()
                == 1;
    }

    private static Waiver waiver(ResultSet row, int index) throws SQLException {
        return new Waiver(
                row.getLong("id"),
                row.getString("period"),
                row.getString("rule"),
                row.getString("block"),
                row.getString("words"),
                row.getString("reason"),
                row.getString("who"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("carried_from"),
                row.getString("taken_back_by"));
    }
}
