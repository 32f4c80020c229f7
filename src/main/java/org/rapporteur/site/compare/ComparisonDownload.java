package org.rapporteur.site.compare;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.word.TrackedWriter;
import org.rapporteur.document.word.WordWriter;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.web.CostlyWork;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.report.ReportLabels;
import org.rapporteur.report.change.Comparison;
import org.rapporteur.report.letterhead.Letterheads;
import org.rapporteur.report.life.IssuedReports;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out a report with what changed since another as Word’s own tracked changes. */
@Controller
class ComparisonDownload {

    private static final String AUTHOR = "Rapporteur";

    private final Compared compared;
    private final IssuedReports issued;
    private final Letterheads letterheads;
    private final ReportLabels labels;
    private final Clock clock;

    ComparisonDownload(
            Compared compared, IssuedReports issued, Letterheads letterheads, ReportLabels labels, Clock clock) {
        this.compared = compared;
        this.issued = issued;
        this.letterheads = letterheads;
        this.labels = labels;
        this.clock = clock;
    }

    /**
     * @param other as on the page
     * @param on as on the page
     */
    @CostlyWork
    @GetMapping(value = "/periods/{code}/compare/{other}.docx", produces = WordWriter.MEDIA_TYPE)
    ResponseEntity<byte[]> word(
            @PathVariable String code, @PathVariable String other, @RequestParam @Nullable LocalDate on) {
        Compared.Pair pair = compared.find(code, other, on);
        Comparison both = pair.comparison().orElseThrow(() -> new UnknownRecordException("comparison", other));
        TrackedWriter writer = new TrackedWriter(
                letterheads.template(), labels.of(RequestLanguage.get()).document(), AUTHOR, day(pair.period()));
        byte[] file = writer.write(
                both.difference(), both.before().document(), both.after().document());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(pair, other))
                .body(file);
    }

    /** On which the report said what it says: when it was issued, else its cut-off. */
    private LocalDate day(PeriodSummary period) {
        return issued.at(period.code()).map(this::day).orElse(period.cutOff());
    }

    private LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }

    private static String disposition(Compared.Pair pair, String other) {
        String since = pair.on() == null ? other : other + "-as-of-" + pair.on();
        return ContentDisposition.attachment()
                .filename("report-" + pair.period().code() + "-since-" + since + ".docx")
                .build()
                .toString();
    }
}
