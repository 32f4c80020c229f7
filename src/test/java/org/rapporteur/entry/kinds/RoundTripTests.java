package org.rapporteur.entry.kinds;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ReadApplication;
import org.rapporteur.entry.Editor;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.access.Background;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every record of the example, read as a sheet and written back, is the same record. */
@ReadApplication
@Transactional
class RoundTripTests {

    private static final Map<String, String> KEYS = Map.of(
            Resolutions.KIND, "select code from resolution",
            Topics.KIND, "select slug from topic",
            StudyGroups.KIND, "select code from body",
            Periods.KIND, "select code from period",
            Recommendations.KIND, "select slug from recommendation",
            Tallies.KIND, "select slug from tally",
            Activities.KIND, "select slug || '@' || period from activity join account on activity = activity.id");

    @Autowired
    List<Editor> editors;

    @Autowired
    Resolutions resolutions;

    @Autowired
    Topics topics;

    @Autowired
    StudyGroups studyGroups;

    @Autowired
    Periods periods;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Tallies tallies;

    @Autowired
    Activities activities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManager entityManager;

    static Stream<String> kinds() {
        return KEYS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void sheetsAreWrittenBackAsTheyWereRead(String kind) {
        List<String> keys = keys(kind);
        Editor editor = editor(kind);
        Map<String, Sheet> sheets = editor.sheets(keys);
        assertThat(sheets).containsOnlyKeys(keys);
        List<?> before = records(kind, keys);
        Background.run("Test", () -> sheets.values().forEach(sheet -> editor.write(sheet, false)));
        settle();
        assertThat(records(kind, keys)).isEqualTo(before);
        assertThat(editor.sheets(keys)).isEqualTo(sheets);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldThatIsFilledIsAFieldOfTheForm(String kind) {
        Editor editor = editor(kind);
        List<String> fields =
                editor.fields().stream().map(field -> field.name()).toList();
        editor.sheets(keys(kind))
                .values()
                .forEach(sheet -> assertThat(fields).containsAll(sheet.fields().keySet()));
    }

    @Test
    void aTextOfAnotherKindHasOtherStages() {
        Editor editor = editor(Recommendations.KIND);
        Sheet draft = requireNonNull(editor.sheets(List.of("T-Q.TSCA")).get("T-Q.TSCA"));
        Sheet report = draft.with("kind", "technical-report").with("stages", "agreed 2024-05-10");
        Background.run("Test", () -> editor.write(report, false));
        settle();
        assertThat(editor.sheets(List.of("T-Q.TSCA"))).containsValue(report);
    }

    private List<?> records(String kind, List<String> keys) {
        return switch (kind) {
            case Resolutions.KIND -> List.of(resolutions.editions(keys));
            case Topics.KIND -> topics.all(keys);
            case StudyGroups.KIND -> List.of(studyGroups.all(keys), studyGroups.questions(keys));
            case Periods.KIND -> List.of(Set.copyOf(periods.all(keys)));
            case Recommendations.KIND -> List.of(Set.copyOf(recommendations.entries(keys)), recommendations.all(keys));
            case Tallies.KIND -> List.of(Set.copyOf(tallies.find(keys)));
            default ->
                List.of(activities.accounts(
                        keys.stream().map(key -> key.replaceFirst("@.*", "")).toList()));
        };
    }

    private List<String> keys(String kind) {
        return jdbc.queryForList(String.valueOf(KEYS.get(kind)), String.class);
    }

    private Editor editor(String kind) {
        return editors.stream()
                .filter(editor -> editor.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void settle() {
        entityManager.flush();
        jdbc.execute("set constraints all immediate");
        entityManager.clear();
    }
}
