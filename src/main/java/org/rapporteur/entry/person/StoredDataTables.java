package org.rapporteur.entry.person;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.person.StoredData.KeptDraft;
import org.rapporteur.entry.person.StoredData.OwedSection;
import org.rapporteur.entry.person.StoredData.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where it stands that somebody did something, beside the tables of people. */
@Repository
class StoredDataTables {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    /** Tables and columns that tell names, as the schema itself lists them for when a name is deleted. */
    private static final String TOLD = "select of_table, of_column from told_by_name() order by 1, 2";

    private static final String HISTORY = "revision";

    private final JdbcClient client;
    private final JsonMapper json;

    private record Place(String ofTable, String ofColumn) {}

    StoredDataTables(JdbcClient client, JsonMapper json) {
        this.client = client;
        this.json = json;
    }

    List<KeptDraft> drafts(String owner) {
        return client.sql("select * from draft where owner = ? order by at")
                .param(owner)
                .query((row, number) -> draft(row))
                .list();
    }

    private KeptDraft draft(ResultSet row) throws SQLException {
        return new KeptDraft(
                row.getString("kind"),
                row.getString("key"),
                row.getObject("at", OffsetDateTime.class),
                json.readValue(row.getString("fields"), FIELDS));
    }

    List<OwedSection> sections(long person) {
        return client.sql("select period, section, state from section_work where person = ? order by period, section")
                .param(person)
                .query(OwedSection.class)
                .list();
    }

    /** Where nothing is told, nothing is said. */
    List<Told> history(String name) {
        return client.sql(TOLD).query(Place.class).list().stream()
                .map(place ->
                        new Told(place.ofTable() + "." + place.ofColumn(), count(place, name), address(place, name)))
                .filter(told -> told.count() > 0)
                .toList();
    }

    private long count(Place place, String name) {
        return client.sql("select count(*) from " + place.ofTable() + " where " + place.ofColumn() + " = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private static @Nullable String address(Place place, String name) {
        return place.ofTable().equals(HISTORY)
                ? "/history?who=" + URLEncoder.encode(name, StandardCharsets.UTF_8)
                : null;
    }
}
