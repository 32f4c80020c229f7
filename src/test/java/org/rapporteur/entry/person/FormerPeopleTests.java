package org.rapporteur.entry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.MailApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.platform.people.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is stored about a person is listed, given out, and deleted so that history stands and names nobody. */
@MailApplication
class FormerPeopleTests {

    /** A name that is part of no other word. */
    private static final String NAME = "quirina-xylander";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate jdbc;

    private Member somebody(String name) {
        Member member = staff.member(name, Role.EDITOR, List.of("T"), List.of("D-SG1"));
        jdbc.update("update person set mail = ? where id = ?", name + "@example.org", member.id());
        return member;
    }

    /** Something of each kind, also in a report that is issued. */
    private void work(Member member) {
        String name = member.name();
        jdbc.update(
                "insert into revision (kind, key, number, at, who, why, action, fields)"
                        + " values ('topics', md5(?), 1, now(), ?, 'Test', 'created', '{\"name\": \"New\"}')",
                name,
                name);
        jdbc.update("insert into draft values (?, 'topics', '', 0, '{\"name\": \"Half\"}', now())", name);
        jdbc.update(
                "insert into letter (person, subject, body, written_at, next_at) values (?, 'S', 'B', now(), now())",
                member.id());
        jdbc.update(
                "insert into letter (person, subject, body, written_at, next_at, tries, sent_at)"
                        + " values (?, 'S', ? || ' has submitted', now(), now(), 1, now())",
                other().id(),
                name);
        jdbc.update(
                "insert into person_link values (sha256(?::bytea), ?, 'reset', now() + interval '1 hour')",
                name,
                member.id());
        jdbc.update(
                "insert into person_provider values ('https://login.example.org', ?, ?, now())",
                "of " + name,
                member.id());
        jdbc.update(
                "insert into section_work values ('2024-09', ?, null, ?, null, 'in-work', 1)",
                "of " + name.length(),
                member.id());
        jdbc.update(
                "insert into section_event (period, section, at, who, act, comment)"
                        + " values ('2024-09', ?, now(), ?, 'submitted', '')",
                "of " + name.length(),
                name);
        jdbc.execute("alter table waiver disable trigger waiver_locked"); // as before the report was issued
        jdbc.update(
                "insert into waiver (period, rule, block, words, reason, who, at, taken_back_by, taken_back_at)"
                        + " values ('2024-09', 'told-twice', 'x', ?, 'Test', ?, now(), ?, now())",
                "w",
                name,
                name);
        jdbc.execute("alter table waiver enable trigger waiver_locked");
        jdbc.update(
                "insert into paragraph_comment (period, block, text, who, at, form, settled_by, settled_at)"
                        + " values ('2024-09', 'x', 'Text', ?, now(), gen_random_uuid(), ?, now())",
                name,
                name);
        jdbc.update(
                "insert into issued_report values ('2024-09', (select count(*) from issued_report), now(), ?, 'Test',"
                        + " '{}', encode(sha256('{}'), 'hex'), '{}', '[]',"
                        + " case when exists (select from issued_report) then '[1]'::jsonb else '[]'::jsonb end)",
                name);
    }

    private Member other() {
        return staff.member(Role.ADMINISTRATOR);
    }

    private HttpResponse<String> delete(Member member, String reason) {
        Visitor visitor = administrator();
        String token = Visitor.document(visitor.get("/people/new"))
                .expectFirst("main input[name=_csrf]")
                .val();
        return visitor.post("/people/" + member.id() + "/delete", Map.of("_csrf", token, "reason", reason));
    }

    private Visitor administrator() {
        return new Visitor(port).signedIn(other());
    }

    /** Every table that holds these words in any of its columns. */
    private List<String> telling(String words) {
        List<String> telling = new ArrayList<>();
        for (String table : jdbc.queryForList(
                "select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'",
                String.class)) {
            boolean tells = Boolean.TRUE.equals(jdbc.queryForObject(
                    "select exists (select from " + table + " t where position(lower(?) in lower(t::text)) > 0)",
                    Boolean.class,
                    words));
            if (tells) {
                telling.add(table);
            }
        }
        return telling;
    }

    @Test
    void whatIsGivenOutIsWhatIsStored() throws Exception {
        Member member = somebody("wilhelmina-exported");
        work(member);
        Visitor visitor = new Visitor(port);
        visitor.signIn("test-wilhelmina-exported", Staff.PASSWORD);
        JsonNode data =
                JsonMapper.shared().readTree(visitor.get("/account/data.json").body());
        assertThat(data.propertyNames())
                .containsExactlyInAnyOrder(
                        "identity",
                        "formerNames",
                        "sectors",
                        "bodies",
                        "proofs",
                        "sessions",
                        "links",
                        "letters",
                        "drafts",
                        "sections",
                        "history",
                        "signInLog");
        assertThat(data.get("identity").toString())
                .isEqualTo("{\"name\":\"wilhelmina-exported\",\"signInName\":\"test-wilhelmina-exported\","
                        + "\"mail\":\"wilhelmina-exported@example.org\",\"mails\":\"mine\",\"role\":\"editor\","
                        + "\"maySignIn\":true}");
        assertThat(data.get("sessions")).hasSize(1);
        assertThat(data.at("/drafts/0/fields/name").asString()).isEqualTo("Half");
        assertThat(data.at("/bodies/0").asString()).isEqualTo("D-SG1");
        assertThat(data.get("history").toString())
                .contains("{\"of\":\"revision.who\",\"count\":1,\"address\":\"/history?who=wilhelmina-exported\"}")
                .contains("{\"of\":\"waiver.taken_back_by\",\"count\":1,\"address\":null}");
        assertThat(data.at("/proofs/provided/0/subject").asString()).isEqualTo("of wilhelmina-exported");
        assertThat(data.toString()).doesNotContain("argon2").doesNotContain("secret");
        String page = visitor.get("/account/data").body();
        assertThat(page).contains("1 changes of records", "wilhelmina-exported@example.org", "Drafts");
    }

