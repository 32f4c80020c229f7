package org.rapporteur.records.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResolutionSummaryTests {

    @Test
    void areCitedWithPlaceAndYear() {
        ResolutionSummary revised = new ResolutionSummary("PP-102", 2022, "Bucharest", true, "ITU's role");
        ResolutionSummary first = new ResolutionSummary("PP-206", 2018, "Dubai", false, "OTTs");
        assertThat(revised.citation()).isEqualTo("(Rev. Bucharest, 2022)");
        assertThat(first.citation()).isEqualTo("(Dubai, 2018)");
    }

    @Test
    void areNamedByTheirNumber() {
        ResolutionSummary resolution = edition("COUNCIL-1305", 2009);
        assertThat(resolution.name()).isEqualTo("Resolution 1305");
        assertThat(resolution.body()).isEqualTo("COUNCIL");
        assertThat(resolution.number()).isEqualTo(1305);
    }

    @Test
    void sortByBodyNumberAndYear() {
        Stream<ResolutionSummary> editions = Stream.of(
                edition("WTDC-23", 2022),
                edition("RA-9", 2023),
                edition("WTSA-98", 2016),
                edition("WTSA-69", 2022),
                edition("COUNCIL-1305", 2009),
                edition("PP-102", 2022),
                edition("PP-102", 2018),
                edition("PP-20", 2022));
        assertThat(editions.sorted().map(edition -> edition.code() + " " + edition.year()))
                .containsExactly(
                        "PP-20 2022",
                        "PP-102 2018",
                        "PP-102 2022",
                        "COUNCIL-1305 2009",
                        "WTSA-69 2022",
                        "WTSA-98 2016",
                        "RA-9 2023",
                        "WTDC-23 2022");
    }

    private static ResolutionSummary edition(String code, int year) {
        return new ResolutionSummary(code, year, "Geneva", true, "Title");
    }
}
