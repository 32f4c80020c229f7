package org.rapporteur.intake.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.DesignationReading;

/** Which published edition a line of the report means. */
final class EditionMeant {
    /** Between consent and approval lie weeks, seldom a year (Rec. ITU-T A.8, WTSA Resolution 1). */
    private static final int LONGEST_APPROVAL = 18;

    private static final String SERIES = "ABCDEFGHIJKLMNOPQRSTUVXYZ";

    private final Catalogue catalogue;
    private final ReportDays days;

    EditionMeant(Catalogue catalogue, ReportDays days) {
        this.catalogue = catalogue;
        this.days = days;
    }

    Optional<PublishedText> of(SaidText said) {
        Designation number = said.designation();
        if (number == null) {
            return Optional.empty();
        }
        List<PublishedText> editions = catalogue.editions(number).stream()
                .filter(text -> isNamed(text.number(), number))
                .toList();
        return switch (said.standing()) {
            case CONCLUDED -> concluded(editions, said.revised());
            case UNDER_APPROVAL -> underApproval(editions);
            case IN_DEVELOPMENT -> said.revised() ? Optional.empty() : last(editions, this::isBefore);
            case MENTIONED ->
                last(editions, text -> !text.approved().isAfter(days.cutOff())).or(() -> first(editions, text -> true));
        };
    }

    /** Of that edition, where one is named. */
    private static boolean isNamed(@Nullable Designation text, Designation number) {
        return text != null && (number.edition() == null || number.edition().equals(text.edition()));
    }

    /** One of the period; else of the one before and the one after it that which can be meant. */
    private Optional<PublishedText> concluded(List<PublishedText> editions, boolean revised) {
        Optional<PublishedText> later = first(editions, this::isSoonAfter);
        return first(editions, text -> text.approved().mayBeIn(days.counted()))
                .or(() -> first(editions, text -> text.approved().mayBeIn(days.printed())))
                .or(() -> revised ? later : Optional.empty())
                .or(() -> last(editions, this::isBefore))
                .or(() -> later);
    }

    private Optional<PublishedText> underApproval(List<PublishedText> editions) {
        return first(editions, text -> text.approved().isAfter(days.cutOff()) && isSoon(text))
                .or(() -> last(editions, text -> text.approved().mayBeIn(days.counted())));
    }

    private boolean isBefore(PublishedText text) {
        return text.approved().isBefore(days.printed().from());
    }

    private boolean isSoonAfter(PublishedText text) {
        return text.approved().isAfter(days.printed().to()) && isSoon(text);
    }

    private boolean isSoon(PublishedText text) {
        LocalDate last = days.printed().to().plusMonths(LONGEST_APPROVAL);
        return text.approved().isBefore(last);
    }

    private static Optional<PublishedText> first(List<PublishedText> editions, Predicate<PublishedText> which) {
        return editions.stream().filter(which).findFirst();
    }

    private static Optional<PublishedText> last(List<PublishedText> editions, Predicate<PublishedText> which) {
        return editions.stream().filter(which).reduce((earlier, later) -> later);
    }

    /** The one Supplement of that number which the group that is named finished in the period, whatever its series. */
    Optional<Designation> inSeries(DesignationReading.SeriesUnknown supplement, List<String> groups) {
        List<PublishedText> found = SERIES.chars()
                .mapToObj(series -> supplement.in((char) series))
                .flatMap(number -> catalogue.editions(number).stream())
                .filter(text -> text.approved().mayBeIn(days.printed()))
                .filter(text -> groups.isEmpty() || groups.contains("T-" + text.group()) || text.groupIsGuessed())
                .toList();
        return found.size() == 1
                ? Optional.ofNullable(found.get(0).number()).map(Designation::withoutEdition)
                : Optional.empty();
    }
}
