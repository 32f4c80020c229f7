package org.rapporteur.report.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.rapporteur.report.change.RecordEdits.Edit;
import org.rapporteur.report.life.CarriedQuestion.Given;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.wording.Wording;

/**
 * Causes in words.
 *
 * @param people whether they name who did it
 */
record Because(Wording wording, boolean people, ZoneId zone) {

    private static final int NAMED = 2;

    String counts(List<Recount> recounts) {
        return wording.list(recounts.stream().map(this::count).toList());
    }

    private String count(Recount one) {
        Map<String, String> slots = Map.of("was", Integer.toString(one.was()), "is", Integer.toString(one.is()));
        return wording.pattern(one.was() == one.is() ? "change.count.same" : "change.count")
                .text(slots);
    }

    /** A text at another stage. */
    String standing(Standing was, Standing is) {
        return wording.pattern("change.standing.one").text(standings(was, is));
    }

    /** Some texts, by name where they are few. */
    String standings(List<String> texts, Standing was, Standing is) {
        String named = texts.size() <= NAMED ? wording.list(texts) : wording.counted("change.texts", texts.size());
        return wording.pattern("change.standing").text(Map.of("texts", named, "was", word(was), "is", word(is)));
    }

    private Map<String, String> standings(Standing was, Standing is) {
        return Map.of("was", word(was), "is", word(is));
    }

    private String word(Standing standing) {
        return wording.word("standing." + standing.code());
    }

    String edit(Edit edit) {
        String by = by(edit.who(), edit.at());
        return edit.gone() ? wording.pattern("change.gone").text(Map.of("by", by)) : by;
    }

    /** Who gave an answer, and the reason they gave. */
    String answer(Given given) {
        String by = by(given.who(), given.at());
        return given.why().isEmpty() ? by : given.why() + " (" + by + ")";
    }

    private String by(String who, Instant at) {
        String day = wording.day(at.atZone(zone).toLocalDate());
        return people ? wording.pattern("change.by").text(Map.of("who", who, "day", day)) : day;
    }

    String open() {
        return wording.word("change.open");
    }

    String days() {
        return wording.word("change.days");
    }

    String concludedBefore(LocalDate day) {
        return wording.pattern("change.concluded").text(Map.of("day", wording.day(day)));
    }

    String cover(String period) {
        return wording.pattern("change.cover").text(Map.of("period", period));
    }
}
