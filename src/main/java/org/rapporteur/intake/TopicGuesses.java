package org.rapporteur.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.paste.Known;
import org.rapporteur.intake.paste.Mark;
import org.rapporteur.intake.paste.PastedText;
import org.rapporteur.intake.paste.Progress;
import org.rapporteur.intake.proposal.TopicGuess;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.terms.Designation;

/** The topics of pasted texts: those of other editions and of what a text changes, else by the words of its title. */
final class TopicGuesses {
    private final TopicGuess guess;
    private final Known known;

    TopicGuesses(Collection<TopicSummary> topics, Known known) {
        Map<String, String> names = new LinkedHashMap<>();
        topics.forEach(topic -> names.put(topic.slug(), topic.name()));
        guess = new TopicGuess(names);
        this.known = known;
    }

    /** Slug, empty where none is likely. */
    String of(PastedText row) {
        Stream<Known.Record> own = Progress.of(row, known).stream().map(Progress::record);
        Stream<Known.Record> related =
                numbers(row.designation().orElse(null)).flatMap(number -> known.numbered(number).stream());
        String recorded = guess.ofEditions(Stream.concat(own, related).map(record -> Set.copyOf(record.topics())));
        return Objects.requireNonNullElse(recorded == null ? guess.of(row.title()) : recorded, "");
    }

    /** The number itself and those of what it changes. */
    private static Stream<Designation> numbers(@Nullable Designation number) {
        if (number == null) {
            return Stream.empty();
        }
        return number.isChange() ? Stream.concat(Stream.of(number), numbers(number.base())) : Stream.of(number);
    }

    /** A topic that is the one guessed may be looked at again. */
    PreviewRow marked(PreviewRow row) {
        String topic = row.form().topic();
        boolean guessed = !topic.isEmpty() && topic.equals(of(row.text()));
        return guessed ? row.marked(Mark.of(Mark.Code.TOPIC_GUESSED, Mark.Field.TOPIC)) : row;
    }
}
