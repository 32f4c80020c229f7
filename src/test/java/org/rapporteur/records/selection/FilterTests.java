package org.rapporteur.records.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterTests {

    @Test
    void readsFacetsWithTheirValues() {
        Filter filter = Filter.valueOf("group=T-SG13,T-SG20 stage=approved");
        assertThat(filter.values("group")).containsExactly("T-SG13", "T-SG20");
        assertThat(filter.values("stage")).containsExactly("approved");
        assertThat(filter.values("topic")).isEmpty();
    }

    @Test
    void readsAnAddress() {
        assertThat(Filter.valueOf("group=T-SG13&group=T-SG20")).isEqualTo(Filter.valueOf("group=T-SG13,T-SG20"));
    }

    @Test
    void printsWhatItReads() {
        String written = "stage=approved group=T-SG13,T-SG20";
        assertThat(Filter.valueOf("  " + written + " ")).hasToString(written);
    }

    @Test
    void choosesEverythingWhenEmpty() {
        assertThat(Filter.valueOf(" ")).isEqualTo(Filter.everything()).hasToString("");
    }

    @Test
    void refusesAPartThatIsNoFacet() {
        assertThatExceptionOfType(SelectionException.class)
                .isThrownBy(() -> Filter.valueOf("group=T-SG13 approved"))
                .withMessage("“approved” should read name=value, as group=T-SG13")
                .extracting(SelectionException::facet)
                .isEqualTo("approved");
        assertThatExceptionOfType(SelectionException.class).isThrownBy(() -> Filter.valueOf("=T-SG13"));
        assertThatExceptionOfType(SelectionException.class).isThrownBy(() -> Filter.valueOf("group="));
    }

    @Test
    void namesTheFacetThatDoesNotBelong() {
        Filter filter = Filter.valueOf("group=T-SG13 country=KOR");
        assertThat(filter.only(Set.of("group", "country"))).isSameAs(filter);
        assertThatExceptionOfType(SelectionException.class)
                .isThrownBy(() -> filter.only(Set.of("topic", "group")))
                .withMessage("“country” is nothing to select by here; use one of group, topic")
                .extracting(SelectionException::facet)
                .isEqualTo("country");
    }
}
