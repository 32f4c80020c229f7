package org.rapporteur.site.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Source;
import org.rapporteur.document.Table;
import org.rapporteur.document.Words;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.web.PublicAddress;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.ReportName;
import org.rapporteur.report.life.Promise;
import org.rapporteur.site.brief.Excerpt;
import org.rapporteur.site.brief.PageSubject;
import org.rapporteur.site.brief.ReportsAsRead;
import org.rapporteur.site.promise.PromiseBook;
import org.rapporteur.site.promise.PromiseWording;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the brief on a subject or a search, a document like a report: what each report says of it with its sources, what is
 * promised, the day and the address.
 */
@Service
@Transactional(readOnly = true)
public class Briefs {

    private final ReportsAsRead reports;
    private final PromiseBook promises;
    private final PromiseWording outcomes;
    private final PublicAddress addresses;
    private final MessageSource messages;
    private final Clock clock;

    Briefs(
            ReportsAsRead reports,
            PromiseBook promises,
            PromiseWording outcomes,
            PublicAddress addresses,
            MessageSource messages,
            Clock clock) {
        this.reports = reports;
        this.promises = promises;
        this.outcomes = outcomes;
        this.addresses = addresses;
        this.messages = messages;
        this.clock = clock;
    }

    /** What the reports that whoever asks may read say of a subject, the newest first. */
    Document of(PageSubject subject) {
        return of(
                said("file.brief.title", subject.name()),
                subject.path(),
                report -> Excerpt.of(report, subject.matter()),
                promised(subject).stream().toList());
    }

    /**
     * A brief on whatever is asked.
     *
     * @param path of the page that shows the same, with its query
     * @param passages what a report says of it
     * @param more what comes behind that
     */
    public Document of(
            String title, String path, Function<CompiledReport, List<Section>> passages, List<Section> more) {
        List<Section> sections = new ArrayList<>();
        reports.readable()
                .forEach(report -> told(report, passages.apply(report)).ifPresent(sections::add));
        if (sections.isEmpty()) {
            sections.add(section(
                    "silent", said("file.brief.silent"), List.of(plain("silent.words", said("file.brief.nothing")))));
        }
        sections.addAll(more);
        return document(title, path, "file.brief.about", sections);
    }

    /**
     * A list as a document.
     *
     * @param words the selection in words
     * @param path of the list with its query
     * @param links where the name in the first cell of each row leads; a whole address, or none that can be followed
     */
    public Document list(String words, String path, List<String> head, List<List<String>> rows, List<String> links) {
        return document(words, path, "file.list.about", List.of(table("list", null, head, rows, links)));
    }

    /** A table as a section; its parameters are those of a list. */
    public static Section table(
            String key, @Nullable String heading, List<String> head, List<List<String>> rows, List<String> links) {
        BlockId id = BlockId.valueOf(key);
        List<Table.Row> lines = IntStream.range(0, rows.size())
                .mapToObj(at -> new Table.Row(id.part(at + 1), cells(rows.get(at), links.get(at))))
                .toList();
        return section(key, heading, List.of(new Table(id.part("rows"), head, lines)));
    }

    private static List<List<Inline>> cells(List<String> row, String link) {
        List<List<Inline>> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(List.of(cells.isEmpty() ? new Words(cell, link) : Words.of(cell))));
        return cells;
    }

    private Document document(String title, String path, String about, List<Section> sections) {
        String day = RequestLanguage.wording().day(LocalDate.now(clock));
        List<Inline> words = List.of(Words.of(said(about, day) + " "), address(path));
        Paragraph first = new Paragraph(BlockId.valueOf("about.words"), Label.none(), words, List.of());
        Cover cover = new Cover(
                said("file.brief.group"),
                "",
                "",
                day,
                "",
                said("file.brief.source"),
                title,
                List.of(section("about", said("file.brief.heading"), List.of(first))));
        return new Document(RequestLanguage.get(), cover, List.of(), sections);
    }

    private Words address(String path) {
        Optional<String> whole = addresses.of(path);
        return whole.map(at -> new Words(at, at)).orElseGet(() -> Words.of(said("cite.no-address")));
    }

    private Optional<Section> told(CompiledReport report, List<Section> told) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        BlockId id = BlockId.valueOf("p" + report.period().code());
        List<Section> sections = new ArrayList<>(new Reprint(id).sections(told));
        sections.add(new Section(
                id.part("sources"), null, said("file.brief.sources"), List.of(), sources(id, told), List.of()));
        return Optional.of(new Section(
                id, null, heading(report.period()), List.of(), List.of(origin(id, report.period())), sections));
    }

    private String heading(PeriodSummary period) {
        return RequestLanguage.wording()
                .days(period.days().from(), period.days().to());
    }

    private Block origin(BlockId id, PeriodSummary period) {
        String state = period.state().isIssued() ? "" : " " + said("file.brief.draft");
        String told = said(
                        "file.brief.origin",
                        ReportName.of(period),
                        RequestLanguage.wording().day(period.cutOff()))
                + state;
        List<Inline> words = List.of(Words.of(told + " "), address("/periods/" + period.code() + "/report"));
        return new Paragraph(id.part("origin"), Label.none(), words, List.of());
    }

    private List<Block> sources(BlockId id, List<Section> told) {
        List<Source> sources = Excerpt.sources(told).stream()
                .filter(source -> !source.room().equals("period"))
                .toList();
        return IntStream.range(0, sources.size())
                .mapToObj(at -> (Block) new Paragraph(
                        id.part("sources").part(at + 1), Label.bullet(), source(sources.get(at)), List.of()))
                .toList();
    }

    private List<Inline> source(Source source) {
        List<Inline> words = new ArrayList<>();
        words.add(Words.of(String.join(
                " · ",
                Stream.of(source.label(), source.detail(), source.origin(), source.entered())
                        .filter(fact -> !fact.isBlank())
                        .toList())));
        Optional.ofNullable(source.link()).ifPresent(link -> {
            words.add(Words.of(" · "));
            words.add(new Words(link, link));
        });
        Optional.ofNullable(source.record()).flatMap(addresses::of).ifPresent(record -> {
            words.add(Words.of(" · "));
            words.add(new Words(record, record));
        });
        return words;
    }

    private Optional<Section> promised(PageSubject subject) {
        List<Promise> about = promises.about(subject.matter(), reports.readable());
        List<Block> lines = IntStream.range(0, about.size())
                .mapToObj(at -> (Block) new Paragraph(
                        BlockId.valueOf("promised").part(at + 1),
                        Label.bullet(),
                        List.of(Words.of(outcomes.line(about.get(at)))),
                        List.of()))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(section("promised", said("promise.heading"), lines));
    }

    private static Section section(String key, @Nullable String heading, List<Block> blocks) {
        return new Section(BlockId.valueOf(key), null, heading, List.of(), blocks, List.of());
    }

    private static Block plain(String id, String words) {
        return new Paragraph(BlockId.valueOf(id), Label.none(), List.of(Words.of(words)), List.of());
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RequestLanguage.get());
    }
}
