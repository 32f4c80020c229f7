package org.rapporteur.platform.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.platform.database.Refusal;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings of a provider are whole, or the start says what is missing. */
class ProviderSettingsTests {

    private static final Map<String, String> WHOLE = Map.of(
            "rapporteur.provider.issuer", "https://login.example.org/realms/itu",
            "rapporteur.provider.client", "rapporteur",
            "rapporteur.provider.secret", "secret",
            "rapporteur.provider.name", "Example ID",
            "rapporteur.provider.roles.map", "admins:administrator,editors:editor",
            "rapporteur.provider.create-accounts", "true");

    private static ProviderSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("rapporteur.provider", ProviderSettings.class);
    }

    private static ProviderSettings with(String setting, String value) {
        Map<String, String> properties = new HashMap<>(WHOLE);
        properties.put("rapporteur.provider." + setting, value);
        return bound(properties);
    }

    @Test
    void withoutAnIssuerThereIsNone() {
        assertThat(new Provider(bound(Map.of()), Optional.empty(), Clock.systemUTC()).isOn())
                .isFalse();
        assertThat(new Provider(with("issuer", " "), Optional.empty(), Clock.systemUTC()).isOn())
                .isFalse();
    }

    @Test
    void wholeOnesAreTaken() {
        assertThat(bound(WHOLE).isOn()).isTrue();
        assertThatCode(() -> bound(WHOLE).check(true)).doesNotThrowAnyException();
        assertThat(bound(WHOLE).roles().map()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"client", "secret", "name", "roles.map"})
    void whatIsMissingIsTold(String setting) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> with(setting, "").check(true))
                .withMessageContaining("rapporteur.provider." + setting);
    }

    @Test
    void peopleAreSentBackToAnAddressThatIsSet() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bound(WHOLE).check(false))
                .withMessageContaining("rapporteur.public-address");
    }

    @ParameterizedTest
    @CsvSource({
        "https://login.example.org, true",
        "http://localhost:8090/realm, true",
        "http://127.0.0.1, true",
        "http://login.example.org, false",
        "http://localhost.example.org, false",
        "login.example.org, false"
    })
    void nobodyOnTheWaySpeaksForIt(String issuer, boolean taken) {
        assertThat(catchThrowable(() -> with("issuer", issuer).check(true)) == null)
                .isEqualTo(taken);
    }
}
