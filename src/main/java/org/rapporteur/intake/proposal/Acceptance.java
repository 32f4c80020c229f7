package org.rapporteur.intake.proposal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.records.recommendation.TextEntry;

/** What is entered when texts are accepted: these, and before each what it stands on, as far as no record has it. */
final class Acceptance {
    private final ProposedEntries make;
    private final Map<String, Accepted> accepted;
    private final Function<PublishedText, @Nullable String> groups;
    private final Map<String, TextEntry> entries = new LinkedHashMap<>();

    /** @param groups code of the group of a text that was not accepted itself */
    Acceptance(ProposedEntries make, Collection<Accepted> accepted, Function<PublishedText, @Nullable String> groups) {
        this.make = make;
        this.accepted = accepted.stream().collect(Collectors.toMap(Accepted::key, one -> one, (first, again) -> first));
        this.groups = groups;
    }

    void add(PublishedText text) {
        if (entries.containsKey(text.key()) || make.ancestry().record(text).isPresent()) {
            return;
        }
        Accepted one = accepted.get(text.key());
        make.ancestry().base(text).ifPresent(this::add);
        if (one != null) {
            make.ancestry().earlier(text).ifPresent(this::add);
        }
        entries.put(text.key(), one == null ? background(text) : make.accepted(text, one.group(), one.topic()));
    }

    private TextEntry background(PublishedText text) {
        return make.background(text, groups.apply(text));
    }

    /** In the order in which they can be entered. */
    Collection<TextEntry> entries() {
        return entries.values();
    }

    /** How many of those accepted are among them. */
    int ofAccepted() {
        return (int) accepted.keySet().stream().filter(entries::containsKey).count();
    }
}
