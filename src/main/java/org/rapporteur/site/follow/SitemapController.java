package org.rapporteur.site.follow;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.platform.web.PublicAddress;
import org.rapporteur.records.activity.ActivitySearch;
import org.rapporteur.records.activity.ActivitySelection;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.TextSearch;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.Topics;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells search engines what there is, and what they need not fetch. */
@Controller
class SitemapController {

    /** As many as one sitemap may hold. */
    private static final int MOST = 50_000;

    private static final List<String> FIXED = List.of(
            "/",
            "/resolutions",
            "/topics",
            "/study-groups",
            "/countries",
            "/recommendations",
            "/activities",
            "/periods",
            "/promises");
    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Periods periods;
    private final Resolutions resolutions;
    private final Topics topics;
    private final StudyGroups studyGroups;
    private final MemberStates memberStates;
    private final TextSearch texts;
    private final ActivitySearch activities;
    private final PublicAddress addresses;
    private final MessageSource messages;
    private final Clock clock;

    SitemapController(
            Periods periods,
            Resolutions resolutions,
            Topics topics,
            StudyGroups studyGroups,
            MemberStates memberStates,
            TextSearch texts,
            ActivitySearch activities,
            PublicAddress addresses,
            MessageSource messages,
            Clock clock) {
        this.periods = periods;
        this.resolutions = resolutions;
        this.topics = topics;
        this.studyGroups = studyGroups;
        this.memberStates = memberStates;
        this.texts = texts;
        this.activities = activities;
        this.addresses = addresses;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        String map =
                addresses.of("/sitemap.xml").map(at -> "Sitemap: " + at + "\n").orElse("");
        String rules = "User-agent: *\nDisallow: /sign-in\nDisallow: /*/cite\nAllow: /\n" + map;
        return ResponseEntity.ok().contentType(PLAIN).body(rules.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> map() {
        if (!addresses.isKnown()) {
            return Unaddressed.answer(messages);
        }
        String map = Stream.of(FIXED.stream(), subjects(), records())
                .flatMap(paths -> paths)
                .limit(MOST)
                .map(path -> "<url><loc>" + escaped(addresses.of(path).orElseThrow()) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(map.getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> subjects() {
        return Stream.of(
                        periods.allPublic().stream().map(period -> "/periods/" + period.code() + "/report"),
                        resolutions.all().stream()
                                .map(ResolutionSummary::code)
                                .distinct()
                                .map(code -> "/resolutions/" + code),
                        topics.all().keySet().stream().map(slug -> "/topics/" + slug),
                        studyGroups.all().stream().map(body -> "/study-groups/" + body.code()),
                        memberStates.all().keySet().stream().map(code -> "/countries/" + code.toLowerCase(Locale.ROOT)))
                .flatMap(paths -> paths);
    }

    private Stream<String> records() {
        TextSearch.Days days = new TextSearch.Days(null, LocalDate.now(clock));
        Stream<String> all =
                texts
                        .keys(TextSelection.listed(Filter.everything()), days, TextSearch.Order.DESIGNATION, 0, MOST)
                        .stream()
                        .map(slug -> "/recommendations/" + slug);
        ActivitySearch.Reported told = new ActivitySearch.Reported(
                periods.allPublic().stream().map(PeriodSummary::code).collect(Collectors.toSet()), null);
        Stream<String> done =
                activities
                        .find(ActivitySelection.listed(Filter.everything()), told, ActivitySearch.Order.NAME, 0, MOST)
                        .stream()
                        .map(activity -> "/activities/" + activity.slug());
        return Stream.concat(done, all);
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;");
    }
}
