package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Probe;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.platform.people.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is made once for all readers, and when it is made anew. */
@WrittenApplication
class PageKeeperTests {

    private static final String PAGE = "/topics/ipv6";

    /** Of people, of what they have not yet sent, and of how something went. */
    private static final List<String> NO_RECORDS = List.of(
            "backup_run",
            "begun_sign_in",
            "catalogue_load",
            "catalogue_refusal",
            "data_change",
            "draft",
            "flyway_schema_history",
            "imported_decisions",
            "imported_reports",
            "intake_list",
            "letter",
            "letterhead",
            "past_data_changes",
            "person",
            "person_body",
            "person_link",
            "person_name",
            "person_provider",
            "person_sector",
            "person_session",
            "record_change",
            "recovery_code",
            "reference_rows",
            "revision",
            "schema_bound",
            "second_factor",
            "sign_in_try",
            "signing_key",
            "submission",
            "word_print",
            "word_return",
            "word_suggestion");

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Probe probe;

    @Autowired
    Staff staff;

    @AfterEach
    void asItWas() {
        jdbc.update("update topic set name = 'IPv6' where slug = 'ipv6'");
    }

    private HttpResponse<String> read(String... headers) {
        return new Visitor(port).get(PAGE, headers);
    }

    @Test
    void everyTableOfRecordsIsWatched() {
        List<String> tables = jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public'", String.class);
        List<String> watched = jdbc.queryForList(
                "select distinct event_object_table from information_schema.triggers where trigger_name like '%\\_changed'",
                String.class);
        assertThat(Stream.concat(watched.stream(), NO_RECORDS.stream())).containsExactlyInAnyOrderElementsOf(tables);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGE,
                "/",
                "/promises",
                "/search?q=blockchain",
                "/recommendations",
                "/recommendations.csv",
                "/periods/2024-09/report",
                "/periods/2024-09/report.pdf",
                "/resolutions/PP-101",
                "/study-groups",
                "/countries",
                "/periods"
            })
    void aPageIsMadeOnceWhileNothingChanges(String address) {
        HttpResponse<String> first = new Visitor(port).get(address);
        assertThat(first.headers().firstValue("ETag")).isPresent();
        assertThat(probe.queriesAnywhereOf(() -> {
                    HttpResponse<String> again = new Visitor(port).get(address);
                    assertThat(again.body()).isEqualTo(first.body());
                    assertThat(again.headers().map()).containsAllEntriesOf(withoutDate(first));
                }))
                .isZero();
    }

    private static java.util.Map<String, List<String>> withoutDate(HttpResponse<String> answer) {
        java.util.Map<String, List<String>> headers =
                new java.util.HashMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("x-request-id");
        return headers;
    }

    @Test
    void aChangeIsSeenAtOnceWhoeverMadeIt() {
        HttpResponse<String> before = read();
        String tag = before.headers().firstValue("ETag").orElseThrow();
        assertThat(read("If-None-Match", tag).statusCode()).isEqualTo(304);
        jdbc.update("update topic set name = 'IP of version 6' where slug = 'ipv6'");
        HttpResponse<String> after = read("If-None-Match", tag);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("IP of version 6");
        assertThat(before.body()).doesNotContain("IP of version 6");
    }

    @Test
    void whoSignsInOrDraftsChangesNothingThatIsKept() {
        String tag = read().headers().firstValue("ETag").orElseThrow();
        new Visitor(port).signedIn(staff.member(Role.EDITOR)).get("/enter");
        assertThat(read("If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void whoHasASessionGetsNothingThatIsKeptAndLeavesNothingToOthers() {
        Visitor editor = new Visitor(port).signedIn(staff.member(Role.EDITOR));
        HttpResponse<String> own = editor.get("/topics");
        HttpResponse<String> everybodys = new Visitor(port).get("/topics");
        assertThat(own.headers().allValues("Cache-Control")).containsExactly("private, no-store");
        assertThat(own.body()).contains("_csrf");
        assertThat(everybodys.body()).doesNotContain("_csrf");
        assertThat(editor.get("/topics").body()).contains("_csrf");
        assertThat(everybodys.headers().allValues("Vary").toString()).contains("cookie");
    }

    @Test
    void whatIsNotFoundOrRefusedIsNotKept() {
        for (String address : List.of("/topics/nowhere", "/sign-in", "/recommendations?page=0")) {
            assertThat(new Visitor(port).get(address).headers().firstValue("ETag"))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void whatIsTakenPackedIsKeptPackedAndTheSame() {
        HttpResponse<String> packed = read("Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(read().headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(read("Accept-Encoding", "gzip").body()).isEqualTo(packed.body());
    }
}
