package org.rapporteur.site.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.format.JsonWriter;
import org.rapporteur.platform.backup.RowLines;
import org.rapporteur.platform.web.CostlyWork;
import org.rapporteur.records.activity.ActivitySelection;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.site.brief.ReportsAsRead;
import org.rapporteur.site.promise.PromiseBook;
import org.rapporteur.site.promise.PromiseWording;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** Everything public at once, as JSON Lines: an object a record, each with its type. */
@Controller
class DumpController {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AT_ONCE = 1000;

    private final PublicRecords records;
    private final ReportsAsRead reports;
    private final Resolutions resolutions;
    private final Topics topics;
    private final StudyGroups studyGroups;
    private final MemberStates memberStates;
    private final PromiseBook promises;
    private final PromiseWording wording;
    private final JdbcTemplate client;

    DumpController(
            PublicRecords records,
            ReportsAsRead reports,
            Resolutions resolutions,
            Topics topics,
            StudyGroups studyGroups,
            MemberStates memberStates,
            PromiseBook promises,
            PromiseWording wording,
            JdbcTemplate client) {
        this.records = records;
        this.reports = reports;
        this.resolutions = resolutions;
        this.topics = topics;
        this.studyGroups = studyGroups;
        this.memberStates = memberStates;
        this.promises = promises;
        this.wording = wording;
        this.client = client;
    }

    /** Written as it is read: the files of many reports are not held in memory at once. */
    @CostlyWork
    @GetMapping("/api/v1/dump")
    @Transactional(readOnly = true)
    void dump(HttpServletResponse response) throws IOException {
        response.setContentType("application/jsonl;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("rapporteur.jsonl")
                        .build()
                        .toString());
        OutputStream out = response.getOutputStream();
        for (String line : Stream.concat(known(), told()).toList()) {
            write(out, line);
        }
        client.execute((ConnectionCallback<Boolean>) connection -> rows(connection, out));
    }

    /** What {@code load} puts into another place, so that all of the above can be read there. */
    private static boolean rows(Connection connection, OutputStream out) throws SQLException {
        try {
            RowLines.write(connection, PublicRows.ALL, line -> write(out, line));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private Stream<String> known() {
        Map<String, TopicSummary> answering = topics.all();
        return Stream.of(
                        resolutions.all().stream()
                                .collect(Collectors.groupingBy(
                                        ResolutionSummary::code, LinkedHashMap::new, Collectors.toList()))
                                .values()
                                .stream()
                                .map(editions ->
                                        line("resolution", Described.resolution(editions, answering.values(), null))),
                        answering.values().stream().map(topic -> line("topic", Described.topic(topic, null))),
                        studyGroups.all().stream().map(body -> line("study-group", Described.group(body, null))),
                        memberStates.all().values().stream()
                                .map(state -> line("member-state", Described.state(state, null))))
                .flatMap(lines -> lines);
    }

    private Stream<String> told() {
        return Stream.of(
                        records.periods().values().stream().map(period -> line("period", Described.period(period))),
                        texts(),
                        records.activities(records.activities(ActivitySelection.listed(Filter.everything()))).stream()
                                .map(activity -> line("activity", Described.activity(activity))),
                        promises.published().stream()
                                .map(promise -> line("promise", Described.promise(promise, wording.outcome(promise)))),
                        reports.published().stream()
                                .map(report -> line(
                                        "report",
                                        JSON.readTree(new JsonWriter()
                                                .write(
                                                        report.document(),
                                                        report.period().code(),
                                                        report.period().cutOff())))))
                .flatMap(lines -> lines);
    }

    /** Some at a time, as no statement may take long. */
    private Stream<String> texts() {
        List<String> keys = records.texts(TextSelection.listed(Filter.everything()));
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            records.texts(keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
                    .forEach(text -> lines.add(line("text", Described.text(text, records.today()))));
        }
        return lines.stream();
    }

    private static String line(String type, Object record) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", type);
        line.put("record", record);
        return JSON.writeValueAsString(line);
    }
}
