package org.rapporteur.site.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.activity.ActivityKind;
import org.rapporteur.records.activity.ActivitySelection;
import org.rapporteur.records.recommendation.TextSearch.Days;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.selection.Facets;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;
import org.rapporteur.terms.wording.Wording;

/**
 * A selection and what it holds in words: "12 Recommendations, ITU-T SG13 or SG20, approved 1 February – 15 August 2024,
 * under Resolution 101". Follows from what is given alone.
 */
final class SelectionWords {

    private static final Set<Standing> OPEN = Set.of(Standing.UNDER_APPROVAL, Standing.IN_DEVELOPMENT);

    private final Names names;
    private final Wording wording;
    private final String noun;
    private final String text;

    private SelectionWords(
            Names names,
            String noun,
            Map<String, Integer> counts,
            Collection<String> asked,
            String when,
            Facets facets) {
        this.names = names;
        this.wording = names.wording();
        this.noun = noun;
        this.text = joined(facets, counts, asked, when);
    }

    /** @param counts how many texts the selection holds of each kind, by its code; "text" where kinds are not told apart */
    public static SelectionWords of(TextSelection selection, Days days, Map<String, Integer> counts, Names names) {
        List<String> kinds =
                selection.kinds().stream().sorted().map(TextKind::code).toList();
        return new SelectionWords(
                names, "noun.", counts, kinds, when(selection, days, names.wording()), selection.facets());
    }

    /** @param counts how many activities of each kind the selection holds */
    public static SelectionWords of(ActivitySelection selection, Map<ActivityKind, Integer> counts, Names names) {
        Map<String, Integer> byCode = new LinkedHashMap<>();
        counts.forEach((kind, number) -> byCode.put(kind.code(), number));
        List<String> kinds =
                selection.kinds().stream().sorted().map(kind -> kind.code()).toList();
        String period = selection.facets().period();
        String when = period == null
                ? ""
                : names.wording().pattern("selection.reported").text(Map.of("days", names.days(period)));
        return new SelectionWords(names, "activity.", byCode, kinds, when, selection.facets());
    }

    /** The whole sentence. */
    public String text() {
        return text;
    }

    /** How many of a kind: "Nine Recommendations". */
    public String counted(String kind, int number) {
        String figure = wording.opening(wording.number(number));
        return wording.pattern("count").text(Map.of("number", figure, "noun", wording.counted(noun + kind, number)));
    }

    private String joined(Facets facets, Map<String, Integer> counts, Collection<String> asked, String when) {
        return String.join(
                ", ",
                Stream.of(
                                number(counts, asked),
                                either(facets.sectors(), "sector"),
                                groups(facets.groups()),
                                when,
                                said("selection.topics", either(facets.topics(), "topic")),
                                said("selection.resolutions", resolutions(facets.resolutions())),
                                said("selection.countries", either(facets.countries(), "country")),
                                said("selection.sought", sought(facets)))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String sought(Facets facets) {
        return facets.sought() == null ? "" : facets.sought().typed();
    }

    private String number(Map<String, Integer> counts, Collection<String> asked) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            List<String> nouns = (asked.isEmpty() ? List.of(mixed()) : asked)
                    .stream().map(kind -> wording.counted(noun + kind, 1)).toList();
            return wording.pattern("selection.none").text(Map.of("noun", wording.either(nouns)));
        }
        return counted(counts.size() == 1 ? counts.keySet().iterator().next() : mixed(), total);
    }

    private String mixed() {
        return noun.equals("noun.") ? "text" : "any";
    }

    /** Its Sector is said once where several study groups of it follow each other: ITU-T SG13 or SG20. */
    private String groups(Set<String> codes) {
        List<String> said = new ArrayList<>();
        @Nullable String sector = null;
        for (String code : names.order("group").filter(codes::contains).toList()) {
            String full = names.group(code);
            said.add(code.substring(0, 1).equals(sector) ? names.acronym(code) : full);
            sector = full.equals(names.acronym(code)) ? null : code.substring(0, 1);
        }
        return wording.either(said);
    }

    /** Its body is said once where several Resolutions of it follow each other: Resolution 101 or 102. */
    private String resolutions(Set<String> codes) {
        List<String> said = new ArrayList<>();
        String body = "";
        for (String code : names.order("resolution").filter(codes::contains).toList()) {
            String[] bodyAndNumber = code.split("-", 2);
            said.add(bodyAndNumber[0].equals(body) ? bodyAndNumber[1] : names.numbered(code));
            body = bodyAndNumber[0];
        }
        return wording.either(said);
    }

    private String either(Set<String> values, String facet) {
        return wording.either(names.order(facet)
                .filter(values::contains)
                .map(value -> names.of(facet, value))
                .toList());
    }

    private String said(String key, String what) {
        return what.isEmpty() ? "" : wording.pattern(key).text(Map.of("what", what));
    }

    /** What was concluded has the days of the period, what is open its last. */
    private static String when(TextSelection selection, Days days, Wording wording) {
        LocalDate from = days.from();
        List<Standing> concluded = standings(selection, false);
        List<Standing> open = standings(selection, true);
        if (from == null) {
            return asOf(concluded, open, days, wording);
        }
        List<String> parts = new ArrayList<>();
        if (!concluded.isEmpty()) {
            parts.add(words(concluded, wording) + " " + wording.days(from, days.to()));
        }
        if (!open.isEmpty()) {
            parts.add(wording.pattern("text.on")
                    .text(Map.of("done", words(open, wording), "day", wording.day(days.to()))));
        }
        return wording.either(parts);
    }

    /** What is open today may not have been open when a report told it: the day is said. */
    private static String asOf(List<Standing> concluded, List<Standing> open, Days days, Wording wording) {
        String now = open.isEmpty()
                ? ""
                : wording.pattern("text.on").text(Map.of("done", words(open, wording), "day", wording.day(days.to())));
        return wording.either(Stream.of(words(concluded, wording), now)
                .filter(part -> !part.isEmpty())
                .toList());
    }

    private static List<Standing> standings(TextSelection selection, boolean open) {
        return selection.standings().stream()
                .filter(standing -> OPEN.contains(standing) == open)
                .sorted()
                .toList();
    }

    private static String words(List<Standing> standings, Wording wording) {
        return wording.either(standings.stream()
                .map(standing -> wording.word("standing." + standing.code()))
                .toList());
    }
}
