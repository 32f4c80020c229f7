package org.rapporteur.site.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Feeds as an independent reader reads them. */
class FeedTests {

    private static final String SITE = "https://reports.example.org";

    private static Feed.Entry entry(int day) {
        return new Feed.Entry(
                SITE + "/recommendations/x#" + day,
                "Q.1: approved <&> “now”",
                SITE + "/recommendations/x",
                Instant.parse("2024-06-%02dT00:00:00Z".formatted(day)),
                "A title\u0001 & more");
    }

    private static Feed feed(List<Feed.Entry> entries) {
        return new Feed(SITE + "/topics/x/feed.atom", "Topic", "Rapporteur", SITE + "/topics/x", entries);
    }

    private static SyndFeed read(Feed feed) throws FeedException, IOException {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(feed.write())));
    }

    @Test
    void isReadAsItWasMeant() throws FeedException, IOException {
        SyndFeed read = read(feed(List.of(entry(1), entry(3))));
        assertThat(read.getFeedType()).isEqualTo("atom_1.0");
        assertThat(read.getUri()).isEqualTo(SITE + "/topics/x/feed.atom");
        assertThat(read.getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly(SITE + "/recommendations/x#3", SITE + "/recommendations/x#1");
        SyndEntry newest = read.getEntries().get(0);
        assertThat(newest.getTitle()).isEqualTo("Q.1: approved <&> “now”");
        assertThat(newest.getUpdatedDate()).isEqualTo("2024-06-03T00:00:00Z");
        assertThat(newest.getDescription().getValue()).isEqualTo("A title  & more");
        assertThat(read.getPublishedDate()).isEqualTo("2024-06-03T00:00:00Z");
    }

    @Test
    void theSameFactsMakeTheSameBytes() {
        assertThat(feed(List.of(entry(1), entry(3))).write())
                .isEqualTo(feed(List.of(entry(3), entry(1))).write());
    }

    @Test
    void anEmptyOneIsOneStill() throws FeedException, IOException {
        assertThat(read(feed(List.of())).getEntries()).isEmpty();
    }

    @Test
    void onlyTheNewestHundredAreTold() throws FeedException, IOException {
        List<Feed.Entry> many = IntStream.range(0, 300)
                .mapToObj(at -> new Feed.Entry(SITE + "/#" + at, "t", SITE, Instant.EPOCH.plusSeconds(at), "w"))
                .toList();
        assertThat(read(feed(many)).getEntries())
                .hasSize(100)
                .first()
                .extracting(SyndEntry::getUri)
                .isEqualTo(SITE + "/#299");
    }
}
