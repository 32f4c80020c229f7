package org.rapporteur.site.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.inspection.Inspections;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.format.DocumentArchive;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.document.format.JsonWriter;
import org.rapporteur.document.format.MarkdownWriter;
import org.rapporteur.document.format.ParagraphMark;
import org.rapporteur.document.pdf.PdfWriter;
import org.rapporteur.document.word.PrintStamp;
import org.rapporteur.document.word.WordWriter;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.platform.Presence;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.platform.web.ContentSecurityPolicy;
import org.rapporteur.platform.web.CostlyWork;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.ReportLabels;
import org.rapporteur.report.Reports;
import org.rapporteur.report.letterhead.Letterheads;
import org.rapporteur.report.life.IssuedReports;
import org.rapporteur.report.life.KeptReports;
import org.rapporteur.report.life.WordPrints;
import org.rapporteur.report.outline.Outlines;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the report of a period as a page and as files, as of any day of the period. */
@Controller
class ReportController {

    private static final String REPORT = "/periods/{code}/report";
    private static final String MARKDOWN = "text/markdown;charset=UTF-8";

    private final Periods periods;
    private final Reports reports;
    private final ReportLabels labels;
    private final Letterheads letterheads;
    private final Inspections inspections;
    private final MessageSource messages;
    private final Rights rights;
    private final Outlines outlines;
    private final IssuedReports issued;
    private final KeptReports kept;
    private final IssuedFiles files;
    private final WordPrints prints;

    ReportController(
            Periods periods,
            Reports reports,
            ReportLabels labels,
            Letterheads letterheads,
            Inspections inspections,
            MessageSource messages,
            Rights rights,
            Outlines outlines,
            IssuedReports issued,
            KeptReports kept,
            IssuedFiles files,
            WordPrints prints) {
        this.periods = periods;
        this.reports = reports;
        this.labels = labels;
        this.letterheads = letterheads;
        this.inspections = inspections;
        this.messages = messages;
        this.rights = rights;
        this.outlines = outlines;
        this.issued = issued;
        this.kept = kept;
        this.files = files;
        this.prints = prints;
    }

    /** The newest one that whoever asks may read: staff are led to the one they make. */
    @GetMapping("/report")
    String newest() {
        return periods.allReadable().stream()
                .findFirst()
                .map(period -> "redirect:/periods/" + period.code() + "/report")
                .orElse("site/report/none");
    }

    @GetMapping(REPORT)
    String show(@PathVariable String code, @RequestParam @Nullable LocalDate cutOff, Model model) {
        PeriodSummary period = period(code);
        LocalDate day = day(period, cutOff);
        boolean isIssued = issued.isIssued(code);
        model.addAttribute("earlier", periods.readableBefore(period).orElse(null));
        model.addAttribute("issued", issued.of(code));
        model.addAttribute("original", issued.original(code).orElse(null));
        model.addAttribute("withdrawal", issued.withdrawal(code).orElse(null));
        model.addAttribute("recompiled", cutOff != null && isIssued);
        model.addAttribute("page", cutOff == null && isIssued ? frozen(period) : compiledPage(period, day));
        return "site/report/report";
    }

    /** As issued: the kept words in a frame of today. */
    private ReportPage frozen(PeriodSummary period) {
        Document document = kept.document(period.code());
        return ReportPage.of(period, period.cutOff(), document, kept.body(period.code()));
    }

    private ReportPage compiledPage(PeriodSummary period, LocalDate day) {
        Document document = reports.compile(period, day);
        String html = new HtmlWriter(labels.of(RequestLanguage.get()))
                .citedAt("report/cite/")
                .article(document, marks(period, day, document));
        return ReportPage.of(period, day, document, html);
    }

    /** The file as issued, where nobody asks for another day. */
    private Optional<ResponseEntity<byte[]>> issuedFile(String code, @Nullable LocalDate cutOff, String format) {
        return cutOff == null ? files.of(period(code), format) : Optional.empty();
    }

    /** What the checker finds is for those who mend it. */
    private Map<BlockId, List<ParagraphMark>> marks(PeriodSummary period, LocalDate day, Document document) {
        if (!rights.isStaff()) {
            return Map.of();
        }
        String query = day.equals(period.cutOff()) ? "" : "?cutOff=" + day;
        FindingMarks beside = new FindingMarks(messages, "/periods/" + period.code() + "/check" + query);
        Map<BlockId, List<ParagraphMark>> marks = beside.of(inspections.inspectAlone(period, day, document));
        if (rights.mayEdit()) {
            FindingMarks.add(marks, ways(period).in(document));
        }
        return marks;
    }

