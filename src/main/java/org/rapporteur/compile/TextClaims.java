package org.rapporteur.compile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.document.Inline;
import org.rapporteur.prose.Prose.Call;
import org.rapporteur.recommendation.Text;
import org.rapporteur.recommendation.TextSelection;
import org.rapporteur.selection.SelectionException;
import org.rapporteur.telling.Portion;
import org.rapporteur.telling.RecordClaims.Form;
import org.rapporteur.vocabulary.Standing;
import org.rapporteur.vocabulary.TextKind;

/** Claims of prose that speak of texts: one by name, or all that a selection holds. */
final class TextClaims {

    private final Desk desk;

    TextClaims(Desk desk) {
        this.desk = desk;
    }

    Optional<List<Inline>> resolve(Call call, String first, String option, boolean opening) {
        return switch (call.name()) {
            case "text" ->
                form(option)
                        .flatMap(form -> find(first)
                                .flatMap(text -> ProseClaims.one(desk.records().cited(text, form))));
            case "count" ->
                portion(call).flatMap(portion -> ProseClaims.one(desk.portions().count(portion, opening, 0)));
            case "groups" ->
                portion(call).flatMap(portion -> ProseClaims.one(desk.portions().groups(portion)));
            case "verb" ->
                portion(call).flatMap(portion -> ProseClaims.one(desk.portions().passive(portion)));
            default -> Optional.empty();
        };
    }

    private static Optional<Form> form(String option) {
        return switch (option) {
            case "" -> Optional.of(Form.FULL);
            case "dated" -> Optional.of(Form.DATED);
            case "number" -> Optional.of(Form.NUMBER);
            default -> Optional.empty();
        };
    }

    /** By permanent key, number or provisional name; of several editions the newest that is known by the cut-off. */
    private Optional<Text> find(String key) {
        List<Text> named = desk.frame().records().texts().stream()
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
        return text.stages().on(desk.frame().cutOff()).isPresent();
    }

    /** What the selection holds as one portion: of one kind and stage if it says so, else of mixed kinds. */
    private Optional<Portion> portion(Call call) {
        try {
            TextSelection selection = TextSelection.valueOf(call.argument());
            List<Portion> portions = desk.frame().choose(selection).portions();
            return portions.size() == 1 ? Optional.of(portions.get(0)) : several(selection, portions);
        } catch (SelectionException notReadable) {
            return Optional.empty();
        }
    }

    private static Optional<Portion> several(TextSelection selection, List<Portion> portions) {
        Standing standing = selection.stages().stream().findFirst().orElse(Standing.APPROVED);
        TextKind kind =
                selection.kinds().size() == 1 ? selection.kinds().iterator().next() : null;
        boolean oneStage = portions.stream().map(Portion::standing).distinct().count() <= 1;
        return oneStage
                ? Optional.of(new Portion(
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
