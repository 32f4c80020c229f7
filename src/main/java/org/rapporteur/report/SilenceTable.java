package org.rapporteur.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.report.compile.SignedSilence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was signed as nothing to report, as far as reports print it. */
@Repository
class SilenceTable {

    private final SnapshotCache memory;
    private final JdbcClient client;

    SilenceTable(SnapshotCache memory, JdbcClient client) {
        this.memory = memory;
        this.client = client;
    }

    private record Row(String period, SignedSilence silence) {}

    /** By period, in one order. */
    Map<String, List<SignedSilence>> printed() {
        return memory.recall("report.silences", this::read, (all, changed) -> changed.textsOnly());
    }

    private Map<String, List<SignedSilence>> read() {
        return client
                .sql("select period, resolution, sector, who from nothing_to_report where printed order by 1, 2, 3")
                .query((row, index) -> new Row(
                        row.getString("period"),
                        new SignedSilence(row.getString("resolution"), row.getString("sector"), row.getString("who"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::period, Collectors.mapping(Row::silence, Collectors.toList())));
    }
}