    @Test
    void deletedIsEverythingButWhatWasDone() {
        Member member = somebody(NAME);
        Visitor visitor = new Visitor(port);
        visitor.signIn("test-quirina-xylander", Staff.PASSWORD);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        jdbc.update("update person set name = 'quirina-earlier' where id = ?", member.id());
        jdbc.update("update person set name = ? where id = ?", NAME, member.id());
        work(member);
        jdbc.update("insert into revision (kind, key, number, at, who, why, action, fields)"
                + " values ('topics', 'earlier', 1, now(), 'quirina-earlier', 'Test', 'created', '{}')");
        assertThat(telling("quirina"))
                .contains("person", "person_name", "person_provider", "revision", "issued_report", "draft", "letter");
        long revisions = count("revision");
        assertThat(delete(member, "She asked for it").statusCode()).isEqualTo(302);
        assertThat(telling("quirina")).as("tables that still tell her name").isEmpty();
        assertThat(count("revision")).isEqualTo(revisions);
        String now = jdbc.queryForObject("select name from person where id = ?", String.class, member.id());
        assertThat(now).matches("Former member of staff \\d+");
        for (String place : List.of("revision.who", "section_event.who", "waiver.taken_back_by", "issued_report.who")) {
            String[] parts = place.split("\\.");
            assertThat(jdbc.queryForObject(
                            "select count(*) from " + parts[0] + " where " + parts[1] + " = ?", Long.class, now))
                    .as(place)
                    .isPositive();
        }
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
        assertThat(new Visitor(port)
                        .signIn("test-quirina-xylander", Staff.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
        assertThat(administrator().get("/people/" + member.id() + "/edit").statusCode())
                .isEqualTo(404);
        assertThat(administrator().get("/people").body())
                .contains(now, "She asked for it")
                .doesNotContain("quirina");
        assertThat(delete(member, "Again").statusCode()).isEqualTo(404);
    }

    private long count(String table) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Long.class));
    }

    @Test
    void aNameThatIsSomebodyElsesByNowStays() {
        Member renamed = somebody("ottokar-shared");
        jdbc.update("update person set name = 'ottokar-alone' where id = ?", renamed.id());
        somebody("ottokar-second");
        jdbc.update("update person set name = 'ottokar-shared' where name = 'ottokar-second'");
        jdbc.update("insert into revision (kind, key, number, at, who, why, action, fields)"
                + " values ('topics', 'shared', 1, now(), 'ottokar-shared', 'Test', 'created', '{}')");
        assertThat(delete(renamed, "Asked").statusCode()).isEqualTo(302);
        assertThat(jdbc.queryForObject("select who from revision where key = 'shared'", String.class))
                .isEqualTo("ottokar-shared");
    }

    @Test
    void nobodyDeletesThemselves() {
        HttpResponse<String> refused = delete(other(), "Tired");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This is your own account.");
        assertThat(Visitor.document(administrator().get("/people/" + other().id() + "/delete"))
                        .select("main form"))
                .isEmpty();
        assertThat(jdbc.queryForObject("select enabled from person where id = ?", Boolean.class, other().id()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "a\u0000b"})
    void aReasonIsALine(String reason) {
        assertThat(delete(somebody("balthasar-kept"), reason).statusCode()).isEqualTo(422);
    }

    /** Where a table tells by name who did something, it is in the list that is worked through. */
    @Test
    void everyColumnThatTellsANameIsKnown() {
        assertThat(jdbc.queryForList("select of_table || '.' || of_column from told_by_name()", String.class))
                .containsExactlyInAnyOrderElementsOf(jdbc.queryForList("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type in ('text', 'character varying')
                            and (column_name = 'who' or column_name like '%\\_by')
                            and table_name <> 'flyway_schema_history'
                        """, String.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set who = 'Somebody else' where who = '%s'",
                "update revision set why = 'Other', who = who where who = '%s'",
                "update issued_report set who = 'Somebody else' where who = '%s'",
                "update issued_report set program = 'Other' where who = '%s'",
                "update section_event set comment = 'Other' where who = '%s'",
                "update waiver set reason = 'Other' where who = '%s'",
                "update waiver set who = 'Somebody else' where who = '%s'",
                "delete from revision where who = '%s'"
            })
    void whatIsToldStaysAsItIs(String statement) {
        Member member = staff.member("kunibert-stays", Role.EDITOR, List.of(), List.of());
        if (jdbc.queryForList("select from revision where who = 'kunibert-stays'")
                .isEmpty()) {
            work(member);
        }
        assertThatThrownBy(() -> jdbc.update(statement.formatted(member.name())))
                .isInstanceOf(DataAccessException.class);
    }
}
