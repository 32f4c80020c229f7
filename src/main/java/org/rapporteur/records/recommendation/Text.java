package org.rapporteur.records.recommendation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.TextKind;

/**
 * A Recommendation or other text as it is read.
 *
 * @param slug permanent key, T-J.153-202406
 * @param ancestry the texts it stands on
 * @param group code of the group at approval, T-SG9
 */
public record Text(
        String slug,
        TextIdentity identity,
        TextAncestry<Base> ancestry,
        @Nullable String group,
        Stages stages,
        Answers answers,
        TextOrigin origin)
        implements Comparable<Text> {

    /** Another text this one stands on, as far as it is cited. */
    public record Base(
            String slug, @Nullable String number, @Nullable String title) {}

    private static final Comparator<Text> ORDER = Comparator.comparing(Text::kind)
            .thenComparing(Text::parsed, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Text::name)
            .thenComparing(Text::slug);

    /** The same text with the Resolutions its topics answer among its own. */
    public Text answering(Collection<String> ofTopics) {
        return new Text(slug, identity, ancestry, group, stages, answers.with(ofTopics), origin);
    }

    public TextKind kind() {
        return identity.kind();
    }

    /** Letter, T. */
    public String sector() {
        return identity.sector();
    }

    public @Nullable String designation() {
        return identity.designation();
    }

    /** As people cite it, J.153. */
    public @Nullable String number() {
        return identity.number();
    }

    public @Nullable String workName() {
        return identity.workName();
    }

    public @Nullable String title() {
        return identity.title();
    }

    /** Slugs. */
    public Set<String> topics() {
        return answers.topics();
    }

    /** Codes. */
    public Set<String> resolutions() {
        return answers.resolutions();
    }

    /** Number, else provisional name, else title: what it is called. */
    public String name() {
        return Objects.requireNonNullElse(identity.called(), slug);
    }

    private @Nullable Designation parsed() {
        return identity.designationOfItuT().orElse(null);
    }

    /** By kind, then designation as people expect it. */
    @Override
    public int compareTo(Text other) {
        return ORDER.compare(this, other);
    }
}
