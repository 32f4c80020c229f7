package org.rapporteur.intake.proposal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.terms.wording.Wording;

/**
 * What the page of proposals shows.
 *
 * @param period its code
 * @param days its days in words
 * @param loaded whether there is a catalogue at all
 * @param periods codes to choose among, the newest first
 * @param groups each with the number of its proposals
 * @param group acronym of the one shown; empty for texts of which none is known
 * @param topics names by slug
 * @param bodies acronyms by code, for texts whose group is not certain
 * @param problems one for each row that cannot be entered as it stands
 */
record ProposalPage(
        String period,
        String days,
        boolean loaded,
        List<String> periods,
        List<Group> groups,
        String group,
        List<Row> rows,
        Map<String, String> topics,
        Map<String, String> bodies,
        List<Problem> problems) {

    /** A group with proposals. */
    record Group(String acronym, int number, boolean current) {}

    /**
     * What is wrong with the choices made.
     *
     * @param key of the text; empty where it is about none
     * @param message key of the words
     */
    record Problem(String key, String message, String name) {}

    /**
     * A proposed text.
     *
     * @param draft address of its record as a draft; else null
     * @param groupUncertain whether the group is to be chosen
     * @param problem key of what is wrong; null if nothing
     */
    record Row(
            String key,
            String name,
            String title,
            String facts,
            String address,
            String state,
            @Nullable String draft,
            List<String> before,
            boolean ticked,
            String topic,
            boolean groupUncertain,
            String chosenGroup,
            @Nullable String problem) {

        public boolean isReady() {
            return state.equals(Proposal.State.READY.name());
        }
    }

    /** @param tickGuessed whether all are ticked of which the topic is guessed */
    static Row row(Proposal proposal, ProposalForm form, boolean tickGuessed, List<Problem> problems, Wording wording) {
        PublishedText text = proposal.text();
        String key = proposal.key();
        return new Row(
                key,
                text.designation(),
                text.title(),
                facts(text, wording),
                text.address(),
                proposal.state().name(),
                proposal.draft() == null
                        ? null
                        : "/recommendations/" + proposal.draft().slug(),
                proposal.before().stream().map(PublishedText::designation).toList(),
                form.ticked().contains(key) || tickGuessed && proposal.isReady() && proposal.topic() != null,
                form.topics().getOrDefault(key, Objects.requireNonNullElse(proposal.topic(), "")),
                proposal.group() == null || text.groupIsGuessed(),
                form.groups().getOrDefault(key, Objects.requireNonNullElse(proposal.group(), "")),
                problems.stream()
                        .filter(problem -> problem.key().equals(key))
                        .map(Problem::message)
                        .findFirst()
                        .orElse(null));
    }

    private static String facts(PublishedText text, Wording wording) {
        String kind = wording.opening(wording.counted("noun." + text.kind().code(), 1));
        String standing =
                wording.word("standing." + text.kind().concludedBy().standing().code());
        return Stream.of(kind, standing + " " + text.approved().inWords(wording.locale()))
                .collect(Collectors.joining(" · "));
    }
}
