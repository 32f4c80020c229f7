package org.rapporteur.site.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.web.PublicAddress;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.ReportName;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cites a paragraph of a report, or a text: document, number, day, address. */
@Service
@Transactional(readOnly = true)
class CitedSources {

    private final Periods periods;
    private final ReportsAsRead reports;
    private final Recommendations recommendations;
    private final PublicAddress addresses;
    private final MessageSource messages;

    CitedSources(
            Periods periods,
            ReportsAsRead reports,
            Recommendations recommendations,
            PublicAddress addresses,
            MessageSource messages) {
        this.periods = periods;
        this.reports = reports;
        this.recommendations = recommendations;
        this.addresses = addresses;
        this.messages = messages;
    }

    /**
     * A place of a report.
     *
     * @throws UnknownRecordException if there is no such report that may be read, or no such place in it
     */
    CitedSource paragraph(String period, String block) {
        PeriodSummary told =
                periods.findReadable(period).orElseThrow(() -> new UnknownRecordException("period", period));
        CompiledReport report = reports.of(List.of(told)).get(0);
        String number = number(report, block).orElseThrow(() -> new UnknownRecordException("block", block));
        LocalDate day = Objects.requireNonNullElse(told.documentDate(), told.cutOff());
        Optional<String> address = addresses.of("/periods/" + period + "/report#" + block);
        return new CitedSource(
                key(told.documentNumber() + "-" + number),
                said("cite.author"),
                told.title(),
                told.documentNumber().isBlank() ? "" : said("cite.document", ReportName.of(told)),
                number.isEmpty() ? "" : said("cite.paragraph", number),
                day.toString(),
                RequestLanguage.wording().day(day),
                address,
                address.isPresent() ? "" : said("cite.no-address"));
    }

    private static Optional<String> number(CompiledReport report, String block) {
        return Stream.concat(
                        report.document().cover().parts().stream().flatMap(Section::withInner),
                        report.document().allSections())
                .flatMap(section -> number(section, block))
                .findFirst();
    }

    private static Stream<String> number(Section section, String wanted) {
        String number = Objects.requireNonNullElse(section.number(), "");
        return Stream.concat(
                section.id().toString().equals(wanted) ? Stream.of(number) : Stream.empty(),
                section.blocks().stream().flatMap(block -> number(block, number, BlockId.valueOf(wanted))));
    }

    /** An item is cited by the paragraph around it. */
    private static Stream<String> number(Block block, String around, BlockId wanted) {
        String number =
                block instanceof Paragraph paragraph && paragraph.label().isNumber()
                        ? paragraph.label().text()
                        : around;
        boolean here = block.id().equals(wanted)
                || block instanceof Table table
                        && table.rows().stream().anyMatch(row -> row.id().equals(wanted));
        return here ? Stream.of(number) : block.parts().stream().flatMap(part -> number(part, number, wanted));
    }

    /** @throws UnknownRecordException if there is no such text */
    CitedSource text(String slug) {
        Text text = recommendations.find(slug).orElseThrow(() -> new UnknownRecordException("text", slug));
        String name = Optional.ofNullable(text.designation()).orElseGet(text::name);
        String title = Objects.requireNonNullElse(text.title(), name);
        Optional<StageDay> day = text.stages().concluded();
        Optional<String> address =
                Optional.ofNullable(text.origin().link()).or(() -> addresses.of("/recommendations/" + slug));
        String kind = RequestLanguage.wording()
                .opening(RequestLanguage.wording().counted("noun." + text.kind().code(), 1));
        return new CitedSource(
                key(name),
                said("cite.author"),
                title,
                title.equals(name) ? kind : kind + " " + name,
                "",
                day.map(CitedSources::iso).orElse(""),
                day.map(CitedSources::words).orElse(""),
                address,
                address.isPresent() ? "" : said("cite.no-address"));
    }

    private static String iso(StageDay day) {
        return day.precision() == StageDay.Precision.DAY
                ? day.holdsFrom().toString()
                : Integer.toString(day.holdsFrom().getYear());
    }

    private static String words(StageDay day) {
        return day.precision() == StageDay.Precision.DAY
                ? RequestLanguage.wording().day(day.holdsFrom())
                : iso(day);
    }

    private static String key(String name) {
        return name.replaceAll("[^\\p{Alnum}]+", "-").replaceAll("^-|-$", "");
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RequestLanguage.get());
    }
}
