package org.rapporteur.site.dossier;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.records.topic.TopicSummary;

/**
 * What a dossier is about: which records belong to it, and how list pages are asked for them.
 *
 * @param facet of the lists, {@code resolution=PP-102}; empty for everything
 */
record DossierSubject(
        String facet, Predicate<TextAsOf> texts, Predicate<Tally> tallies, Predicate<Account> activities) {

    static DossierSubject everything() {
        return new DossierSubject("", told -> true, tally -> true, account -> true);
    }

    /** What names the Resolution, or belongs to a topic that answers it. */
    static DossierSubject resolution(String code, Map<String, TopicSummary> topics) {
        Predicate<String> answers =
                topic -> topics.containsKey(topic) && topics.get(topic).answers(code);
        return new DossierSubject(
                "resolution=" + code,
                told -> told.text().resolutions().contains(code)
                        || any(told.text().topics(), answers),
                tally -> answers.test(tally.topic()),
                account -> account.resolutions().contains(code) || any(account.topics(), answers));
    }

    static DossierSubject topic(String slug) {
        return new DossierSubject(
                "topic=" + slug,
                told -> told.text().topics().contains(slug),
                tally -> tally.topic().equals(slug),
                account -> account.topics().contains(slug));
    }

    /** The texts of a study group or other body, and what it took part in. */
    static DossierSubject group(String code) {
        return new DossierSubject(
                "group=" + code,
                told -> code.equals(told.text().group()),
                tally -> tally.group().equals(code),
                account -> account.bodies().contains(code));
    }

    /** What a Member State took part in or gained from; texts are nobody's. */
    static DossierSubject country(String code) {
        return new DossierSubject(
                "country=" + code,
                told -> false,
                tally -> false,
                account -> account.countries().contains(code));
    }

    private static boolean any(Set<String> values, Predicate<String> wanted) {
        return values.stream().anyMatch(wanted);
    }

    /** The part of this subject that lies in a topic, for lists that may be narrowed by both. */
    DossierSubject within(TopicSummary topic) {
        DossierSubject inner = topic(topic.slug());
        return new DossierSubject(
                facet.isEmpty() ? inner.facet : facet + "&" + inner.facet,
                texts.and(inner.texts),
                tallies.and(inner.tallies),
                activities.and(inner.activities));
    }

    /** The address of a list of its records in a period. */
    String list(String room, String period, Collection<String> narrower) {
        String shared = facet.isEmpty() ? "" : facet + "&";
        String more = narrower.isEmpty() ? "" : "&" + String.join("&", narrower);
        return "/" + room + "?" + shared + "period=" + period + more;
    }
}
