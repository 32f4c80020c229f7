package org.rapporteur.site.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.web.PublicAddress;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.report.ReportName;
import org.rapporteur.site.brief.Excerpt;
import org.rapporteur.site.file.Briefs;
import org.rapporteur.site.follow.Feed;
import org.rapporteur.site.follow.Happenings;
import org.rapporteur.site.lists.NameBook;
import org.rapporteur.site.lists.Names;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A search to take away and to follow: what its page shows the first of, more of it. */
@Service
@Transactional(readOnly = true)
class SearchFiles {

    /** Of one kind. */
    private static final int MOST = 100;

    private final NameBook nameBook;
    private final Findings findings;
    private final Finder finder;
    private final Briefs briefs;
    private final Happenings happenings;
    private final PublicAddress addresses;
    private final MessageSource messages;

    SearchFiles(
            NameBook nameBook,
            Findings findings,
            Finder finder,
            Briefs briefs,
            Happenings happenings,
            PublicAddress addresses,
            MessageSource messages) {
        this.nameBook = nameBook;
        this.findings = findings;
        this.finder = finder;
        this.briefs = briefs;
        this.happenings = happenings;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** What is new of what is found: stages of texts, reports of activities, paragraphs of public reports. */
    Feed feed(SearchAsked asked, String id) {
        Names names = nameBook.names();
        Found found = findings.of(asked, names);
        List<Feed.Entry> entries = new ArrayList<>();
        if (found.shows(FoundKind.TEXT)) {
            entries.addAll(happenings.stages(finder.newest(found.asked().ofRecords(), MOST)));
        }
        if (found.shows(FoundKind.ACTIVITY)) {
            entries.addAll(
                    happenings.accounts(finder.newestActivities(found.asked().ofRecords(), MOST, names)));
        }
        if (found.shows(FoundKind.PARAGRAPH)) {
            byPeriod(found).forEach((period, told) -> entries.addAll(passages(period, told)));
        }
        String page = addresses.of(asked.href()).orElseThrow();
        return new Feed(id, said("search.feed", asked.words().typed()), said("layout.product"), page, entries);
    }

    private List<Feed.Entry> passages(PeriodSummary period, List<ReportParagraph> told) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        if (period.isPublic()) {
            told.forEach(paragraph -> {
                words.put(paragraph.href(), String.join(" ", paragraph.sentences()));
                titles.put(
                        paragraph.href(),
                        said("search.feed.passage", ReportName.of(period), paragraph.place())
                                .strip());
            });
        }
        return happenings.passages(period, words, titles);
    }

    private static Map<PeriodSummary, List<ReportParagraph>> byPeriod(Found found) {
        return found.told().stream()
                .collect(Collectors.groupingBy(
                        ReportParagraph::period, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /** The paragraphs with their sources, then the texts and activities, each with its address. */
    Document brief(SearchAsked asked) {
        Names names = nameBook.names();
        Found found = findings.of(asked, names);
        Map<String, Set<BlockId>> told = found.shows(FoundKind.PARAGRAPH) ? blocks(found) : Map.of();
        List<Section> tables = Stream.of(FoundKind.TEXT, FoundKind.ACTIVITY)
                .filter(kind -> found.shows(kind) && found.counts().getOrDefault(kind, 0) > 0)
                .map(kind -> table(kind, found, names))
                .toList();
        return briefs.of(
                said("search.brief", asked.words().typed()),
                asked.href(),
                report -> Excerpt.of(
                        report.document(), told.getOrDefault(report.period().code(), Set.of())),
                tables);
    }

    private static Map<String, Set<BlockId>> blocks(Found found) {
        return found.told().stream()
                .collect(Collectors.groupingBy(
                        paragraph -> paragraph.period().code(),
                        Collectors.mapping(ReportParagraph::block, Collectors.toSet())));
    }

    private Section table(FoundKind kind, Found found, Names names) {
        Filter filter = found.asked().ofRecords();
        List<Hit> hits = kind == FoundKind.TEXT
                ? finder.texts(filter, found.isMany(kind), MOST, names)
                : finder.activities(filter, found.isMany(kind), MOST, names);
        int total = found.counts().getOrDefault(kind, 0);
        String heading = said("search.kind." + kind.code())
                + (total > hits.size() ? " – " + said("search.brief.first", hits.size(), total) : "");
        return Briefs.table(
                kind.code(),
                heading,
                columns(kind).map(column -> said("search.brief." + column)).toList(),
                hits.stream().map(hit -> cells(hit, kind)).toList(),
                hits.stream()
                        .map(hit -> addresses.of(hit.href()).orElse(hit.href()))
                        .toList());
    }

    /** Activities have no title beside their name. */
    private static Stream<String> columns(FoundKind kind) {
        return kind == FoundKind.TEXT
                ? Stream.of("name", "kind", "title", "facts")
                : Stream.of("name", "kind", "facts");
    }

    private static List<String> cells(Hit hit, FoundKind kind) {
        return kind == FoundKind.TEXT
                ? List.of(hit.name(), hit.aside(), hit.text(), hit.facts())
                : List.of(hit.name(), hit.aside(), hit.facts());
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RequestLanguage.get());
    }
}
