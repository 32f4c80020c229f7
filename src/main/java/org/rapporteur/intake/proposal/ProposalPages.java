package org.rapporteur.intake.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.proposal.ProposalPage.Group;
import org.rapporteur.intake.proposal.ProposalPage.Problem;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.records.period.Periods;
import org.rapporteur.terms.Alphabet;
import org.rapporteur.terms.DateRange;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of proposals shows, and judges what was chosen there. */
@Service
@Transactional(readOnly = true)
class ProposalPages {

    private final Proposals proposals;
    private final Periods periods;

    ProposalPages(Proposals proposals, Periods periods) {
        this.proposals = proposals;
        this.periods = periods;
    }

    /**
     * The days of a period; of the newest where none is named.
     *
     * @throws InvalidParameterException if there is no such period
     */
    Map.Entry<String, DateRange> period(String code) {
        Map<String, DateRange> ranges = periods.ranges();
        if (ranges.containsKey(code)) {
            return Map.entry(code, ranges.get(code));
        }
        return ranges.entrySet().stream()
                .filter(range -> code.isEmpty())
                .max(Comparator.comparing(range -> range.getValue().to()))
                .orElseThrow(() -> new InvalidParameterException("period", code, "facets.unknown-value"));
    }

    ProposalPage show(
            String code, @Nullable String group, boolean tickGuessed, ProposalForm form, List<Problem> problems) {
        Map.Entry<String, DateRange> period = period(code);
        DateRange days = period.getValue();
        Map<String, List<Proposal>> byGroup = proposals.in(days);
        List<String> acronyms = byGroup.keySet().stream().sorted(order()).toList();
        String shown = group != null ? group.replaceFirst("^T-", "") : acronyms.isEmpty() ? "" : acronyms.get(0);
        return new ProposalPage(
                period.getKey(),
                RequestLanguage.wording().days(days.from(), days.to()),
                proposals.loaded().isPresent(),
                codes(),
                acronyms.stream()
                        .map(one -> new Group(
                                one, byGroup.getOrDefault(one, List.of()).size(), one.equals(shown)))
                        .toList(),
                shown,
                byGroup.getOrDefault(shown, List.of()).stream()
                        .map(one -> ProposalPage.row(one, form, tickGuessed, problems, RequestLanguage.wording()))
                        .toList(),
                proposals.choices(),
                bodies(days),
                problems);
    }

    /** SG2 before SG13; texts of no known group last. */
    private static Comparator<String> order() {
        return Comparator.comparing(String::isEmpty).thenComparing(Alphabet.by(acronym -> acronym));
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>(periods.ranges().keySet());
        Collections.reverse(codes);
        return codes;
    }

    private Map<String, String> bodies(DateRange days) {
        Map<String, String> acronyms = new LinkedHashMap<>();
        proposals.groups(days).forEach(body -> acronyms.put(body.code(), body.acronym()));
        return acronyms;
    }

    /** What is wrong with what was chosen; one problem a text at most. */
    List<Problem> problems(ProposalForm form, DateRange days) {
        if (form.ticked().isEmpty()) {
            return List.of(new Problem("", "proposals.problem.none", ""));
        }
        Map<String, String> topics = proposals.choices();
        Map<String, String> bodies = bodies(days);
        List<Problem> problems = new ArrayList<>();
        proposals.in(days).values().stream()
                .flatMap(List::stream)
                .filter(proposal -> form.ticked().contains(proposal.key()))
                .forEach(proposal -> {
                    String message = problem(proposal, form, topics, bodies);
                    if (message != null) {
                        problems.add(new Problem(
                                proposal.key(), message, proposal.text().designation()));
                    }
                });
        return problems;
    }

    private static @Nullable String problem(
            Proposal proposal, ProposalForm form, Map<String, String> topics, Map<String, String> bodies) {
        if (!proposal.isReady()) {
            return "proposals.state." + proposal.state().name();
        }
        if (!topics.containsKey(form.topics().getOrDefault(proposal.key(), ""))) {
            return "proposals.problem.topic";
        }
        String group = form.groups().getOrDefault(proposal.key(), "");
        return group.isEmpty() || bodies.containsKey(group) ? null : "proposals.problem.group";
    }

    /** What was ticked, with the group that was chosen or else the catalogue's. */
    List<Accepted> accepted(ProposalForm form, DateRange days) {
        return proposals.in(days).values().stream()
                .flatMap(List::stream)
                .filter(proposal -> form.ticked().contains(proposal.key()))
                .map(proposal -> accepted(proposal, form))
                .toList();
    }

    private static Accepted accepted(Proposal proposal, ProposalForm form) {
        String key = proposal.key();
        String group = form.groups().containsKey(key) ? form.groups().get(key) : proposal.group();
        return new Accepted(key, form.topics().getOrDefault(key, ""), group == null || group.isEmpty() ? null : group);
    }
}
