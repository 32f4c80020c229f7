package org.rapporteur.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.selection.SoughtWords;
import org.rapporteur.site.lists.NameBook;
import org.rapporteur.site.lists.Names;
import org.rapporteur.site.search.SearchPage.Part;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what may be meant while somebody types. */
@Service
@Transactional(readOnly = true)
class SearchSuggestions {

    private static final int MOST = 8;
    private static final int MOST_OF_A_KIND = 4;

    private final NameBook nameBook;
    private final NameMatches matches;
    private final Finder finder;
    private final Lexemes lexemes;

    SearchSuggestions(NameBook nameBook, NameMatches matches, Finder finder, Lexemes lexemes) {
        this.nameBook = nameBook;
        this.matches = matches;
        this.finder = finder;
        this.lexemes = lexemes;
    }

    /** What may be meant by what is typed so far: names before texts, and of each kind but a few. */
    List<Part> of(String typed) {
        SoughtWords words = SearchAsked.words(typed);
        if (words.words().isEmpty()) {
            return List.of();
        }
        Names names = nameBook.names();
        SearchAsked asked = new SearchAsked(Filter.everything().with(Filter.WORDS, words.typed()), words);
        Map<String, List<String>> named = matches.matching(words, names);
        Sought sought = Sought.of(words, lexemes);
        List<Part> parts = new ArrayList<>();
        int left = MOST;
        for (FoundKind kind : FoundKind.values()) {
            List<Hit> hits = suggested(kind, asked, named, Math.min(left, MOST_OF_A_KIND), names);
            if (!hits.isEmpty()) {
                parts.add(new Part(kind, hits.size(), HitRows.of(hits, sought), null));
            }
            left -= hits.size();
        }
        return parts;
    }

    private List<Hit> suggested(
            FoundKind kind, SearchAsked asked, Map<String, List<String>> named, int most, Names names) {
        return switch (kind) {
            case TEXT -> finder.texts(asked.filter(), finder.countTexts(asked.filter()) > Found.MANY, most, names);
            case ACTIVITY ->
                finder.activities(
                        asked.filter(), finder.countActivities(asked.filter(), names) > Found.MANY, most, names);
            case PARAGRAPH -> List.of();
            default ->
                Finder.named(kind, named.getOrDefault(kind.code(), List.of()), names).stream()
                        .limit(Math.min(most, 2))
                        .toList();
        };
    }
}
