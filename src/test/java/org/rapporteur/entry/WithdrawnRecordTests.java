package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.ADMINISTRATOR;
import static org.rapporteur.platform.access.Role.CONTRIBUTOR;
import static org.rapporteur.platform.access.Role.EDITOR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.WrittenApplication;
import org.rapporteur.catalogue.store.SomeCatalogue;
import org.rapporteur.entry.history.History;
import org.rapporteur.entry.history.Revision;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was withdrawn still belongs to those who might write it at last, on every way on which it might come back. */
@WrittenApplication
class WithdrawnRecordTests {

    private static final String TEXT = "T-Y.9990-202407";

    @Autowired
    Forms forms;

    @Autowired
    Staff staff;

    @Autowired
    History history;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomeCatalogue catalogue;

    /** A record of somebody, and as what another would enter it. */
    private record Sample(String kind, String key, Map<String, String> fields, Map<String, String> taken) {

        String address() {
            return "/" + kind + "/" + key;
        }
    }

    private static final List<Sample> SAMPLES = List.of(
            new Sample(
                    "recommendations",
                    TEXT,
                    Map.ofEntries(
                            Map.entry("kind", "recommendation"),
                            Map.entry("sector", "T"),
                            Map.entry("designation", "ITU-T Y.9990 (07/2024)"),
                            Map.entry("title", "Walked"),
                            Map.entry("group", "T-SG17"),
                            Map.entry("stages", "approved 2024-07-05"),
                            Map.entry("topics", "dlt"),
                            Map.entry("source", "Test")),
                    Map.of("group", "T-SG13")),
            new Sample(
                    "tallies",
                    "walked-tally",
                    Map.ofEntries(
                            Map.entry("slug", "walked-tally"),
                            Map.entry("number", "3"),
                            Map.entry("kinds", "recommendation"),
                            Map.entry("standing", "approved"),
                            Map.entry("group", "T-SG17"),
                            Map.entry("topic", "ipv6"),
                            Map.entry("subject", "IPv6"),
                            Map.entry("asOf", "2024-03-15"),
                            Map.entry("source", "Test")),
                    Map.of("group", "T-SG13")),
            new Sample(
                    "activities",
                    "walked@2024-09",
                    Map.ofEntries(
                            Map.entry("slug", "walked"),
                            Map.entry("period", "2024-09"),
                            Map.entry("name", "Walked"),
                            Map.entry("kind", "training"),
                            Map.entry("sector", "T"),
                            Map.entry("bodies", "T-SG17"),
                            Map.entry("text", "No claims."),
                            Map.entry("source", "Test")),
                    Map.of("bodies", "T-SG13")),
            new Sample(
                    "paragraphs",
                    "2024-09@ipv6@walked",
                    Map.of("period", "2024-09", "section", "ipv6", "key", "walked", "text", "Walked.", "kind", "prose"),
                    Map.of("text", "Taken.")));

    private Member owner() {
        return staff.member("walk-owner", CONTRIBUTOR, List.of(), List.of("T-SG17"));
    }

    private Member other() {
        return staff.member("walk-other", CONTRIBUTOR, List.of(), List.of("T-SG13"));
    }

    /** Ways on which somebody might bring a record back, told by the status they answer with. */
    private Map<String, Function<Member, MvcTestResult>> ways(Sample sample) {
        return Map.ofEntries(
                Map.entry("the form", member -> send(member, sample.address(), update(sample))),
                Map.entry("restoring", member -> send(member, sample.address(), restored(sample))),
                Map.entry("entering it anew", member -> send(member, "/" + sample.kind(), taken(sample))),
                Map.entry("the paste", member -> send(member, "/intake/save", pasted())),
                Map.entry("the catalogue", member -> send(member, "/catalogue/proposals", proposed())));
    }

    @TestFactory
    Stream<DynamicTest> comesBackOnNoWayForAnother() {
        return SAMPLES.stream()
                .flatMap(sample -> Stream.concat(
                        Stream.of(DynamicTest.dynamicTest(sample.kind() + " is withdrawn", () -> withdrawn(sample))),
                        waysOf(sample)
                                .map(way -> DynamicTest.dynamicTest(sample.kind() + " by " + way, () -> {
                                    MvcTestResult answer = on(way, sample, other());
                                    assertThat(answer.getMvcResult()
                                                    .getResponse()
                                                    .getStatus())
                                            .isIn(403, 422);
                                    assertThat(isWithdrawn(sample)).isTrue();
                                }))));
    }

