package org.rapporteur.site.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.Campaign;
import org.rapporteur.ReadApplication;
import org.rapporteur.records.activity.ActivitySelection;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.ShakenRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

/** The lists and files of a period have what its report tells, whatever the records and whatever is chosen. */
@ReadApplication
class ListAgreementTests {

    private static final List<String> CHOICES = List.of(
            "",
            "resolution=PP-101",
            "resolution=PP-102",
            "resolution=PP-206",
            "topic=imt-2020",
            "topic=iot-smart-cities",
            "topic=security,ipv6",
            "group=T-SG13",
            "group=T-SG17,T-SG20",
            "sector=T",
            "sector=D");

    private static final List<String> STAGES =
            List.of("", "stage=under-approval", "stage=approved,agreed", "stage=in-development", "kind=recommendation");

    private static final List<String> OF_ACTIVITIES = List.of("country=MNE", "country=GHA,KOR", "kind=training");

    /** Few, as nothing is kept between two readings of records that were just written. */
    private static final int SEEDS = Campaign.isWhole() ? 40 : 2;

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    TextPages texts;

    @Autowired
    ActivityPages activities;

    @Autowired
    ShakenRecords records;

    @Test
    void theListOfAPeriodHasWhatItsReportTells() {
        records.each(SEEDS, seed -> {
            CompiledReport report = report();
            int step = Campaign.step(2);
            // each choice meets another stage with another seed; a build takes half of them with each
            for (int at = (int) (seed % step); at < CHOICES.size(); at += step) {
                String stage = STAGES.get((int) (at + seed) % STAGES.size());
                holdsTexts(report, CHOICES.get(at) + " " + stage, seed);
                holdsActivities(report, CHOICES.get(at), seed);
            }
            OF_ACTIVITIES.forEach(choice -> holdsActivities(report, choice, seed));
        });
    }

    private void holdsTexts(CompiledReport report, String choice, long seed) {
        Filter filter = Filter.valueOf(choice + " period=2024-09");
        TextSelection selection = TextSelection.listed(filter);
        long told =
                report.holdings().texts().stream().filter(selection::chooses).count();
        int declared = report.holdings().joining().stream()
                .filter(tally -> selection.chooses(tally, report.frame().answered(Set.of(tally.topic()))))
                .mapToInt(tally -> tally.number())
                .sum();
        ListPage<TextRow> page = texts.list(asked("/recommendations", filter));
        assertThat(page.pager().total()).as(choice + ", seed " + seed).isEqualTo((int) told);
        assertThat(page.numberOnly()).as(choice + ", seed " + seed).isEqualTo(declared);
        assertThat(texts.cells(asked("/recommendations", filter), path -> path))
                .as(choice + ", seed " + seed)
                .hasSize((int) told);
    }

    private void holdsActivities(CompiledReport report, String choice, long seed) {
        Filter filter = Filter.valueOf(choice + " period=2024-09");
        ActivitySelection selection = ActivitySelection.listed(filter);
        long told = report.activities().stream()
                .filter(account -> selection.chooses(account, report.frame().answered(account.topics())))
                .count();
        assertThat(activities.list(asked("/activities", filter)).pager().total())
                .as(choice + ", seed " + seed)
                .isEqualTo((int) told);
        assertThat(activities.cells(asked("/activities", filter), path -> path))
                .as(choice + ", seed " + seed)
                .hasSize((int) told);
    }

    private static Asked asked(String path, Filter filter) {
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        filter.facets().forEach((name, values) -> values.forEach(value -> parameters.add(name, value)));
        return Asked.of(path, parameters);
    }

    private CompiledReport report() {
        return reports.read(periods.findReadable("2024-09").orElseThrow());
    }
}
