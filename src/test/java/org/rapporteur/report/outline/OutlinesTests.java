package org.rapporteur.report.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.rapporteur.report.outline.ExampleOutlines.block;
import static org.rapporteur.report.outline.ExampleOutlines.body;
import static org.rapporteur.report.outline.ExampleOutlines.prose;
import static org.rapporteur.report.outline.ExampleOutlines.section;
import static org.rapporteur.report.outline.ExampleOutlines.texts;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.rapporteur.Reference;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class OutlinesTests {
    private static final String PERIOD = "2024-09";
    private static final Outline OUTLINE = new Outline(
            PERIOD,
            List.of(section("purpose", prose("purpose")), section("action", prose("action"))),
            List.of(
                    section("introduction", prose("introduction")),
                    new OutlineSection(
                            "ip",
                            "IP networks",
                            null,
                            false,
                            List.of(),
                            List.of(
                                    new OutlineSection(
                                            "imt-2020",
                                            "IMT-2020",
                                            "imt-2020",
                                            true,
                                            List.of(
                                                    texts("texts", Layout.GROUP_PARAGRAPHS, "group=T-SG13"),
                                                    block(
                                                            "told",
                                                            BlockKind.ACTIVITIES,
                                                            Layout.BULLETS,
                                                            List.of("b", "a")),
                                                    tally("counted", "two", "one")),
                                            List.of(section("inner", prose("texts")))),
                                    section("bodies", block("bodies", BlockKind.BODIES, null, List.of())),
                                    new OutlineSection("bare", null, null, false, List.of(), List.of())))));

    @Autowired
    Outlines outlines;

    @Autowired
    Probe probe;

    @BeforeEach
    void enterWhatTheyReferTo() {
        probe.run(Reference.ROWS);
        probe.run(
                "insert into activity (id, slug, kind, sector, name) values (-1, 'a', 'study', 'T', 'A'), (-2, 'b', 'study', 'T', 'B')");
        probe.run("""
                insert into tally (slug, subject, body, topic, stage, number, as_of, source)
                select slug, 'IPv6', 'T-SG13', 'ipv6', 'approved', 2, date '2024-08-15', 'Report'
                from (values ('one'), ('two')) as given (slug)
                """);
    }

    @Test
    void areFoundAsTheyWereSaved() {
        save(OUTLINE);
        assertThat(outlines.find(PERIOD)).isEqualTo(OUTLINE);
    }

    @Test
    void areEmptyUntilSaved() {
        assertThat(outlines.find(PERIOD)).isEqualTo(new Outline(PERIOD, List.of(), List.of()));
    }

    @Test
    void areThereOncePerPeriod() {
        save(OUTLINE);
        assertThatIllegalStateException()
                .isThrownBy(() -> outlines.save(OUTLINE))
                .withMessage("The report of 2024-09 has an outline already");
        save(new Outline("2023-09", OUTLINE.cover(), List.of()));
        assertThat(outlines.find("2023-09").cover()).isEqualTo(OUTLINE.cover());
        assertThat(outlines.find(PERIOD)).isEqualTo(OUTLINE);
    }

    @Test
    void keepTheOrderOfManySections() {
        List<OutlineSection> many = IntStream.range(0, 120)
                .mapToObj(i -> section("section-" + i, prose("one"), prose("two")))
                .toList();
        save(new Outline(PERIOD, List.of(), many));
        assertThat(outlines.find(PERIOD).sections()).isEqualTo(many);
    }

    @Test
    void takeAConstantNumberOfQueries() {
        save(new Outline("2023-09", List.of(), sections(10)));
        save(new Outline(PERIOD, List.of(), sections(500)));
        assertThat(probe.queriesOf(() -> outlines.find("2023-09"))).isEqualTo(4);
        assertThat(probe.queriesOf(() -> outlines.find(PERIOD))).isEqualTo(4);
        assertThat(outlines.find(PERIOD).sections()).hasSize(500);
    }

    @Test
    void tellOfActivitiesThatAreThere() {
        Outline outline = body(PERIOD, block("told", BlockKind.ACTIVITIES, Layout.BULLETS, List.of("c")));
        assertThat(probe.refusalOf(() -> outlines.save(outline))).isEqualTo("block_activity_known");
    }

    @Test
    void areCheckedBeforeTheyAreSaved() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outlines.save(body(PERIOD, prose("twice"), prose("twice"))));
        assertThat(outlines.find(PERIOD).sections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            section_period_known        | update section set period = '1999-09'
            section_topic_known         | update section set topic = 'unknown'
            section_key_once            | update section set key = 'ip' where key = 'introduction'
            section_key_form            | update section set key = 'Introduction' where key = 'introduction'
            section_place_once          | update section set ordinal = 0 where key = 'ip'
            section_place_once          | update section set ordinal = 0 where key = 'bodies'
            section_heading_given       | update section set heading = ''
            section_not_its_own_parent  | update section set parent = id where key = 'inner'
            section_parent_known        | delete from section where key = 'imt-2020'
            section_cover_is_flat       | update section set numbered = true where cover
            section_cover_is_flat       | update section set cover = true where key = 'inner'
            block_key_once              | update block set key = 'told' where key = 'counted'
            block_key_form              | update block set key = 'Told' where key = 'told'
            block_place_once            | update block set ordinal = 0 where key = 'told'
            block_kind_known            | update block set kind = 'list'
            block_layout_fits_kind      | update block set layout = 'bullets' where kind = 'texts'
            block_layout_fits_kind      | update block set layout = 'list' where kind = 'prose'
            block_layout_given          | update block set layout = null where kind = 'activities'
            block_prose_given           | update block set text = '' where kind = 'prose'
            block_activity_known        | update block_activity set activity = 'unknown' where ordinal = 0
            block_activity_known        | delete from activity
            block_activity_once         | update block_activity set activity = 'a'
            block_tally_known           | delete from tally
            block_tally_once            | update block_tally set tally = 'one'
            """)
    void areRefusedByARuleWithAName(String rule, String sql) {
        save(OUTLINE);
        assertThat(probe.refusalOf(sql)).isEqualTo(rule);
    }

    private void save(Outline outline) {
        outlines.save(outline);
        probe.settle();
    }

    private static List<OutlineSection> sections(int number) {
        return IntStream.range(0, number)
                .mapToObj(
                        i -> section("section-" + i, block("told", BlockKind.ACTIVITIES, Layout.BULLETS, List.of("a"))))
                .toList();
    }

    private static OutlineBlock tally(String key, String... slugs) {
        return new OutlineBlock(
                key,
                BlockKind.TALLY,
                null,
                true,
                true,
                "",
                "Counted:",
                "And more.",
                List.of(),
                List.of(slugs),
                "Report");
    }
}
