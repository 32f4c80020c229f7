package org.rapporteur.check.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.TextKind;

/** A new edition not called revised, or a first one called revised. */
final class RevisedOrNew implements Rule {

    @Override
    public String name() {
        return "revised-or-new";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CATALOGUE, Need.PERIOD);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        DateRange days = subject.evidence().days();
        if (days == null) {
            return Stream.empty();
        }
        return ToldText.all(subject).filter(ToldText::isConcluded).flatMap(told -> check(told, days).stream());
    }

    private Optional<Finding> check(ToldText told, DateRange days) {
        if (told.text().kind() != TextKind.RECOMMENDATION && told.text().kind() != TextKind.SUPPLEMENT) {
            return Optional.empty();
        }
        Editions editions = told.editions();
        Optional<PublishedText> edition = editions.in(days);
        if (edition.isEmpty()) {
            return Optional.empty();
        }
        List<PublishedText> before = editions.all().stream()
                .filter(other -> other.approved().isBefore(days.from()))
                .toList();
        if (before.isEmpty() == !told.text().revised()) {
            return Optional.empty();
        }
        return Optional.of(
                before.isEmpty()
                        ? found(told, "first", edition.get())
                        : found(told, "revised", before.get(before.size() - 1)));
    }

    private Finding found(ToldText told, String variant, PublishedText edition) {
        return finding(
                told.text().line(),
                told.text().from(),
                told.text().to(),
                variant,
                variant,
                told.text().name(),
                told.text().name(),
                edition.designation());
    }
}
