package org.rapporteur.platform.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.platform.access.ForStaff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Those who may sign in, as everybody who works here may know them. */
@Service
@ForStaff
public class Colleagues {

    private final JdbcClient client;

    Colleagues(JdbcClient client) {
        this.client = client;
    }

    /** Somebody who may sign in. */
    public record Colleague(long id, String name) {}

    /** By name. */
    public List<Colleague> all() {
        return client.sql("select id, name from person where enabled order by lower(name)")
                .query(Colleague.class)
                .list();
    }

    /** The names of all by number. */
    public Map<Long, String> names() {
        return all().stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
    }
}
