package org.rapporteur.records.recommendation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.TextKind;

/**
 * A Recommendation or other text as it is read.
 *
 * @param slug permanent key, T-J.153-202406
 * @param sector letter, T
 * @param designation normal form, ITU-T J.153 (06/2024); null while it has none
 * @param number as people cite it, J.153
 * @param workName provisional name as a draft, Q.IEC-EEMA; also how Technical Reports are named
 * @param group code of the group at approval, T-SG9
 * @param region of a regional Recommendation: Africa
 * @param revises the edition it replaces
 * @param amends the text it changes
 * @param link where it is published
 * @param source where the record comes from
 */
public record Text(
        String slug,
        TextKind kind,
        String sector,
        @Nullable String designation,
        @Nullable String number,
        @Nullable String workName,
        @Nullable String title,
        @Nullable String group,
        @Nullable String region,
        @Nullable Base revises,
        @Nullable Base amends,
        Stages stages,
        Set<String> topics,
        Set<String> resolutions,
        @Nullable String link,
        String source)
        implements Comparable<Text> {

    /** Another text this one stands on, as far as it is cited. */
    public record Base(
            String slug, @Nullable String number, @Nullable String title) {}

    private static final Comparator<Text> ORDER = Comparator.comparing(Text::kind)
            .thenComparing(Text::parsed, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Text::name)
            .thenComparing(Text::slug);

    public Text {
        topics = Set.copyOf(topics);
        resolutions = Set.copyOf(resolutions);
    }

    /** The same text with the Resolutions its topics answer among its own. */
    public Text answering(Collection<String> ofTopics) {
        Set<String> all = new HashSet<>(resolutions);
        all.addAll(ofTopics);
        return new Text(
                slug,
                kind,
                sector,
                designation,
                number,
                workName,
                title,
                group,
                region,
                revises,
                amends,
                stages,
                topics,
                all,
                link,
                source);
    }

    /** Number, else provisional name, else title: what it is called. */
    public String name() {
        return Optional.ofNullable(number)
                .or(() -> Optional.ofNullable(workName))
                .or(() -> Optional.ofNullable(title))
                .orElse(slug);
    }

    private @Nullable Designation parsed() {
        return designation == null || !sector.equals("T") ? null : Designation.valueOf(designation);
    }

    /** By kind, then designation as people expect it. */
    @Override
    public int compareTo(Text other) {
        return ORDER.compare(this, other);
    }
}
