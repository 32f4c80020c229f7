package org.rapporteur.records.recommendation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.Periods;
import org.rapporteur.terms.DateRange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recommendations and other texts. */
@Service
@Transactional(readOnly = true)
public class Recommendations {

    /** What texts are called in addresses and in histories. */
    public static final String KIND = "recommendations";

    private final RecommendationRepository texts;
    private final Periods periods;
    private final TextShelf shelf;
    private final TextEntries textEntries;

    Recommendations(
            RecommendationRepository texts,
            Periods periods,
            SnapshotCache memory,
            EntityManager entityManager,
            ApplicationEventPublisher events) {
        this.texts = texts;
        this.periods = periods;
        this.shelf = new TextShelf(texts, memory);
        this.textEntries = new TextEntries(texts, entityManager, events);
    }

    public Optional<Text> find(String slug) {
        return texts.findBySlug(slug).map(text -> text.text(periods.ranges()));
    }

    /** Those of these texts that there are, in this order. */
    public List<Text> all(Collection<String> slugs) {
        return shelf.all(slugs, periods::ranges);
    }

    /** What was entered of those of these texts that there are. */
    public List<TextEntry> entries(Collection<String> slugs) {
        return texts.findBySlugIn(slugs).stream().map(Recommendation::entry).toList();
    }

    /**
     * All editions of texts of these numbers, drafts included, of whatever Sector.
     *
     * @param numbers as people cite them, J.153
     */
    public List<Text> editions(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return read(texts.findByNumberIn(numbers), periods.ranges()).sorted().toList();
    }

    /** What revises or changes a text, by designation. */
    public List<Text> standingOn(String slug) {
        return read(texts.findByBase(slug), periods.ranges()).sorted().toList();
    }

    /**
     * What a report may tell or cite. Whether a text is told on a day is for {@link Stages#toldIn} to say, with a
     * cut-off that may be any of these days.
     *
     * @param topics slugs; a text of any of them comes if something is known of it by the last day and it was not
     *     concluded or withdrawn before the first
     * @param cited slugs, numbers and provisional names; these come in all their editions, whatever their days
     */
    public List<Text> tellable(DateRange days, Collection<String> topics, Collection<String> cited) {
        Map<String, DateRange> ranges = periods.ranges();
        LocalDate eve = days.from().minusDays(1);
        List<String> found = texts.tellable(
                topics,
                days.to(),
                days.to().getYear(),
                begunBy(days.to(), ranges),
                eve,
                eve.getYear(),
                begunBy(eve, ranges),
                cited);
        return shelf.all(found, () -> ranges);
    }

    /**
     * These texts, and those that name one of them as what they revise or amend: what any of them is told with.
     *
     * @param slugs of which those that are not there are passed over
     */
    public List<Text> standingOn(Collection<String> slugs) {
        return all(texts.standingOn(slugs));
    }

    private static Stream<Text> read(Collection<Recommendation> found, Map<String, DateRange> ranges) {
        return found.stream().map(text -> text.text(ranges));
    }

    private static List<String> begunBy(LocalDate day, Map<String, DateRange> ranges) {
        return ranges.entrySet().stream()
                .filter(range -> !range.getValue().from().isAfter(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Adds a text; what it revises or amends must have been entered before.
     *
     * @throws IllegalArgumentException if it names a text that is not there, or says what no text of its kind can be
     * @throws org.springframework.dao.DataIntegrityViolationException when the transaction ends, if its slug or
     *     designation is taken, or its group, a topic, a Resolution or a period unknown
     */
    @PreAuthorize("@rights.mayWrite(#entry.sector(), #entry.group())")
    @Transactional
    public void enter(TextEntry entry) {
        textEntries.enter(entry);
    }

    /**
     * Puts this in place of what was entered of a text.
     *
     * @throws UnknownRecordException if there is no such text
     * @throws IllegalArgumentException and {@link org.springframework.dao.DataIntegrityViolationException} as
     *     {@link #enter}
     */
    @Transactional
    @PreAuthorize("@rights.mayWrite(#entry.sector(), #entry.group()) and @recommendations.isWritable(#slug, @rights)")
    public void replace(String slug, TextEntry entry) {
        textEntries.replace(slug, entry);
    }

    /**
     * Puts these in place of what was entered of these texts, in as many queries whatever their number.
     *
     * @param entries each with the slug of its text, and of the kind which that is
     * @throws UnknownRecordException if there is no such text
     * @throws IllegalArgumentException and {@link org.springframework.dao.DataIntegrityViolationException} as
     *     {@link #enter}
     */
    @Transactional
    @PreAuthorize("@recommendations.areWritable(#entries, @rights)")
    public void replaceAll(Collection<TextEntry> entries) {
        textEntries.replaceAll(entries);
    }

    /** Whether who is at work may write these texts, as they are now and as they shall be. */
    public boolean areWritable(Collection<TextEntry> entries, Rights rights) {
        List<String> slugs = entries.stream().map(TextEntry::key).toList();
        return Stream.concat(entries.stream(), entries(slugs).stream())
                .allMatch(text -> rights.mayWrite(text.sector(), text.group()));
    }

    /**
     * Takes a text away, as if it had never been entered; a text the Union withdraws has a stage of that name.
     *
     * @throws UnknownRecordException if there is no such text
     * @throws org.springframework.dao.DataIntegrityViolationException if another text stands on it
     */
    @Transactional
    @PreAuthorize("@recommendations.isWritable(#slug, @rights)")
    public void withdraw(String slug) {
        textEntries.withdraw(slug);
    }

    /** Whether who is at work may write a text as it is now; one that is not there belongs to nobody. */
    public boolean isWritable(String slug, Rights rights) {
        return texts.findBySlug(slug).map(Recommendation::entry).stream()
                .allMatch(text -> rights.mayWrite(text.sector(), text.group()));
    }
}
