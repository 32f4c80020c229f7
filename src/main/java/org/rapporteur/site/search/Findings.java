package org.rapporteur.site.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.site.lists.Names;
import org.springframework.stereotype.Component;

/** Finds what is sought, of every kind; where nothing has the words as they were typed, what has them well spelt. */
@Component
class Findings {

    private final NameMatches matches;
    private final Spelling spelling;
    private final Finder finder;
    private final ReportParagraphs paragraphs;
    private final Lexemes lexemes;

    Findings(NameMatches matches, Spelling spelling, Finder finder, ReportParagraphs paragraphs, Lexemes lexemes) {
        this.matches = matches;
        this.spelling = spelling;
        this.finder = finder;
        this.paragraphs = paragraphs;
        this.lexemes = lexemes;
    }

    /** @throws InvalidParameterException when it is narrowed by what is not known */
    Found of(SearchAsked asked, Names names) {
        refuseUnknown(asked, names);
        Found found = find(asked, names);
        return found.total() > 0
                ? found
                : spelling.mended(asked.words())
                        .map(mended -> find(asked.with(mended), names))
                        .filter(other -> other.total() > 0)
                        .orElse(found);
    }

    /** @throws InvalidParameterException when it is narrowed by what is not known */
    void refuseUnknown(SearchAsked asked, Names names) {
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
                .flatMap(report -> report.having(sought).stream())
                .toList();
    }
}
