package org.rapporteur.site.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ReadApplication;
import org.rapporteur.UnmarkedNames;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@ReadApplication
class ListAddressTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void showThePeriodAgain() {
        jdbc.update("update period set visibility = 'public' where visibility <> 'public'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            /recommendations?colour=red; “colour” cannot be “red”
            /recommendations?country=KOR; “country” cannot be “KOR”
            /recommendations?group=T-SG999; “group” cannot be “T-SG999”
            /recommendations?group=T-SG13,T-SG999; “group” cannot be “T-SG999”
            /recommendations?period=1999-01; “period” cannot be “1999-01”
            /recommendations?stage=done; “stage” cannot be “done”
            /recommendations?page=0; “page” cannot be “0”
            /recommendations?page=99; “page” cannot be “99”
            /recommendations?sort=colour; “sort” cannot be “colour”
            /recommendations.csv?group=T-SG999; “group” cannot be “T-SG999”
            /activities?stage=approved; “stage” cannot be “approved”
            /activities?kind=recommendation; “kind” cannot be “recommendation”
            /activities?country=XXX; “country” cannot be “XXX”
            """)
    void namesTheParameterThatCannotBeRead(String address, String words) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(UnmarkedNames.in(answer.body())).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/recommendations/nope", "/activities/nope", "/recommendations/", "/activities/"})
    void hasNothingWhereNothingIs(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void leavesOutWhatAFormLeftEmpty() throws Exception {
        HttpResponse<String> answer = get("/recommendations?topic=&group=T-SG20&group=T-SG13&period=&sort=designation");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .isEqualTo("/recommendations?group=T-SG13,T-SG20&sort=designation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/recommendations", "/activities"})
    void leadsToAnAddressThatIsAnswered(String list) throws Exception {
        HttpResponse<String> answer = get(list + "?sort=newest");
        assertThat(answer.headers().firstValue("Location")).contains(list);
        assertThat(get(list).statusCode()).isEqualTo(200);
    }

    /** What is not known is refused and never sent back: a long address would not fit the answer's head. */
    @ParameterizedTest
    @ValueSource(strings = {"?group=&sort=%s", "?kind=&group=%s", "?nothing=", "?topic=&foo=%s"})
    void refusesBeforeItLeadsElsewhere(String parameters) throws Exception {
        String longValue = "!".repeat(3000);
        assertThat(get("/recommendations" + parameters.formatted(longValue)).statusCode())
                .isEqualTo(400);
        assertThat(get("/recommendations.csv" + parameters.formatted(longValue)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void givesTheWholeSelectionAsAFile() throws Exception {
        HttpResponse<String> answer = get("/recommendations.csv?sort=designation");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "recommendations.csv");
        String total = page("/recommendations").select(".shown").text().replaceAll(".* ", "");
        assertThat(answer.body().lines().count()).isEqualTo(1 + Integer.parseInt(total));
        assertThat(answer.body())
                .startsWith("\uFEFFDesignation,Kind,Title,Group,Standing,Day,Topics,Resolutions,Address\r\n");
        assertThat(get("/activities.csv?kind=meeting").body())
                .contains("Name,Kind,Bodies")
                .contains("Meeting,");
    }

    @Test
    void doesNotTellWhatOnlyAHiddenPeriodTells() throws Exception {
        assertThat(page("/activities").select("h1").text()).isEqualTo("40 activities");
        jdbc.update("update period set visibility = 'staff'");
        assertThat(page("/activities").select("h1").text()).isEqualTo("No activity");
        assertThat(page("/activities").select(".facet .options input[type=checkbox]"))
                .isEmpty();
        assertThat(get("/activities/smart-cities-task-force").statusCode()).isEqualTo(404);
        assertThat(get("/activities.csv").body().lines().count()).isEqualTo(1);
        assertThat(get("/activities?period=2024-09").statusCode()).isEqualTo(400);
        assertThat(get("/recommendations?period=2024-09").statusCode()).isEqualTo(400);
        assertThat(page("/recommendations/T-J.298-202406").text()).contains("No public report tells it.");
    }

    @Test
    void tellsAChangeOfTheRecordsAtOnce() throws Exception {
        assertThat(page("/recommendations").text()).contains("IP cable");
        jdbc.update("update topic set name = 'Renamed' where name = 'IP cable'");
        assertThat(page("/recommendations").text()).contains("Renamed").doesNotContain("IP cable");
        jdbc.update("update topic set name = 'IP cable' where name = 'Renamed'");
        assertThat(page("/recommendations").text()).contains("IP cable");
    }

    private Document page(String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        BodyHandlers.ofString());
    }
}
