package org.rapporteur.report.compile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.document.Claim;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.selection.SelectionException;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

/** Claims of prose that speak of texts: one by name, or all that a selection holds. */
final class TextClaims {

    private final RecordsAsOf frame;
    private final CountClaims portions;
    private final RecordClaims records;

    public TextClaims(RecordsAsOf frame, CountClaims portions, RecordClaims records) {
        this.frame = frame;
        this.portions = portions;
        this.records = records;
    }

    /**
     * Makes the claim of a name.
     *
     * @param name text, count, groups or verb
     * @param argument how a text is cited, with the form of citation; or a selection of texts
     * @return empty when it does not resolve
     */
    public Optional<Claim> resolve(String name, String argument, boolean opening) {
        return switch (name) {
            case "text" -> cited(TextCitation.valueOf(argument));
            case "count" -> portion(argument).map(portion -> portions.count(portion, opening, 0));
            case "groups" -> portion(argument).map(portions::groups);
            case "verb" -> portion(argument).map(portions::passive);
            default -> Optional.empty();
        };
    }

    private Optional<Claim> cited(TextCitation citation) {
        return find(citation.key()).map(text -> records.cited(text, citation.form()));
    }

    /** By permanent key, number or provisional name; of several editions the newest that is known by the cut-off. */
    private Optional<Text> find(String key) {
        List<Text> named = frame.records().texts().stream()
                .filter(text -> isNamed(text, key))
                .toList();
        return named.stream()
                .filter(text -> text.slug().equals(key))
                .findFirst()
                .or(() -> named.stream()
                        .max(Comparator.comparing(this::isKnown).thenComparing(Comparator.naturalOrder())));
    }

    private static boolean isNamed(Text text, String key) {
        return key.equals(text.slug()) || key.equals(text.number()) || key.equals(text.workName());
    }

    private boolean isKnown(Text text) {
        return text.stages().on(frame.cutOff()).isPresent();
    }

    /** What the selection holds as one portion: of one kind and stage if it says so, else of mixed kinds. */
    private Optional<CountedTexts> portion(String filter) {
        try {
            TextSelection selection = TextSelection.valueOf(filter);
            List<CountedTexts> portions = frame.choose(selection).portions();
            return portions.size() == 1 ? Optional.of(portions.get(0)) : several(selection, portions);
        } catch (SelectionException notReadable) {
            return Optional.empty();
        }
    }

    private static Optional<CountedTexts> several(TextSelection selection, List<CountedTexts> portions) {
        Standing standing = selection.stages().stream().findFirst().orElse(Standing.APPROVED);
        TextKind kind =
                selection.kinds().size() == 1 ? selection.kinds().iterator().next() : null;
        boolean oneStage =
                portions.stream().map(CountedTexts::standing).distinct().count() <= 1;
        return oneStage
                ? Optional.of(new CountedTexts(
                        standing,
                        kind,
                        portions.stream()
                                .flatMap(portion -> portion.texts().stream())
                                .toList(),
                        portions.stream()
                                .flatMap(portion -> portion.tallies().stream())
                                .toList()))
                : Optional.empty();
    }
}
