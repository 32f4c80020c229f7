package org.rapporteur.records.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.rapporteur.Reference;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.prose.ProseException;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class ActivitiesTests {
    private static final String PERIOD = "2024-09";
    private static final Figure CITIES = new Figure("cities", new BigDecimal("200"), "cities", "more than", "");
    private static final Figure SPEED = new Figure("speed", new BigDecimal("2.50"), "Mbps", "", "Speed test");
    private static final Link PAGE = new Link("page", "U4SSC", "https://u4ssc.itu.int/");
    private static final Link LETTER = new Link("letter", "TSB Circular 1", null);

    @Autowired
    Activities activities;

    @Autowired
    Probe probe;

    @BeforeEach
    void enterWhatTheyReferTo() {
        probe.run(Reference.ROWS);
    }

    @Test
    void areToldAsTheyWereEntered() {
        activities.enter(account("indicators", "Told in {figure cities}."), PERIOD);
        probe.settle();
        assertThat(activities.told(PERIOD)).containsExactly(account("indicators", "Told in {figure cities}."));
        assertThat(activities.find("indicators", PERIOD)).contains(account("indicators", "Told in {figure cities}."));
    }

    @Test
    void areToldInTheOrderOfEntry() {
        for (String slug : List.of("zebra", "ant", "cat")) {
            activities.enter(account(slug, "Text."), PERIOD);
        }
        probe.settle();
        assertThat(activities.told(PERIOD)).extracting(Account::slug).containsExactly("zebra", "ant", "cat");
    }

    @Test
    void areToldAnewInEachPeriod() {
        activities.enter(account("indicators", "Then."), "2023-09");
        probe.settle();
        activities.enter(account("indicators", "Now."), PERIOD);
        probe.settle();
        assertThat(activities.find("indicators", "2023-09")).map(Account::text).contains("Then.");
        assertThat(activities.find("indicators", PERIOD)).map(Account::text).contains("Now.");
        assertThat(activities.told("2023-09")).hasSize(1);
        assertThat(activities.find("indicators", "2022-09")).isEmpty();
    }

    @Test
    void areWhatTheLastAccountSaysTheyAre() {
        activities.enter(account("indicators", "Then."), "2023-09");
        probe.settle();
        activities.enter(another("indicators"), PERIOD);
        probe.settle();
        assertThat(activities.find("indicators", PERIOD)).contains(another("indicators"));
        assertThat(activities.find("indicators", "2023-09"))
                .map(Account::bodies)
                .contains(List.of("T-SG13", "U-U4SSC", "T-SG17"));
    }

    @Test
    void areToldOncePerPeriod() {
        activities.enter(account("indicators", "Once."), PERIOD);
        assertThatIllegalStateException()
                .isThrownBy(() -> activities.enter(account("indicators", "Twice."), PERIOD))
                .withMessage("“indicators” is told in 2024-09 already");
        probe.settle();
        assertThatIllegalStateException().isThrownBy(() -> activities.enter(account("indicators", "Twice."), PERIOD));
    }

    @Test
    void areToldInProseThatCanBeRead() {
        assertThatExceptionOfType(ProseException.class)
                .isThrownBy(() -> activities.enter(account("indicators", "Open {figure cities"), PERIOD));
    }

    @Test
    void takeAConstantNumberOfQueries() {
        enterMany(0, 10);
        long few = probe.queriesOf(() -> activities.told(PERIOD));
        enterMany(10, 500);
        assertThat(probe.queriesOf(() -> activities.told(PERIOD)))
                .isEqualTo(few)
                .isEqualTo(7);
        assertThat(activities.told(PERIOD)).hasSize(500);
        assertThat(probe.queriesOf(() -> activities.find("activity-1", PERIOD))).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            activity_slug_once          | insert into activity select 9, slug, kind, sector, name from activity
            activity_slug_form          | update activity set slug = 'City indicators'
            activity_kind_known         | update activity set kind = 'FOCUS_GROUP'
            activity_sector_known       | update activity set sector = 'X'
            activity_name_given         | update activity set name = ''
            activity_days_in_order      | update activity set ends = starts - 1
            activity_body_known         | update activity_body set body = 'T-SG99' where ordinal = 0
            activity_body_pk            | insert into activity_body select activity, 0, 'T-SG13' from activity_body
            activity_body_once          | insert into activity_body select activity, 9, body from activity_body
            activity_country_pk         | insert into activity_country select activity, 0, 'GHA' from activity_country
            activity_country_known      | update activity_country set country = 'XXX' where ordinal = 0
            activity_country_once       | insert into activity_country select activity, 9, country from activity_country
            activity_topic_known        | update activity_topic set topic = 'unknown' where topic = 'security'
            activity_topic_pk           | insert into activity_topic select * from activity_topic
            activity_resolution_known   | update activity_resolution set resolution = 'PP-133'
            account_once_per_period     | insert into account select 9, activity, period, text, source from account
            account_period_known        | update account set period = '1999-09'
            account_text_given          | update account set text = ''
            account_source_given        | update account set source = ''
            account_link_pk             | insert into account_link select * from account_link
            account_figure_pk           | insert into account_figure select * from account_figure
            account_figure_name_form    | update account_figure set name = 'Two words' where name = 'cities'
            account_link_name_form      | update account_link set name = 'Two words' where name = 'page'
            account_link_label_given    | update account_link set label = ''
            account_link_form           | update account_link set url = 'ftp://itu.int'
            """)
    void areRefusedByARuleWithAName(String rule, String sql) {
        activities.enter(account("indicators", "Text."), PERIOD);
        probe.settle();
        assertThat(probe.refusalOf(sql)).isEqualTo(rule);
    }

    private void enterMany(int from, int to) {
        for (int i = from; i < to; i++) {
            activities.enter(account("activity-" + i, "Text."), PERIOD);
        }
    }

    private static Account account(String slug, String text) {
        return new Account(
                new ActivitySummary(
                        slug,
                        ActivityKind.FOCUS_GROUP,
                        "U",
                        "Key performance indicators",
                        new Participants(List.of("U-U4SSC", "T-SG13"), List.of("KOR", "GHA")),
                        LocalDate.parse("2024-03-04"),
                        LocalDate.parse("2024-03-05"),
                        new Answers(Set.of("imt-2020", "security"), Set.of("PP-102"))),
                text,
                "Report",
                Map.of("cities", CITIES, "speed", SPEED),
                Map.of("page", PAGE, "letter", LETTER));
    }

    private static Account another(String slug) {
        return new Account(
                new ActivitySummary(
                        slug,
                        ActivityKind.MEETING,
                        "T",
                        "Renamed",
                        new Participants(List.of("T-SG13", "U-U4SSC", "T-SG17"), List.of("GHA")),
                        null,
                        null,
                        new Answers(Set.of("ipv6"), Set.of())),
                "Now.",
                "Another report",
                Map.of(),
                Map.of());
    }
}
