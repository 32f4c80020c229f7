package org.rapporteur.report;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rapporteur.report.Untold.LeftOut;
import org.rapporteur.report.compile.ToldRecords.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reports shall not tell, as it is kept. */
@Repository
class LeftOutTable {

    private final JdbcClient client;

    LeftOutTable(JdbcClient client) {
        this.client = client;
    }

    List<LeftOut> of(String period) {
        return client.sql("select * from left_out where period = :period order by at, room, key")
                .param("period", period)
                .query((row, number) -> new LeftOut(
                        new Told(row.getString("room"), row.getString("key")),
                        row.getString("reason"),
                        row.getString("who"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(String period, LeftOut leftOut) {
        client.sql("""
                        insert into left_out values (:period, :room, :key, :reason, :who, :at)
                        on conflict on constraint left_out_pk
                        do update set reason = excluded.reason, who = excluded.who, at = excluded.at
                        """)
                .param("period", period)
                .param("room", leftOut.record().room())
                .param("key", leftOut.record().key())
                .param("reason", leftOut.reason())
                .param("who", leftOut.who())
                .param("at", OffsetDateTime.ofInstant(leftOut.at(), ZoneOffset.UTC))
                .update();
    }

    void remove(String period, Told record) {
        client.sql("delete from left_out where period = :period and room = :room and key = :key")
                .param("period", period)
                .param("room", record.room())
                .param("key", record.key())
                .update();
    }
}
