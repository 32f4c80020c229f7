package org.rapporteur.intake.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.terms.Designation;

/** What published texts stand on: the text that an Amendment changes, the edition that a new one replaces. */
public final class Ancestry {
    private final Catalogue catalogue;
    private final Map<Designation, Text> recorded = new HashMap<>();

    /** @param recorded every record of the numbers that are asked for, and of those these stand on */
    public Ancestry(Catalogue catalogue, Collection<Text> recorded) {
        this.catalogue = catalogue;
        recorded.forEach(text -> designation(text).ifPresent(designation -> this.recorded.put(designation, text)));
    }

    private static Optional<Designation> designation(Text text) {
        return text.sector().equals("T")
                ? Optional.ofNullable(text.designation()).map(Designation::valueOf)
                : Optional.empty();
    }

    /** The numbers of these texts and of whatever they change. */
    static Set<String> numbers(Collection<PublishedText> texts) {
        Set<String> numbers = new LinkedHashSet<>();
        texts.stream()
                .map(PublishedText::number)
                .filter(Objects::nonNull)
                .flatMap(Ancestry::withBases)
                .forEach(number -> numbers.add(number.shortForm()));
        return numbers;
    }

    private static Stream<Designation> withBases(Designation number) {
        return number.isChange() ? Stream.concat(Stream.of(number), withBases(number.base())) : Stream.of(number);
    }

    Optional<Text> record(PublishedText text) {
        return Optional.ofNullable(text.number()).map(recorded::get);
    }

    /** The record of it as a draft: of its number, without an edition. */
    Optional<Text> draft(PublishedText text) {
        return Optional.ofNullable(text.number())
                .map(Designation::withoutEdition)
                .map(recorded::get);
    }

    /** Records of the same number, or of what it changes. */
    Stream<Text> relatives(PublishedText text) {
        Set<String> numbers = numbers(List.of(text));
        return recorded.values().stream().filter(other -> numbers.contains(other.number()));
    }

    /** The text it changes, as last changed before; empty for a text that changes none, and where it is not found. */
    public Optional<PublishedText> base(PublishedText text) {
        Designation number = text.number();
        if (number == null || !number.isChange()) {
            return Optional.empty();
        }
        Designation base = number.base();
        return catalogue.editions(Designation.valueOf("ITU-T " + base.shortForm())).stream()
                .filter(other -> other.number() != null && isOfYear(other.number(), number))
                .filter(other -> !other.approved().isAfter(text.approved().last()))
                .reduce((earlier, later) -> later);
    }

    private static boolean isOfYear(Designation base, Designation change) {
        if (base.isChange()) {
            return Objects.equals(base.baseYear(), change.baseYear());
        }
        return base.edition() != null
                && change.baseYear() != null
                && base.edition().getYear() == change.baseYear().getValue();
    }

    /** The edition it replaces; empty for the first, and for a text that changes another. */
    public Optional<PublishedText> earlier(PublishedText text) {
        Designation number = text.number();
        if (number == null || number.isChange()) {
            return Optional.empty();
        }
        return catalogue.editions(Designation.valueOf("ITU-T " + number.shortForm())).stream()
                .filter(other -> other.kind() == text.kind() && other.number() != null)
                .filter(other ->
                        other.approved().last().isBefore(text.approved().first()))
                .reduce((before, later) -> later);
    }

    /** What is to be entered with it, the earliest first; what is recorded already is left out. */
    List<PublishedText> missing(PublishedText text) {
        List<PublishedText> missing = new ArrayList<>();
        earlier(text).filter(other -> record(other).isEmpty()).ifPresent(missing::add);
        Optional<PublishedText> base = base(text);
        while (base.isPresent() && record(base.get()).isEmpty()) {
            missing.add(0, base.get());
            base = base(base.get());
        }
        return missing;
    }

    /** Whether all it changes is recorded, or can be entered with it. */
    boolean stands(PublishedText text) {
        if (!text.kind().changesAnother() || record(text).isPresent()) {
            return true;
        }
        return base(text).filter(this::stands).isPresent();
    }
}
