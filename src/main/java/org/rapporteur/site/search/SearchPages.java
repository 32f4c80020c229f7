package org.rapporteur.site.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.records.recommendation.TextSearch;
import org.rapporteur.records.selection.Filter;
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
    private final NameMatches matches;
    private final Spelling spelling;
    private final Finder finder;
    private final ReportParagraphs paragraphs;
    private final Lexemes lexemes;
    private final TextSearch texts;
    private final SearchFacets facets;

    SearchPages(
            NameBook nameBook,
            NameMatches matches,
            Spelling spelling,
            Finder finder,
            ReportParagraphs paragraphs,
            Lexemes lexemes,
            TextSearch texts,
            SearchFacets facets) {
        this.nameBook = nameBook;
        this.matches = matches;
        this.spelling = spelling;
        this.finder = finder;
        this.paragraphs = paragraphs;
        this.lexemes = lexemes;
        this.texts = texts;
        this.facets = facets;
    }

    /** All that is found, before it is narrowed to some kinds. */
    private record Found(
            SearchAsked asked,
            Sought sought,
            Map<String, List<String>> named,
            List<ReportParagraph> told,
            Map<FoundKind, Integer> counts) {

        int total() {
            return counts.entrySet().stream()
                    .filter(count -> shows(count.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        boolean shows(FoundKind kind) {
            Set<String> kinds = asked.filter().values(SearchAsked.KIND);
            return kinds.isEmpty() || kinds.contains(kind.code());
        }

        /** How many of a kind are shown: all that a page takes where it is the only one. */
        int most(FoundKind kind) {
            return asked.filter().values(SearchAsked.KIND).size() == 1 ? MOST : kind.first();
        }
    }

    /** The slug of the only text of the name that is sought, if it is one. */
    Optional<String> named(SearchAsked asked) {
        return asked.isPlain() && !asked.words().isEmpty()
                ? texts.named(asked.words().typed())
                : Optional.empty();
    }

    SearchPage page(SearchAsked asked) {
        Names names = nameBook.names();
        refuseUnknown(asked, names);
        if (asked.words().isEmpty()) {
            return new SearchPage("", null, 0, List.of(), List.of(), null, List.of());
        }
        Found found = find(asked, names);
        Optional<Found> instead = found.total() > 0
                ? Optional.empty()
                : spelling.mended(asked.words())
                        .map(mended -> find(asked.with(mended), names))
                        .filter(other -> other.total() > 0);
        return page(asked, instead.orElse(found), instead.isPresent(), names);
    }

    private static void refuseUnknown(SearchAsked asked, Names names) {
        asked.filter()
                .facets()
                .forEach((facet, values) -> values.stream()
                        .filter(value -> facet.equals(SearchAsked.KIND)
                                ? Stream.of(FoundKind.values())
                                        .noneMatch(kind -> kind.code().equals(value))
                                : !names.know(facet, value))
                        .findFirst()
                        .ifPresent(value -> {
                            throw new InvalidParameterException(facet, value, "facets.unknown-value");
                        }));
    }

    private SearchPage page(SearchAsked asked, Found found, boolean instead, Names names) {
        return new SearchPage(
                asked.words().typed(),
                instead ? found.asked().words().typed() : null,
                found.total(),
                parts(found, names),
                facets.chips(found.asked(), names),
                facets.everything(found.asked()),
                facets.of(found.asked(), found.counts(), names));
    }

    private Found find(SearchAsked asked, Names names) {
        Sought sought = Sought.of(asked.words(), lexemes);
        Filter records = asked.ofRecords();
        Map<String, List<String>> named = asked.isNarrowed() ? Map.of() : matches.matching(asked.words(), names);
        List<ReportParagraph> told = asked.isNarrowed() ? List.of() : told(sought);
        Map<FoundKind, Integer> counts = new EnumMap<>(FoundKind.class);
        named.forEach((kind, keys) -> counts.put(FoundKind.valueOf(kind.toUpperCase(Locale.ROOT)), keys.size()));
        counts.put(FoundKind.TEXT, finder.countTexts(records));
        counts.put(FoundKind.PARAGRAPH, told.size());
        counts.put(FoundKind.ACTIVITY, finder.countActivities(records, names));
        return new Found(asked, sought, named, told, counts);
    }

    private List<ReportParagraph> told(Sought sought) {
        return paragraphs.all().stream()
                .filter(paragraph -> sought.isIn(paragraph.words()))
                .toList();
    }

    private List<Part> parts(Found found, Names names) {
        List<Part> parts = new ArrayList<>();
        for (FoundKind kind : FoundKind.values()) {
            int total = found.counts().getOrDefault(kind, 0);
            if (total > 0 && found.shows(kind)) {
                List<Hit> hits = hits(kind, found, found.most(kind), names);
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
            default -> found.most(kind) == MOST ? null : found.asked().only(kind);
        };
    }

    private List<Hit> hits(FoundKind kind, Found found, int most, Names names) {
        return switch (kind) {
            case TEXT -> finder.texts(found.asked().ofRecords(), most, names);
            case ACTIVITY -> finder.activities(found.asked().ofRecords(), most, names);
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
}
