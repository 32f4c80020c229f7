package org.rapporteur.site.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.terms.Standing;

/**
 * A text that a report told as being on its way, and that has arrived since.
 *
 * @param name designation, else provisional name, else title
 * @param title empty where it is the name
 * @param standing what it is now
 * @param day of it, as far as it is known to the day
 */
record ReachedText(String slug, String name, String title, Standing standing, Optional<LocalDate> day) {

    /** Those of a report until a day, the latest first. */
    static List<ReachedText> since(CompiledReport report, LocalDate today) {
        return report.holdings().texts().stream()
                .filter(told -> !DossierCount.isConcluded(told))
                .flatMap(told -> arrived(told, today).stream())
                .sorted(Comparator.comparing(
                        (ReachedText text) -> text.day().orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .toList();
    }

    private static Optional<ReachedText> arrived(TextAsOf told, LocalDate today) {
        Text text = told.text();
        return text.stages()
                .on(today)
                .filter(standing -> DossierCount.isConcluded(standing) && standing != Standing.WITHDRAWN)
                .map(standing -> of(text, standing));
    }

    private static ReachedText of(Text text, Standing standing) {
        String name = Optional.ofNullable(text.designation()).orElseGet(text::name);
        String title = Optional.ofNullable(text.title()).orElse("");
        return new ReachedText(
                text.slug(),
                name,
                title.equals(name) ? "" : title,
                standing,
                text.stages()
                        .concluded()
                        .filter(day -> day.precision() == StageDay.Precision.DAY)
                        .map(StageDay::holdsFrom));
    }
}
