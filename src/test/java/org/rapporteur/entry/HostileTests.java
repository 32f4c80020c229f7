package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.CONTRIBUTOR;
import static org.rapporteur.platform.access.Role.EDITOR;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** People who try what forms do not offer. */
@WrittenApplication
class HostileTests {

    @Autowired
    Forms forms;

    @Autowired
    Staff staff;

    @ParameterizedTest
    @CsvSource({"D, T-SG13, 403", "T, T-SG13, 403", "D, D-SG1, 303"})
    void aContributorEntersTextsOfOwnBodiesForTheOwnSectorAlone(String sector, String group, int status) {
        MvcTestResult answer = forms.open(staff.contributorOf("D"), "/recommendations/new")
                .type("kind", "recommendation")
                .type("sector", sector)
                .type("workName", "Hostile." + sector + group)
                .type("group", group)
                .type("source", "Test")
                .send();
        assertThat(answer).hasStatus(status);
    }

    @Test
    void draftsStayWithTheirWriterWhateverTheName() {
        Member before = staff.member("renamed", CONTRIBUTOR, List.of("T"), List.of());
        forms.open(before, "/tallies/new").type("subject", "Half typed").sendTo("/drafts");
        Member after = new Member(
                before.id(), "Renamed", before.role(), before.sectors(), before.bodies(), false, before.generation());
        Member heir = staff.member("heir", CONTRIBUTOR, List.of("T"), List.of());
        Member sameName = new Member(
                heir.id(), before.name(), heir.role(), heir.sectors(), heir.bodies(), false, heir.generation());
        assertThat(forms.open(after, "/tallies/new?draft=yes").value("subject")).isEqualTo("Half typed");
        assertThat(forms.open(sameName, "/tallies/new?draft=yes").value("subject"))
                .isEmpty();
    }

    @Test
    void theSameTextInManyListsAtOnceIsEnteredOnce() {
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number -> forms.post(EDITOR, "/intake/save", list()))
                .map(answer -> answer.getMvcResult().getResponse().getStatus())
                .toList();
        assertThat(answers).containsOnly(302, 422).containsOnlyOnce(302);
    }

    private static MultiValueMap<String, String> list() {
        return MultiValueMap.fromSingleValue(Map.of(
                "use.0", "true",
                "name.0", "Y.lists-at-once",
                "title.0", "Lists at once",
                "kind.0", "recommendation",
                "group.0", "T-SG13",
                "stage.0", "in-development",
                "day.0", "2024-06-29",
                "period", "2024-09"));
    }

    @ParameterizedTest
    @CsvSource({"why", "reason"})
    void aReasonNoDatabaseHoldsIsRefusedInWords(String field) {
        MvcTestResult answer = field.equals("why")
                ? forms.open(EDITOR, "/topics/imt-2020/edit")
                        .type("name", "Other")
                        .type("why", "a\0b")
                        .send()
                : forms.open(EDITOR, "/topics/imt-2020/edit")
                        .type("why", "a\0b")
                        .sendTo("/topics/imt-2020/withdraw");
        assertThat(answer).hasStatus(422).bodyText().contains("field-" + field, "U+0000");
    }
}
