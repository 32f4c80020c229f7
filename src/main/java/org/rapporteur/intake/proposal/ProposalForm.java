package org.rapporteur.intake.proposal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * What was ticked and chosen on the page of proposals.
 *
 * @param ticked keys of texts
 * @param topics slug by key, as far as one was chosen
 * @param groups code by key, as far as one was chosen
 */
record ProposalForm(Set<String> ticked, Map<String, String> topics, Map<String, String> groups) {

    static ProposalForm empty() {
        return new ProposalForm(Set.of(), Map.of(), Map.of());
    }

    static ProposalForm of(MultiValueMap<String, String> sent) {
        return new ProposalForm(
                new LinkedHashSet<>(sent.getOrDefault("text", List.of())),
                chosen(sent, "topic-"),
                chosen(sent, "group-"));
    }

    private static Map<String, String> chosen(MultiValueMap<String, String> sent, String prefix) {
        Map<String, String> chosen = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                chosen.put(name.substring(prefix.length()), values.get(0));
            }
        });
        return chosen;
    }
}
