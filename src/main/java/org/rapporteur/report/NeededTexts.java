package org.rapporteur.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.selection.SelectionException;
import org.rapporteur.report.compile.TextCitation;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.terms.prose.Prose;
import org.rapporteur.terms.prose.Prose.Call;

/**
 * What a report asks of the records of texts, so that no other is loaded.
 *
 * @param topics slugs of the topics its sections and claims speak of
 * @param texts how single texts are cited in its prose: keys, numbers, provisional names
 * @param tallies slugs of the declared numbers it is planned to tell, of whichever days they are
 */
record NeededTexts(Set<String> topics, Set<String> texts, Set<String> tallies) {

    static final NeededTexts NONE = new NeededTexts(Set.of(), Set.of(), Set.of());

    private static final Set<String> SELECTING = Set.of("count", "groups", "verb");

    static NeededTexts of(Outline outline, List<Account> accounts) {
        List<Call> calls = Stream.concat(planned(outline), accounts.stream().map(Account::text))
                .flatMap(text -> Prose.valueOf(text).calls())
                .toList();
        Stream<String> ofSections =
                outline.allSections().map(OutlineSection::topic).filter(Objects::nonNull);
        Stream<String> filters = outline.allBlocks()
                .filter(block -> block.kind() == BlockKind.TEXTS)
                .map(block -> block.filter());
        Stream<String> claims =
                calls.stream().filter(call -> SELECTING.contains(call.name())).map(Call::argument);
        Stream<String> ofFilters = Stream.concat(filters, claims).flatMap(NeededTexts::topicsOf);
        return new NeededTexts(
                Stream.concat(ofSections, ofFilters).collect(Collectors.toUnmodifiableSet()),
                cited(calls),
                outline.allBlocks().flatMap(block -> block.tallies().stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** What this report and another ask together. */
    NeededTexts and(NeededTexts other) {
        return new NeededTexts(
                together(topics, other.topics), together(texts, other.texts), together(tallies, other.tallies));
    }

    private static Set<String> together(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> planned(Outline outline) {
        return outline.allBlocks().flatMap(block -> Stream.of(block.text(), block.continuation()));
    }

    private static Set<String> cited(List<Call> calls) {
        return calls.stream()
                .filter(call -> call.name().equals("text"))
                .map(call -> TextCitation.valueOf(call.argument()).key())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A filter that cannot be read asks for nothing; the claim it stands in will not resolve. */
    private static Stream<String> topicsOf(String filter) {
        try {
            return Filter.valueOf(filter).values("topic").stream();
        } catch (SelectionException unreadable) {
            return Stream.empty();
        }
    }
}
