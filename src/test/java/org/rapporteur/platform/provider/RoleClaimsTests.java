package org.rapporteur.platform.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.database.Refusal;

/** What a provider says of what people may do here. */
class RoleClaimsTests {

    private static final List<String> MAP = List.of("admins:administrator", "urn:itu:editors : editor");

    private static RoleClaims in(String claim) {
        return new RoleClaims(claim, MAP, "sectors");
    }

    @Test
    void theFirstThatIsMappedCounts() {
        Map<String, Object> claims = Map.of("roles", List.of("other", "urn:itu:editors", "admins"));
        assertThat(in("roles").role(claims)).contains(Role.ADMINISTRATOR);
    }

    @Test
    void oneMayStandAlone() {
        assertThat(in("roles").role(Map.of("roles", "urn:itu:editors"))).contains(Role.EDITOR);
    }

    @Test
    void dotsLeadInside() {
        Map<String, Object> claims = Map.of("realm_access", Map.of("roles", List.of("admins")));
        assertThat(in("realm_access.roles").role(claims)).contains(Role.ADMINISTRATOR);
    }

    @Test
    void aNameMayHaveDotsOfItsOwn() {
        Map<String, Object> claims = Map.of("https://itu.int/roles", List.of("admins"));
        assertThat(in("https://itu.int/roles").role(claims)).contains(Role.ADMINISTRATOR);
    }

    @Test
    void whatIsNotMappedIsNoRole() {
        assertThat(in("roles").role(Map.of("roles", List.of("administrator", 1))))
                .isEmpty();
        assertThat(in("roles").role(Map.of("roles", Map.of("admins", true)))).isEmpty();
        assertThat(in("a.b").role(Map.of("a", "admins"))).isEmpty();
        assertThat(in("roles").role(Map.of())).isEmpty();
    }

    @Test
    void sectorsAreThoseWeHave() {
        assertThat(in("roles").sectors(Map.of("sectors", List.of("T", "D", "Z"))))
                .contains(Set.of("T", "D"));
        assertThat(in("roles").sectors(Map.of())).contains(Set.of());
        assertThat(new RoleClaims("roles", MAP, null).sectors(Map.of("sectors", "T")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admins", ":editor", "admins:chieftain", "admins:"})
    void aMappingThatIsNoneIsToldAtTheStart(String mapping) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new RoleClaims("roles", List.of(mapping), null));
    }
}
