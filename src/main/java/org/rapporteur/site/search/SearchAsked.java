package org.rapporteur.site.search;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.selection.SelectionException;
import org.rapporteur.records.selection.SoughtWords;

/**
 * What an address asks of the search.
 *
 * @param filter words sought and what narrows them
 * @param words those sought; empty for none
 */
record SearchAsked(Filter filter, SoughtWords words) {

    static final String PATH = "/search";

    /** The kind of thing sought. */
    static final String KIND = "in";

    /** What narrows texts and activities, and nothing else. */
    static final Set<String> OF_RECORDS = Set.of("topic", "resolution", "sector");

    private static final String SHOW = "show";

    /** @throws InvalidParameterException when a parameter is none of the search, or the words are too long */
    static SearchAsked of(Map<String, ? extends Collection<String>> parameters) {
        Filter filter = Filter.of(parameters);
        for (String name : parameters.keySet()) {
            boolean known = OF_RECORDS.contains(name)
                    || Set.of(Filter.WORDS, KIND, SHOW).contains(name);
            if (!known) {
                throw new InvalidParameterException(name, String.join(",", filter.values(name)), "search.unknown");
            }
        }
        return new SearchAsked(filter, words(String.join(" ", filter.values(Filter.WORDS))));
    }

    /** @throws InvalidParameterException when no word is sought as well */
    static SearchAsked ofSome(Map<String, ? extends Collection<String>> parameters) {
        SearchAsked asked = of(parameters);
        if (asked.words().isEmpty()) {
            throw new InvalidParameterException(Filter.WORDS, asked.words().typed(), "search.nothing-sought");
        }
        return asked;
    }

    /** @throws InvalidParameterException when they are too long */
    static SoughtWords words(String typed) {
        try {
            return SoughtWords.of(typed);
        } catch (SelectionException tooLong) {
            throw new InvalidParameterException(Filter.WORDS, typed, "search.too-long");
        }
    }

    /** Whether it may lead straight to the one text it names. */
    boolean isPlain() {
        return filter.facets().keySet().equals(Set.of(Filter.WORDS));
    }

    boolean isNarrowed() {
        return filter.facets().keySet().stream().anyMatch(OF_RECORDS::contains);
    }

    SearchAsked with(SoughtWords other) {
        return new SearchAsked(filter.without(Filter.WORDS).with(Filter.WORDS, other.typed()), other);
    }

    SearchAsked with(Filter other) {
        return new SearchAsked(other, words);
    }

    /** The same of one kind of thing alone. */
    String only(FoundKind kind) {
        return PATH + filter.without(KIND).with(KIND, kind.code()).query();
    }

    /** The list of records that has the same. */
    String list(String path) {
        return path + filter.without(KIND).without(SHOW).query();
    }

    /** The parts that a list of records can be narrowed by too. */
    Filter ofRecords() {
        return filter.without(KIND).without(SHOW);
    }

    /** What is asked, behind the address of a file or feed of it. */
    String query() {
        return filter.without(SHOW).query();
    }

    /** The address of the results, also of what names a single text. */
    String href() {
        return PATH + filter.without(SHOW).with(SHOW, "all").query();
    }
}
