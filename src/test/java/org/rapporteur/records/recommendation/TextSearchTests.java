package org.rapporteur.records.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.rapporteur.Reference;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.recommendation.TextSearch.Days;
import org.rapporteur.records.recommendation.TextSearch.Listed;
import org.rapporteur.records.recommendation.TextSearch.Order;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class TextSearchTests {

    private static final Days TODAY = new Days(null, LocalDate.parse("2025-03-01"));
    private static final Days PERIOD = new Days(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-08-15"));

    @Autowired
    TextSearch search;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Probe probe;

    private final Random random = new Random(20240815);

    @BeforeEach
    void enterWhatTheyReferTo() {
        probe.run(Reference.ROWS);
        probe.run("insert into topic_resolution values ('security', 'PP-101')");
    }

    /** Whatever stages texts have, the database and {@link org.rapporteur.records.recommendation.Stages} say the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stage=approved",
                "stage=agreed,published",
                "stage=under-approval",
                "stage=in-development",
                "stage=withdrawn",
                "stage=issued,approved,agreed,under-approval,in-development",
                "group=T-SG13,T-SG9 stage=approved",
                "topic=imt-2020,ipv6",
                "kind=supplement,deliverable",
                "sector=R",
                "resolution=PP-101",
                "resolution=PP-102 kind=recommendation"
            })
    void findsWhatTheSelectionMeans(String written) {
        List<Text> all = enterMany(0, 250);
        for (Days days : List.of(TODAY, PERIOD)) {
            String period = days.from() == null ? "" : " period=2024-09";
            TextSelection selection = TextSelection.listed(Filter.valueOf(written + period));
            List<String> expected = all.stream()
                    .filter(text -> means(selection, days, text))
                    .map(Text::slug)
                    .toList();
            assertThat(search.keys(selection, days, Order.DESIGNATION, 0, 1000))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(search.count(selection, days).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(expected.size());
            assertThat(search.countAtMost(selection, days, 1000)).isEqualTo(expected.size());
            assertThat(search.countAtMost(selection, days, 5)).isEqualTo(Math.min(5, expected.size()));
        }
    }

    private static boolean means(TextSelection selection, Days days, Text text) {
        Optional<Standing> standing = days.standing(text.stages());
        Set<Standing> standings = selection.standings();
        Set<String> resolutions =
                text.topics().contains("security") ? union(text.resolutions(), Set.of("PP-101")) : text.resolutions();
        return (standings.isEmpty() || standing.isPresent() && standings.contains(standing.get()))
                && (selection.kinds().isEmpty() || selection.kinds().contains(text.kind()))
                && admits(selection.facets().groups(), Set.of(String.valueOf(text.group())))
                && admits(selection.facets().sectors(), Set.of(text.sector()))
                && admits(selection.facets().topics(), text.topics())
                && admits(selection.facets().resolutions(), resolutions);
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }

    private static boolean admits(Set<String> facet, Set<String> values) {
        return facet.isEmpty() || values.stream().anyMatch(facet::contains);
    }

    @Test
    void sortsDesignationsAsPeopleDo() {
        String[] sorted = {
            "ITU-R M.2083-0",
            "ITU-T D.608 R (03/2024)",
            "ITU-T J.83 (12/2007)",
            "ITU-T J.112 (03/1998)",
            "ITU-T X.1352 (09/2021)",
            "ITU-T X.1352 (09/2022)",
            "ITU-T X.1352 (12/2022)",
            "ITU-T X.1352 (2022) Amd. 1 (03/2024)",
            "ITU-T X.1352 (2022) Cor. 1 (02/2024)",
            "ITU-T X.1352 (01/2023)",
            "ITU-T X.1352",
            "ITU-T X.1352.1 (01/2020)",
            "ITU-T Y.4903/L.1603 (10/2016)"
        };
        List<String> shuffled = Arrays.asList(sorted.clone());
        Collections.shuffle(shuffled, random);
        Map<String, String> slugs = new HashMap<>();
        for (String designation : shuffled) {
            if (!designation.contains("Amd") && !designation.contains("Cor")) {
                slugs.put(enter(designation), designation);
            }
        }
        for (String designation : shuffled) {
            if (designation.contains("Amd") || designation.contains("Cor")) {
                slugs.put(enter(designation), designation);
            }
        }
        probe.settle();
        assertThat(search.keys(TextSelection.listed(Filter.everything()), TODAY, Order.DESIGNATION, 0, 100))
                .map(slugs::get)
                .containsExactly(sorted);
        List<String> ofItuT =
                Stream.of(sorted).filter(name -> name.startsWith("ITU-T")).toList();
        assertThat(ofItuT.stream().map(Designation::valueOf).toList()).isSorted();
    }

    @Test
    void sortsTheNewestFirstAndByGroup() {
        enterMany(0, 120);
        for (Days days : List.of(new Days(null, LocalDate.MAX.withYear(9999)), PERIOD)) {
            TextSelection selection = TextSelection.listed(
                    Filter.valueOf(days.from() == null ? "stage=approved" : "stage=approved period=2024-09"));
            List<Listed> found = search.find(selection, days, Order.NEWEST, 0, 100);
            assertThat(found)
                    .hasSizeGreaterThan(3)
                    .extracting(listed ->
                            listed.text().stages().concluded().orElseThrow().holdsFrom())
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
        assertThat(search.find(TextSelection.listed(Filter.everything()), TODAY, Order.GROUP, 0, 200))
                .extracting(listed -> String.valueOf(listed.text().group()))
                .containsSubsequence("T-SG9", "T-SG13", "T-SG17", "R-SG5", "U-U4SSC", "null");
    }

    @Test
    void pagesDoNotOverlap() {
        enterMany(0, 60);
        TextSelection all = TextSelection.listed(Filter.everything());
        List<String> pages = Stream.of(0, 25, 50)
                .flatMap(first -> search.keys(all, TODAY, Order.NEWEST, first, 25).stream())
                .toList();
        assertThat(pages).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void takesAConstantNumberOfQueries() {
        enterMany(0, 10);
        long few = probe.queriesOf(this::read);
        enterMany(10, 500);
        assertThat(probe.queriesOf(this::read)).isEqualTo(few).isLessThanOrEqualTo(9);
    }

    private void read() {
        TextSelection selection = TextSelection.listed(Filter.valueOf("topic=imt-2020,security,ipv6"));
        search.count(selection, TODAY);
        search.find(selection, TODAY, Order.NEWEST, 0, 25);
    }

    @Test
    void countsEachChoiceAsItWouldBe() {
        enter("ITU-T J.83 (12/2007)");
        enter("ITU-T J.84 (12/2007)");
        probe.settle();
        TextSelection chosen = TextSelection.listed(Filter.valueOf("topic=security group=T-SG20"));
        assertThat(search.facets(TextSelection.listed(Filter.everything()), TODAY))
                .containsEntry("group", Map.of("T-SG13", 2))
                .containsEntry("kind", Map.of("recommendation", 2))
                .containsEntry("sector", Map.of("T", 2))
                .containsEntry("topic", Map.of("security", 2))
                .containsEntry("resolution", Map.of("PP-101", 2));
        assertThat(search.facets(chosen, TODAY)).containsOnly(Map.entry("group", Map.of("T-SG13", 2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            q.5009
            Q5009
            ITU-T Q.5009
            5009
            Rouge cote
            côte
            roug
            IPv 6
            SG13, Q-Ship
            SG 13
            SG13 rouge
            """)
    void findsWhatIsWrittenOtherwise(String typed) {
        String slug = enterAsDraftedBefore("ITU-T Q.5009 (12/2007)");
        TextSelection sought = TextSelection.listed(Filter.of(Map.of("q", List.of(typed))));
        assertThat(search.keys(sought, TODAY, Order.FITTING, 0, 5)).as(typed).containsExactly(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q.5009", "q5009", "itu-t q 5009", "Q.5009 (12/2007)", "q-ship"})
    void knowsTheOnlyTextOfAName(String name) {
        String slug = enterAsDraftedBefore("ITU-T Q.5009 (12/2007)");
        assertThat(search.named(name)).as(name).contains(slug);
        enter("ITU-T Q.5009 (12/2009)");
        probe.settle();
        assertThat(search.named("Q.5009")).isEmpty();
        assertThat(search.named("Q.5009 (12/2009)")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\\",
                "a' | 'b",
                ":*",
                "!a",
                "& | !",
                "%",
                "(((",
                "a:*b",
                "\u0000",
                "<->",
                "ﷺ",
                "the",
                "👩‍👩‍👧"
            })
    void takesWhateverIsTyped(String typed) {
        TextSelection sought = TextSelection.listed(Filter.of(Map.of("q", List.of(typed + " x"))));
        assertThat(search.keys(sought, TODAY, Order.FITTING, 0, 5)).isEmpty();
        assertThat(search.named(typed.replace('\0', ' '))).isEmpty();
    }

    private String enterAsDraftedBefore(String designation) {
        String slug = enter(designation);
        probe.settle();
        probe.run("update recommendation set title = 'Côtes rouges de l’IPv6', work_name = 'Q.Ship' where slug = '"
                + slug + "'");
        return slug;
    }

    private String enter(String designation) {
        boolean change = designation.contains("Amd") || designation.contains("Cor");
        String slug = designation.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("-$", "");
        TextKind kind = designation.contains("Amd")
                ? TextKind.AMENDMENT
                : designation.contains("Cor") ? TextKind.CORRIGENDUM : TextKind.RECOMMENDATION;
        recommendations.enter(new TextEntry(
                slug,
                TextIdentity.of(kind, designation.substring(4, 5), designation, "Title"),
                Approval.by("T-SG13", Map.of(Stage.APPROVED, DayKnown.in(2024))),
                TextAncestry.amending(change ? "ITU-T-X.1352-09-2022" : null),
                Answers.to(Set.of("security")),
                TextOrigin.of("Test")));
        return slug;
    }

    private List<Text> enterMany(int from, int to) {
        for (int i = from; i < to; i++) {
            recommendations.enter(any(i));
        }
        probe.settle();
        probe.run("analyze recommendation, recommendation_stage, recommendation_topic, recommendation_resolution");
        return recommendations.all(
                Stream.iterate(0, i -> i < to, i -> i + 1).map(i -> "text-" + i).toList());
    }

    private TextEntry any(int i) {
        TextKind kind = one(
                TextKind.RECOMMENDATION,
                TextKind.RECOMMENDATION,
                TextKind.SUPPLEMENT,
                TextKind.DELIVERABLE,
                TextKind.ANNEX,
                TextKind.TECHNICAL_REPORT);
        return new TextEntry(
                "text-" + i,
                TextIdentity.named(kind, one("T", "T", "R"), "X.name-" + i, "Title"),
                Approval.by(one("T-SG9", "T-SG13", "T-SG17", "R-SG5", "U-U4SSC", null), stages(kind)),
                TextAncestry.none(),
                new Answers(
                        one(Set.of("imt-2020"), Set.of("security", "ipv6"), Set.of()),
                        one(Set.of("PP-102"), Set.of(), Set.of())),
                TextOrigin.of("Test"));
    }

    /** Any stages in an order in which they may be reached. */
    private Map<Stage, DayKnown> stages(TextKind kind) {
        Map<Stage, DayKnown> stages = new EnumMap<>(Stage.class);
        LocalDate day = LocalDate.of(2023, 1, 1);
        for (Stage stage : Stage.values()) {
            boolean may = stage.mayBeHeldBy(kind) || stage == Stage.PUBLISHED;
            if (!may || random.nextInt(5) < (stage == Stage.WITHDRAWN ? 4 : 2)) {
                continue;
            }
            day = day.plusDays(random.nextInt(300));
            stages.put(stage, one(DayKnown.on(day), DayKnown.on(day), DayKnown.in("2024-09"), DayKnown.in(2024)));
        }
        return stages;
    }

    @SafeVarargs
    private <T> T one(@Nullable T... values) {
        @SuppressWarnings("NullAway") // null stands for none where the caller allows it
        T value = values[random.nextInt(values.length)];
        return value;
    }
}