    @TestFactory
    Stream<DynamicTest> isOpenedByThoseToWhomItBelongedAlone() {
        return SAMPLES.stream()
                .map(sample -> DynamicTest.dynamicTest(sample.kind(), () -> {
                    withdrawn(sample);
                    for (String address : List.of(sample.address() + "/edit?revision=1", sample.address() + "/edit")) {
                        assertThat(forms.get(other(), address)).as(address).hasStatus(403);
                    }
                    for (Member member : List.of(owner(), staff.member(EDITOR), staff.member(ADMINISTRATOR))) {
                        assertThat(forms.get(member, sample.address() + "/edit?revision=1"))
                                .as(member.name())
                                .hasStatus(200);
                    }
                    assertThat(send(other(), "/preview", Map.of("kind_", sample.kind(), "key_", sample.key())))
                            .hasStatus(403);
                }));
    }

    @TestFactory
    Stream<DynamicTest> comesBackForItsOwnerAndForEditors() {
        return SAMPLES.stream()
                .map(sample -> DynamicTest.dynamicTest(sample.kind(), () -> {
                    withdrawn(sample);
                    assertThat(send(owner(), sample.address(), restored(sample)))
                            .hasStatus(303);
                    assertThat(isWithdrawn(sample)).isFalse();
                    for (String way : waysOf(sample).toList()) {
                        withdrawnByAnEditor(sample);
                        assertThat(on(way, sample, staff.member(EDITOR)))
                                .as(way)
                                .hasStatus3xxRedirection();
                        assertThat(isWithdrawn(sample)).as(way).isFalse();
                    }
                    withdrawnByAnEditor(sample);
                    send(staff.member(EDITOR), sample.address(), restored(sample)); // the owner's again
                    withdrawn(sample);
                }));
    }

    private void withdrawnByAnEditor(Sample sample) {
        send(staff.member(EDITOR), sample.address() + "/withdraw", update(sample));
        assertThat(isWithdrawn(sample)).isTrue();
    }

    private MvcTestResult on(String way, Sample sample, Member member) {
        return Objects.requireNonNull(ways(sample).get(way)).apply(member);
    }

    /** Only texts come by the paste and from the catalogue. */
    private Stream<String> waysOf(Sample sample) {
        return ways(sample).keySet().stream()
                .filter(way -> sample.kind().equals("recommendations")
                        || !List.of("the paste", "the catalogue").contains(way));
    }

    private boolean isWithdrawn(Sample sample) {
        return history.latest(sample.kind(), sample.key())
                .filter(Revision::isWithdrawal)
                .isPresent();
    }

    /** Whatever was before. */
    private void withdrawn(Sample sample) {
        catalogue.loaded();
        if (history.latest(sample.kind(), sample.key()).isEmpty()) {
            assertThat(send(owner(), "/" + sample.kind(), sample.fields())).hasStatus(303);
        }
        if (!isWithdrawn(sample)) {
            assertThat(send(owner(), sample.address() + "/withdraw", update(sample)))
                    .hasStatus(303);
        }
        assertThat(isWithdrawn(sample)).isTrue();
    }

    private Map<String, String> taken(Sample sample) {
        return merged(sample.fields(), sample.taken());
    }

    private Map<String, String> update(Sample sample) {
        return merged(taken(sample), Map.of("base", "" + history.version(sample.kind(), sample.key()), "why", "Walk"));
    }

    private Map<String, String> restored(Sample sample) {
        return merged(
                sample.fields(),
                Map.of("base", "" + history.version(sample.kind(), sample.key()), "restores", "1", "why", "Walk"));
    }

    private static Map<String, String> pasted() {
        return Map.ofEntries(
                Map.entry("use.0", "on"),
                Map.entry("name.0", "Y.9990 (07/2024)"),
                Map.entry("kind.0", "recommendation"),
                Map.entry("title.0", "Walked"),
                Map.entry("group.0", "T-SG13"),
                Map.entry("stage.0", "approved"),
                Map.entry("day.0", "2024-07-05"),
                Map.entry("topic.0", "dlt"),
                Map.entry("period", "2024-09"));
    }

    private static Map<String, String> proposed() {
        return Map.of("period", "2024-09", "group", "SG13", "text", TEXT, "topic-" + TEXT, "dlt");
    }

    private static Map<String, String> merged(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new java.util.HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private MvcTestResult send(Member member, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(staff.as(member)).with(csrf());
        merged(
                        Map.of(
                                "form",
                                UUID.randomUUID().toString(),
                                "submission",
                                UUID.randomUUID().toString()),
                        fields)
                .forEach(request::param);
        return request.exchange();
    }
}
