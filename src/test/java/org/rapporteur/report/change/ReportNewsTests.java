package org.rapporteur.report.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.change.SomeReports.asItIs;
import static org.rapporteur.report.change.SomeReports.on;
import static org.rapporteur.report.change.SomeReports.saying;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.change.ReportNews.Fate;
import org.rapporteur.report.change.ReportNews.Item;

/** Every record that one of two reports tells has one fate. */
class ReportNewsTests {

    private static Set<String> told(CompiledReport report) {
        return report.told().bySection().values().stream()
                .flatMap(Set::stream)
                .map(told -> told.room() + " " + told.key())
                .collect(Collectors.toSet());
    }

    private static Set<String> of(ReportNews news, Set<Fate> fates) {
        return news.items().stream()
                .filter(item -> fates.contains(item.fate()))
                .map(item -> item.source().room() + " " + item.source().key())
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsToldLaterIsNewMovedOnOrUnchangedAndWhatWasToldIsThatOrToldNoMore() {
        CompiledReport before = on("2024-06-13");
        ReportNews news = ReportNews.of(before, asItIs());
        assertThat(of(news, EnumSet.complementOf(EnumSet.of(Fate.RETIRED)))).isEqualTo(told(asItIs()));
        assertThat(of(news, EnumSet.complementOf(EnumSet.of(Fate.ADDED)))).isEqualTo(told(before));
        assertThat(news.items()).doesNotHaveDuplicates();
        assertThat(news.of(Fate.ADDED, item -> true)).isNotEmpty();
    }

    @Test
    void nothingIsNewInAReportAgainstItself() {
        assertThat(ReportNews.of(asItIs(), asItIs()).items())
                .isNotEmpty()
                .extracting(Item::fate)
                .containsOnly(Fate.UNCHANGED);
    }

    @Test
    void anActivityToldInOtherWordsMovedOn() {
        CompiledReport after = saying("ipv6-laboratory-montenegro", words -> words + " More was done.");
        assertThat(ReportNews.of(asItIs(), after).of(Fate.MOVED_ON, item -> true))
                .singleElement()
                .satisfies(item -> assertThat(item.topics()).contains("ipv6"));
    }
}
