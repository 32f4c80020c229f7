package org.rapporteur.site.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.platform.InvalidParameterException;

class PagerTests {

    private static final Asked LIST = Asked.all("/recommendations");

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "25, 1, 1",
        "26, 1, 1 2",
        "75, 2, 1 2 3",
        "100, 1, 1 2 3 4",
        "125, 1, 1 2 … 5",
        "300, 5, 1 … 4 5 6 … 12",
        "300, 3, 1 2 3 4 … 12",
        "300, 4, 1 2 3 4 5 … 12",
        "300, 12, 1 … 11 12"
    })
    void showsAWindow(int total, int page, String steps) {
        assertThat(Pager.of(LIST.page(page), total).steps().stream()
                        .map(step -> step.isGap() ? "…" : "" + step.number())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void leadsToItsNeighbours() {
        Pager pager = Pager.of(LIST.page(2), 60);
        assertThat(pager.previous()).isEqualTo("/recommendations");
        assertThat(pager.next()).isEqualTo("/recommendations?page=3");
        assertThat(pager.first()).isEqualTo(26);
        assertThat(pager.last()).isEqualTo(50);
        assertThat(Pager.of(LIST.page(3), 60).last()).isEqualTo(60);
        assertThat(Pager.of(LIST.page(3), 60).next()).isNull();
    }

    @Test
    void endsWithTheLastPage() {
        assertThatExceptionOfType(InvalidParameterException.class).isThrownBy(() -> Pager.of(LIST.page(4), 75));
    }
}
