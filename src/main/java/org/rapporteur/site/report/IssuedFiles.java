package org.rapporteur.site.report;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.document.word.WordWriter;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.web.ContentSecurityPolicy;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.life.IssuedFile;
import org.rapporteur.report.life.IssuedReports;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the files of issued reports as they were issued, at addresses made of their hashes. */
@Controller
class IssuedFiles {

    private static final Map<String, MediaType> TYPES = Map.of(
            "html",
            MediaType.parseMediaType("text/html;charset=UTF-8"),
            "md",
            MediaType.parseMediaType("text/markdown;charset=UTF-8"),
            "json",
            MediaType.APPLICATION_JSON,
            "docx",
            MediaType.parseMediaType(WordWriter.MEDIA_TYPE),
            "pdf",
            MediaType.APPLICATION_PDF,
            "txt",
            MediaType.TEXT_PLAIN);
    private static final Duration YEAR = Duration.ofDays(365);

    private final Periods periods;
    private final IssuedReports issued;

    IssuedFiles(Periods periods, IssuedReports issued) {
        this.periods = periods;
        this.issued = issued;
    }

    /** What is at such an address never changes, so it may be kept for a year. */
    @GetMapping("/periods/{code}/issued/{sha256:[0-9a-f]{64}}.{format:[a-z]{2,4}}")
    ResponseEntity<byte[]> byHash(@PathVariable String code, @PathVariable String sha256, @PathVariable String format) {
        PeriodSummary period = periods.findReadable(code)
                .filter(readable -> TYPES.containsKey(format))
                .orElseThrow(() -> new UnknownRecordException("file", sha256));
        IssuedFile file =
                issued.file(code, sha256, format).orElseThrow(() -> new UnknownRecordException("file", sha256));
        CacheControl kept = CacheControl.maxAge(YEAR).immutable();
        return answer(file)
                .cacheControl(period.isPublic() ? kept.cachePublic() : kept.cachePrivate())
                .body(file.bytes());
    }

    /** The file of the report itself, if it is issued. */
    Optional<ResponseEntity<byte[]>> of(PeriodSummary period, String format) {
        return issued.file(period.code(), 0, format).map(file -> answer(file).body(file.bytes()));
    }

    private static ResponseEntity.BodyBuilder answer(IssuedFile file) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .eTag("\"" + file.sha256() + "\"")
                .contentType(Objects.requireNonNull(TYPES.get(file.format())));
        return switch (file.format()) {
            case "html" ->
                answer.header(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.withStyle(HtmlWriter.styleHash()));
            case "docx", "pdf", "txt" ->
                answer.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name() + "." + file.format())
                                .build()
                                .toString());
            default -> answer;
        };
    }
}