    private EditLinks ways(PeriodSummary period) {
        return new EditLinks(
                messages.getMessage("entry.change", null, RequestLanguage.get()), outlines.find(period.code()));
    }

    @GetMapping(value = REPORT + ".html", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<?> html(@PathVariable String code, @RequestParam @Nullable LocalDate cutOff) {
        Optional<ResponseEntity<byte[]>> kept = issuedFile(code, cutOff, "html");
        if (kept.isPresent()) {
            return kept.get();
        }
        HtmlWriter writer = new HtmlWriter(labels.of(RequestLanguage.get()));
        return ResponseEntity.ok()
                .header(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.withStyle(HtmlWriter.styleHash()))
                .body(writer.page(compiled(code, cutOff)));
    }

    @GetMapping(value = REPORT + ".md", produces = MARKDOWN)
    ResponseEntity<byte[]> markdown(@PathVariable String code, @RequestParam @Nullable LocalDate cutOff) {
        return issuedFile(code, cutOff, "md")
                .orElseGet(
                        () -> text(new MarkdownWriter(labels.of(RequestLanguage.get())).write(compiled(code, cutOff))));
    }

    @GetMapping(value = REPORT + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> json(@PathVariable String code, @RequestParam @Nullable LocalDate cutOff) {
        return issuedFile(code, cutOff, "json").orElseGet(() -> {
            PeriodSummary period = period(code);
            LocalDate day = day(period, cutOff);
            return text(new JsonWriter().write(reports.compile(period, day), code, day));
        });
    }

    private static ResponseEntity<byte[]> text(String words) {
        return ResponseEntity.ok(words.getBytes(StandardCharsets.UTF_8));
    }

    @CostlyWork
    @GetMapping(value = REPORT + ".docx", produces = WordWriter.MEDIA_TYPE)
    ResponseEntity<byte[]> word(@PathVariable String code, @RequestParam @Nullable LocalDate cutOff) {
        return issuedFile(code, cutOff, "docx").orElseGet(() -> compiledWord(code, cutOff));
    }

    private ResponseEntity<byte[]> compiledWord(String code, @Nullable LocalDate cutOff) {
        PeriodSummary period = period(code);
        LocalDate day = day(period, cutOff);
        WordWriter writer = new WordWriter(
                letterheads.template(), labels.of(RequestLanguage.get()).document());
        Document document = reports.compile(period, day);
        Presence.require();
        PrintStamp stamp = rights.isStaff()
                ? prints.keep(document, code, day)
                : PrintStamp.of(code, day, DocumentArchive.write(document));
        return file(writer.write(document, stamp), FileName.of(period, day, "docx"));
    }

    @CostlyWork
    @GetMapping(value = REPORT + ".pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable String code, @RequestParam @Nullable LocalDate cutOff) {
        return issuedFile(code, cutOff, "pdf").orElseGet(() -> compiledPdf(code, cutOff));
    }

    private ResponseEntity<byte[]> compiledPdf(String code, @Nullable LocalDate cutOff) {
        PeriodSummary period = period(code);
        LocalDate day = day(period, cutOff);
        Document document = reports.compile(period, day);
        Presence.require();
        byte[] file = PdfWriter.write(document, labels.of(RequestLanguage.get()));
        return file(file, FileName.of(period, day, "pdf"));
    }

    /** To keep, not to show: our own policy on contents could stop a browser's viewer. */
    private static ResponseEntity<byte[]> file(byte[] file, String disposition) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(file);
    }

    private Document compiled(String code, @Nullable LocalDate cutOff) {
        PeriodSummary period = period(code);
        return reports.compile(period, day(period, cutOff));
    }

    private PeriodSummary period(String code) {
        return periods.findReadable(code).orElseThrow(() -> new UnknownRecordException("period", code));
    }

    private static LocalDate day(PeriodSummary period, @Nullable LocalDate cutOff) {
        LocalDate day = Optional.ofNullable(cutOff).orElse(period.cutOff());
        if (!period.dates().readable().contains(day)) {
            throw new InvalidParameterException("cutOff", day.toString(), "report.cut-off.outside");
        }
        return day;
    }
}
