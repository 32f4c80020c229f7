package org.rapporteur.intake.proposal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** What the catalogue has in a period and no record has, to be asked which of it a number may miss. */
public final class MissingTexts {

    private final String period;
    private final List<Proposal> proposals;

    MissingTexts(String period, Collection<Proposal> proposals) {
        this.period = period;
        this.proposals = List.copyOf(proposals);
    }

    /**
     * Which texts are likely.
     *
     * @param topic slug; empty for any
     * @param kind code of the kind of text; empty for any
     * @param groups acronyms, SG13; none for any
     * @param near acronyms of groups whose texts come first
     */
    public record Sought(String topic, String kind, List<String> groups, List<String> near) {

        public Sought {
            groups = List.copyOf(groups);
            near = List.copyOf(near);
        }

        private boolean fits(Proposal one) {
            return (topic.isEmpty() || topic.equals(one.topic()))
                    && (kind.isEmpty() || kind.equals(one.text().kind().code()))
                    && (groups.isEmpty() || groups.contains(one.text().group()));
        }
    }

    /** @param back where saving the form leads */
    public List<MissingText> likely(Sought sought, String back) {
        return proposals.stream()
                .filter(sought::fits)
                .sorted(Comparator.comparing(
                        one -> !sought.near().contains(one.text().group())))
                .map(one -> new MissingText(
                        one.text().designation(), one.text().title(), address(one, sought.topic(), back)))
                .toList();
    }

    private String address(Proposal one, String topic, String back) {
        if (one.draft() != null) {
            return "/recommendations/" + one.draft().slug() + "/edit";
        }
        boolean alone = one.before().isEmpty() || !one.text().kind().changesAnother();
        return one.isReady() && alone
                ? form(one.text().designation(), topic, back)
                : UriComponentsBuilder.fromPath("/catalogue/proposals")
                        .queryParam("period", period)
                        .queryParam("group", one.text().group())
                        .fragment("text-" + one.key())
                        .encode()
                        .toUriString();
    }

    /**
     * The form that enters a text, filled with what the catalogue knows of it.
     *
     * @param topic slug; empty where nothing tells it
     * @param back where saving the form leads
     */
    public static String form(String designation, String topic, String back) {
        UriComponentsBuilder form = UriComponentsBuilder.fromPath("/recommendations/new")
                .queryParam("fill", "catalogue")
                .queryParam("designation", "{designation}");
        if (!topic.isEmpty()) {
            form.queryParam("topics", topic);
        }
        return form.queryParam("return", "{back}")
                .encode()
                .buildAndExpand(designation, back)
                .toUriString();
    }
}
