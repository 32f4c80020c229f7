package org.rapporteur.intake.report;

import java.nio.charset.StandardCharsets;
import org.rapporteur.document.reading.ForeignReport;

/** A small report as it is proposed: two texts, an activity, two themes. */
public final class SomeProposals {

    public static final String REPORT = """
            1 Introduction

            This report covers the period from January 2020 to June 2020.

            2 IPv6

            2.1 ITU-T SG13 approved Recommendation ITU-T Y.9871 “Requirements of IPv6 in networks of the moon”.

            2.2 Experts from Ghana met in Accra from 12 to 14 March 2020 and looked at addresses.

            3 Internet of Things

            3.1 ITU-T SG20 approved Recommendation ITU-T Y.9872 “Things on the moon”.
            """;

    private SomeProposals() {}

    public static ProposedReport report() {
        return ReportReading.read(
                ForeignReport.read(REPORT.getBytes(StandardCharsets.UTF_8), "report.txt"),
                ImportFacts.FACTS,
                "2020-06",
                "Report of 2020");
    }

    static ProposedText text(ProposedReport report, String key) {
        return report.texts().stream()
                .filter(text -> text.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        report.texts().stream().map(ProposedText::key).toList()));
    }

    public static ProposedSection section(ProposedReport report, String heading) {
        return report.allSections()
                .filter(section -> heading.equals(section.heading()))
                .findFirst()
                .orElseThrow();
    }
}
