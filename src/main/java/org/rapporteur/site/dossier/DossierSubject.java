package org.rapporteur.site.dossier;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.site.brief.Matter;

/**
 * What a dossier is about: which records belong to it, and how list pages are asked for them.
 *
 * @param facet of the lists, {@code resolution=PP-102}; empty for everything
 */
record DossierSubject(
        String facet, Predicate<TextAsOf> texts, Predicate<Tally> tallies, Predicate<Account> activities) {

    private static DossierSubject of(String facet, Matter matter) {
        return new DossierSubject(
                facet, told -> matter.texts().test(told.text()), matter.tallies(), matter.activities());
    }

    static DossierSubject everything() {
        return of("", Matter.everything());
    }

    /** What names the Resolution, or belongs to a topic that answers it. */
    static DossierSubject resolution(String code, Map<String, TopicSummary> topics) {
        return of("resolution=" + code, Matter.resolution(code, topics));
    }

    static DossierSubject topic(String slug) {
        return of("topic=" + slug, Matter.topic(slug));
    }

    /** The texts of a study group or other body, and what it took part in. */
    static DossierSubject group(String code) {
        return of("group=" + code, Matter.group(code));
    }

    /** What a Member State took part in or gained from; texts are nobody's. */
    static DossierSubject country(String code) {
        return of("country=" + code, Matter.country(code));
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
