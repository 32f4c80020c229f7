package org.rapporteur.site.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextSearch.Listed;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.terms.wording.Wording;

/** A text cell by cell, one fact in each. */
final class TextCells {

    /** The columns for programs; people read them in the bundle. */
    static final List<String> COLUMNS =
            List.of("name", "kind", "title", "group", "standing", "day", "topics", "resolutions", "address");

    private TextCells() {}

    /** @param address of its page */
    static List<Object> of(Listed listed, Names names, String address) {
        Text text = listed.text();
        return List.of(
                TextRow.name(text),
                names.wording()
                        .opening(names.wording().counted("noun." + text.kind().code(), 1)),
                Objects.requireNonNullElse(text.title(), ""),
                names.acronym(text.group()),
                standing(listed, names.wording()),
                day(listed),
                names.topics(text.topics()).stream().map(TopicSummary::name).collect(Collectors.joining("; ")),
                names.resolutions(text.resolutions(), text.topics()).stream()
                        .map(resolution -> names.numbered(resolution.code()))
                        .collect(Collectors.joining("; ")),
                address);
    }

    private static String standing(Listed listed, Wording wording) {
        return listed.standing() == null
                ? ""
                : wording.opening(wording.word("standing." + listed.standing().code()));
    }

    /** On which it was concluded: a day, the year where no more is known, or nothing. */
    private static Object day(Listed listed) {
        Optional<StageDay> day = listed.text()
                .stages()
                .concluded()
                .filter(concluded ->
                        listed.standing() == listed.text().kind().concludedBy().standing());
        return day.map(TextCells::known).orElse("");
    }

    private static Object known(StageDay day) {
        LocalDate from = day.holdsFrom();
        return switch (day.precision()) {
            case DAY -> from;
            case YEAR -> Integer.toString(from.getYear());
            case PERIOD -> "";
        };
    }
}
