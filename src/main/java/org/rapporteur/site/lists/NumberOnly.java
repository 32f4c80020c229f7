package org.rapporteur.site.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.compile.CountClaims;
import org.rapporteur.terms.TextKind;

/**
 * A number of texts that a report tells without the texts.
 *
 * @param text "20 draft Recommendations on IMT-2020"
 * @param groups whose they are
 * @param href page of its topic
 */
record NumberOnly(Tally tally, String text, String groups, String href) {

    /** What it can be chosen by. */
    static final List<String> FACETS = List.of("topic", "resolution", "group", "sector", "kind", "stage");

    /** Those a selection takes among what a report counts. */
    static List<NumberOnly> in(CompiledReport report, TextSelection selection) {
        CountClaims claims = new CountClaims(report.frame());
        return chosen(report, selection)
                .map(tally -> new NumberOnly(
                        tally,
                        claims.declared(tally, true).text(),
                        claims.groups(CountClaims.portion(tally)).text(),
                        "/topics/" + tally.topic() + "#tally-" + tally.slug()))
                .toList();
    }

    /** How many texts those are together. */
    static int sum(CompiledReport report, TextSelection selection) {
        return chosen(report, selection).mapToInt(Tally::number).sum();
    }

    private static Stream<Tally> chosen(CompiledReport report, TextSelection selection) {
        return report.holdings().joining().stream()
                .filter(tally -> selection.chooses(tally, report.frame().answered(Set.of(tally.topic()))));
    }

    /** Its values of a facet; of kinds that are not told apart none. */
    Stream<String> values(String facet, Names names) {
        return switch (facet) {
            case "topic" -> Stream.of(tally.topic());
            case "group" -> Stream.of(tally.group());
            case "sector" -> Stream.of(tally.group().substring(0, 1));
            case "stage" -> Stream.of(tally.standing().code());
            case "kind" ->
                tally.kinds().size() == 1 ? Stream.of(tally.kinds().get(0).code()) : Stream.empty();
            case "resolution" ->
                names.resolutions(Set.of(), Set.of(tally.topic())).stream().map(resolution -> resolution.code());
            default -> Stream.empty();
        };
    }

    int number() {
        return tally.number();
    }

    /** Adds it to how many there are of each kind; {@code null} stands for kinds that are not told apart. */
    void addTo(Map<String, Integer> counts) {
        List<TextKind> kinds = tally.kinds();
        counts.merge(kinds.size() == 1 ? kinds.get(0).code() : "text", number(), Integer::sum);
    }
}
