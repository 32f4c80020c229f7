package org.rapporteur.site.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapporteur.site.lists.NamesFixture.NAMES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.records.activity.ActivitySelection;
import org.rapporteur.records.recommendation.TextSearch;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.selection.Filter;

class AskedTests {

    private static final String TEXTS = "/recommendations";

    @Test
    void hasOneAddressForOneChoice() {
        Asked asked = Asked.of(
                TEXTS,
                parameters("period=2024-09", "stage=", "group=T-SG20,T-SG13", "group=T-SG13", "sort=group", "page=2"));
        assertThat(asked.href()).isEqualTo("/recommendations?group=T-SG13,T-SG20&period=2024-09&sort=group&page=2");
        assertThat(asked.file("csv")).isEqualTo("/recommendations.csv?group=T-SG13,T-SG20&period=2024-09&sort=group");
        assertThat(asked.with(asked.filter().without("group", "T-SG13")).href())
                .isEqualTo("/recommendations?group=T-SG20&period=2024-09&sort=group");
        assertThat(Asked.all(TEXTS).href()).isEqualTo(TEXTS);
        assertThat(TEXTS + Filter.everything().with("group", "T-SG13").query()).isEqualTo(TEXTS + "?group=T-SG13");
    }

    /** Whatever is chosen in whatever order, its address reads back as the same choice and prints as the same address. */
    @Test
    void readsWhatItPrints() {
        Random random = new Random(7);
        List<String> all = List.of(
                "topic=ipv6",
                "topic=imt-2020",
                "resolution=PP-101",
                "group=T-SG13",
                "group=T-SG9",
                "sector=T",
                "kind=recommendation",
                "kind=supplement",
                "stage=approved",
                "stage=agreed",
                "period=2024-09");
        for (int i = 0; i < 300; i++) {
            List<String> some = new ArrayList<>(all);
            Collections.shuffle(some, random);
            some = some.subList(0, random.nextInt(all.size() + 1));
            Asked asked = Asked.of(TEXTS, parameters(some.toArray(String[]::new)));
            Asked again = Asked.of(
                    TEXTS,
                    parameters(
                            asked.href().contains("?")
                                    ? asked.href().split("\\?")[1].split("&")
                                    : new String[0]));
            assertThat(again.href()).isEqualTo(asked.href());
            assertThat(again.filter().facets()).isEqualTo(asked.filter().facets());
            assertThat(again.select(NAMES, TextSelection::listed))
                    .isEqualTo(asked.select(NAMES, TextSelection::listed));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "group=T-SG999, group, facets.unknown-value",
        "topic=nothing, topic, facets.unknown-value",
        "resolution=PP-1, resolution, facets.unknown-value",
        "sector=Q, sector, facets.unknown-value",
        "period=1999-01, period, facets.unknown-value",
        "kind=leaflet, kind, facets.unknown-value",
        "kind=meeting, kind, facets.unknown-value",
        "stage=done, stage, facets.unknown-value",
        "country=KOR, country, facets.unknown.texts",
        "colour=red, colour, facets.unknown.texts",
    })
    void namesWhatCannotBeRead(String parameter, String facet, String rule) {
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> Asked.of(TEXTS, parameters(parameter)).select(NAMES, TextSelection::listed))
                .satisfies(e -> assertThat(e.parameter()).isEqualTo(facet))
                .satisfies(e -> assertThat(e.messageCode()).isEqualTo(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "stage=approved, stage, facets.unknown.activities",
        "kind=recommendation, kind, facets.unknown-value",
        "country=XXX, country, facets.unknown-value",
    })
    void namesWhatActivitiesDoNotHave(String parameter, String facet, String rule) {
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(
                        () -> Asked.of("/activities", parameters(parameter)).select(NAMES, ActivitySelection::listed))
                .satisfies(e -> assertThat(e.parameter()).isEqualTo(facet))
                .satisfies(e -> assertThat(e.messageCode()).isEqualTo(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "two", "1.5", "9999999", "01"})
    void refusesPagesThatAreNone(String page) {
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> Asked.of(TEXTS, parameters("page=" + page)))
                .satisfies(e -> assertThat(e.parameter()).isEqualTo("page"));
    }

    @Test
    void refusesAnOrderThatIsNone() {
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> Asked.of(TEXTS, parameters("sort=colour")).order(TextSearch.Order.class));
        assertThat(Asked.of(TEXTS, parameters("sort=group")).order(TextSearch.Order.class))
                .isEqualTo(TextSearch.Order.GROUP);
        assertThat(Asked.all(TEXTS).order(TextSearch.Order.class)).isEqualTo(TextSearch.Order.NEWEST);
    }

    private static Map<String, List<String>> parameters(String... written) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String parameter : written) {
            String[] pair = parameter.split("=", 2);
            parameters.computeIfAbsent(pair[0], missing -> new ArrayList<>()).add(pair[1]);
        }
        return parameters;
    }
}
