package org.rapporteur.report.compile;

import java.util.List;
import java.util.Map;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.QuestionSummary;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.terms.MemberState;

/**
 * Everything a report is told from, as plain values.
 *
 * @param accounts of the period, by slug of their activity
 * @param bodies by code
 * @param resolutions every edition known
 * @param topics by slug
 * @param countries by code
 * @param silences of the period, which its report is to print
 */
public record Records(
        List<Text> texts,
        List<Tally> tallies,
        Map<String, Account> accounts,
        Map<String, BodySummary> bodies,
        List<QuestionSummary> questions,
        List<ResolutionSummary> resolutions,
        Map<String, TopicSummary> topics,
        Map<String, MemberState> countries,
        List<SignedSilence> silences) {

    public Records {
        texts = List.copyOf(texts);
        tallies = List.copyOf(tallies);
        accounts = Map.copyOf(accounts);
        bodies = Map.copyOf(bodies);
        questions = List.copyOf(questions);
        resolutions = List.copyOf(resolutions);
        topics = Map.copyOf(topics);
        countries = Map.copyOf(countries);
        silences = List.copyOf(silences);
    }

    /** Of a period of which no silence is printed. */
    public Records(
            List<Text> texts,
            List<Tally> tallies,
            Map<String, Account> accounts,
            Map<String, BodySummary> bodies,
            List<QuestionSummary> questions,
            List<ResolutionSummary> resolutions,
            Map<String, TopicSummary> topics,
            Map<String, MemberState> countries) {
        this(texts, tallies, accounts, bodies, questions, resolutions, topics, countries, List.of());
    }

    /** The same with what one period tells. */
    public Records with(
            List<Text> told, List<Tally> declared, Map<String, Account> ofPeriod, List<SignedSilence> signed) {
        return new Records(told, declared, ofPeriod, bodies, questions, resolutions, topics, countries, signed);
    }

    /** The same with the accounts of another period. */
    public Records with(Map<String, Account> others) {
        return with(texts, tallies, others, silences);
    }

    /** The same with what another period's report prints of silence. */
    public Records withSilences(List<SignedSilence> others) {
        return with(texts, tallies, accounts, others);
    }
}
