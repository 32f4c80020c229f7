package org.rapporteur.site.lists;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextSearch.Listed;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.terms.wording.Wording;

/**
 * A text in a list and, cell by cell, in its file.
 *
 * @param name designation, else provisional name, else title
 * @param title empty where it is the name
 * @param standing with its day: approved 29 June 2024
 * @param topics by name, joined by commas
 */
public record TextRow(
        String slug, String name, String kind, String title, String group, String standing, String topics) {

    public static TextRow of(Listed listed, Names names) {
        Text text = listed.text();
        String name = name(text);
        String title = Objects.requireNonNullElse(text.title(), "");
        return new TextRow(
                text.slug(),
                name,
                names.wording()
                        .opening(names.wording().counted("noun." + text.kind().code(), 1)),
                title.equals(name) ? "" : title,
                names.acronym(text.group()),
                standing(listed, names.wording()),
                names.topics(text.topics()).stream().map(TopicSummary::name).collect(Collectors.joining(", ")));
    }

    static String name(Text text) {
        return Optional.ofNullable(text.designation()).orElseGet(text::name);
    }

    /** What it is, and since when as far as that is known to the day. */
    private static String standing(Listed listed, Wording wording) {
        if (listed.standing() == null) {
            return "";
        }
        String standing =
                wording.opening(wording.word("standing." + listed.standing().code()));
        return listed.text()
                .stages()
                .concluded()
                .filter(day ->
                        listed.standing() == listed.text().kind().concludedBy().standing())
                .map(day -> standing + " " + when(day, wording))
                .orElse(standing);
    }

    private static String when(StageDay day, Wording wording) {
        return switch (day.precision()) {
            case DAY -> wording.day(day.holdsFrom());
            case YEAR -> "" + day.holdsFrom().getYear();
            case PERIOD -> wording.pattern("text.unknown-day").text(Map.of("day", wording.day(day.holdsFrom())));
        };
    }

    /** What stands below the title. */
    public String facts() {
        return Stream.of(group, standing, topics)
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
