package org.rapporteur.site.brief;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.document.Source;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.topic.TopicSummary;

/**
 * Which records belong to a subject.
 *
 * @param subject in a word or two, the same for no other
 * @param topics slugs of the topics whose sections are about it as a whole
 * @param named the records that name the subject itself in a sentence
 */
public record Matter(
        String subject,
        Predicate<Text> texts,
        Predicate<Tally> tallies,
        Predicate<Account> activities,
        Predicate<String> topics,
        Predicate<Source> named) {

    public static Matter everything() {
        return new Matter("everything", text -> true, tally -> true, account -> true, topic -> true, source -> true);
    }

    /** What names the Resolution, or belongs to a topic that answers it. */
    public static Matter resolution(String code, Map<String, TopicSummary> topics) {
        Predicate<String> answers =
                topic -> topics.containsKey(topic) && topics.get(topic).answers(code);
        return new Matter(
                "resolution " + code,
                text -> text.resolutions().contains(code) || any(text.topics(), answers),
                tally -> answers.test(tally.topic()),
                account -> account.resolutions().contains(code) || any(account.topics(), answers),
                answers,
                named("resolution", code));
    }

    public static Matter topic(String slug) {
        return new Matter(
                "topic " + slug,
                text -> text.topics().contains(slug),
                tally -> tally.topic().equals(slug),
                account -> account.topics().contains(slug),
                slug::equals,
                source -> false);
    }

    /** The texts of a study group or other body, and what it took part in. */
    public static Matter group(String code) {
        return new Matter(
                "group " + code,
                text -> code.equals(text.group()),
                tally -> tally.group().equals(code),
                account -> account.bodies().contains(code),
                topic -> false,
                named("body", code));
    }

    /** What a Member State took part in or gained from; texts are nobody's. */
    public static Matter country(String code) {
        return new Matter(
                "country " + code,
                text -> false,
                tally -> false,
                account -> account.countries().contains(code),
                topic -> false,
                named("country", code));
    }

    /** One text alone. */
    public static Matter text(String slug) {
        return new Matter(
                "text " + slug,
                text -> text.slug().equals(slug),
                tally -> false,
                account -> false,
                topic -> false,
                source -> false);
    }

    private static Predicate<Source> named(String room, String key) {
        return source -> source.room().equals(room) && source.key().equals(key);
    }

    private static boolean any(Set<String> values, Predicate<String> wanted) {
        return values.stream().anyMatch(wanted);
    }
}
