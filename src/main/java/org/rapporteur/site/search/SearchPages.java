package org.rapporteur.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.recommendation.TextSearch;
import org.rapporteur.site.lists.NameBook;
import org.rapporteur.site.lists.Names;
import org.rapporteur.site.search.SearchPage.Part;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the search shows. */
@Service
@Transactional(readOnly = true)
class SearchPages {

    /** As many of one kind as one page takes; texts and activities have lists with pages of their own. */
    private static final int MOST = 50;

    private final NameBook nameBook;
    private final Findings findings;
    private final Finder finder;
    private final Lexemes lexemes;
    private final TextSearch texts;
    private final SearchFacets facets;

    SearchPages(
            NameBook nameBook,
            Findings findings,
            Finder finder,
            Lexemes lexemes,
            TextSearch texts,
            SearchFacets facets) {
        this.nameBook = nameBook;
        this.findings = findings;
        this.finder = finder;
        this.lexemes = lexemes;
        this.texts = texts;
        this.facets = facets;
    }

    /** The slug of the only text of the name that is sought, if it is one. */
    Optional<String> named(SearchAsked asked) {
        return asked.isPlain() && !asked.words().isEmpty()
                ? texts.named(asked.words().typed())
                : Optional.empty();
    }

    SearchPage page(SearchAsked asked) {
        Names names = nameBook.names();
        if (asked.words().isEmpty()) {
            findings.refuseUnknown(asked, names);
            return new SearchPage("", null, 0, List.of(), List.of(), null, List.of(), "");
        }
        return page(asked, findings.of(asked, names), names);
    }

    private SearchPage page(SearchAsked asked, Found found, Names names) {
        boolean instead = !found.asked().words().equals(asked.words());
        return new SearchPage(
                asked.words().typed(),
                instead ? found.asked().words().typed() : null,
                found.total(),
                parts(found, names),
                facets.chips(found.asked(), names),
                facets.everything(found.asked()),
                facets.of(found, names),
                asked.query());
    }

    private List<Part> parts(Found found, Names names) {
        List<Part> parts = new ArrayList<>();
        for (FoundKind kind : FoundKind.values()) {
            int total = found.counts().getOrDefault(kind, 0);
            if (total > 0 && found.shows(kind)) {
                List<Hit> hits = hits(kind, found, most(kind, found), names);
                parts.add(new Part(
                        kind, total, HitRows.of(hits, found.sought()), total > hits.size() ? all(kind, found) : null));
            }
        }
        return parts;
    }

    /** Where there are more of a kind; nowhere, where the page has no other and is full. */
    private static @Nullable String all(FoundKind kind, Found found) {
        return switch (kind) {
            case TEXT -> found.asked().list("/recommendations");
            case ACTIVITY -> found.asked().list("/activities");
            default -> most(kind, found) == MOST ? null : found.asked().only(kind);
        };
    }

    private List<Hit> hits(FoundKind kind, Found found, int most, Names names) {
        return switch (kind) {
            case TEXT -> finder.texts(found.asked().ofRecords(), found.isMany(kind), most, names);
            case ACTIVITY -> finder.activities(found.asked().ofRecords(), found.isMany(kind), most, names);
            case PARAGRAPH -> sentences(found.told().stream().limit(most).toList(), found.sought(), names);
            default ->
                Finder.named(kind, found.named().getOrDefault(kind.code(), List.of()), names).stream()
                        .limit(most)
                        .toList();
        };
    }

    private List<Hit> sentences(List<ReportParagraph> told, Sought sought, Names names) {
        List<Set<String>> words = lexemes.of(told.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList());
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        for (ReportParagraph paragraph : told) {
            int end = at + paragraph.sentences().size();
            hits.add(Finder.told(paragraph, sought, words.subList(at, end), names));
            at = end;
        }
        return hits;
    }

    /** How many of a kind are shown: all that a page takes where it is the only one. */
    private static int most(FoundKind kind, Found found) {
        return found.asked().filter().values(SearchAsked.KIND).size() == 1 ? MOST : kind.first();
    }
}
