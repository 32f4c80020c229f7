package org.rapporteur.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class RightsTests {

    private final Rights rights = new Rights();

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void readersMayNothing() {
        assertThat(granted()).isEmpty();
        assertThat(rights.name()).isEmpty();
    }

    @Test
    void eachRoleMayWhatItIsFor() {
        signIn(Role.CONTRIBUTOR, false);
        assertThat(granted()).containsExactly("staff", "own");
        signIn(Role.EDITOR, false);
        assertThat(granted()).containsExactly("staff", "own", "other", "edit");
        signIn(Role.CLEARER, false);
        assertThat(granted()).containsExactly("staff", "clear own");
        signIn(Role.CHIEF, false);
        assertThat(granted()).containsExactly("staff", "clear own", "clear other", "clear all");
        signIn(Role.ADMINISTRATOR, false);
        assertThat(granted()).containsExactly("staff", "own", "other", "edit", "administer");
    }

    @Test
    void nobodyMayAnythingBeforeTheOneTimePasswordIsChanged() {
        signIn(Role.ADMINISTRATOR, true);
        assertThat(granted()).isEmpty();
        assertThat(rights.member()).isPresent();
    }

    @Test
    void contributorsWriteForTheirSectorsAndBodies() {
        signIn(Role.CONTRIBUTOR, false);
        assertThat(rights.mayWrite("T", null)).isTrue();
        assertThat(rights.mayWrite("T", "T-SG13")).isTrue();
        assertThat(rights.mayWrite("D", null)).isFalse();
        assertThat(rights.mayWrite("D", "D-SG2")).isFalse();
        assertThat(rights.mayWriteFor("D-SG1")).isTrue();
        assertThat(rights.mayWriteFor("D-SG2")).isFalse();
        assertThat(rights.mayWriteFor("")).isFalse();
        assertThat(rights.mayWriteOneOf("U", List.of("D-SG2", "D-SG1"))).isTrue();
        assertThat(rights.mayWriteOneOf("U", List.of("D-SG2"))).isFalse();
    }

    @Test
    void contributorsWriteNothingOfOthersInTheNameOfTheirOwn() {
        signIn(Role.CONTRIBUTOR, false);
        assertThat(rights.mayWrite("T", "R-SG5"))
                .as("own Sector, the body of another")
                .isFalse();
        assertThat(rights.mayWrite("R", "D-SG1")).as("own body, another Sector").isFalse();
        assertThat(rights.mayWrite("D", "D-SG1")).isTrue();
    }

    @Test
    void theApplicationItselfMayEverythingAndLeavesAllAsItWas() {
        signIn(Role.CONTRIBUTOR, false);
        Background.run("Example", () -> {
            assertThat(granted())
                    .containsExactly(
                            "staff", "own", "other", "edit", "administer", "clear own", "clear other", "clear all");
            assertThat(rights.name()).contains("Example");
            assertThat(rights.member()).isEmpty();
        });
        assertThat(rights.name()).contains("Ana");
    }

    private List<String> granted() {
        return java.util.stream.Stream.of(
                        row("staff", rights::isStaff),
                        row("own", () -> rights.mayWrite("T", null)),
                        row("other", () -> rights.mayWrite("R", "R-SG5")),
                        row("edit", rights::mayEdit),
                        row("administer", rights::mayAdminister),
                        row("clear own", () -> rights.mayClear("T")),
                        row("clear other", () -> rights.mayClear("R")),
                        row("clear all", rights::mayClearAll))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> row(String name, BooleanSupplier granted) {
        return granted.getAsBoolean() ? List.of(name) : List.of();
    }

    private static void signIn(Role role, boolean oneTime) {
        Member ana = new Member(1, "Ana", role, Set.of("T"), Set.of("D-SG1"), oneTime, 0);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(ana, null, List.of()));
    }
}
