package org.rapporteur.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.BlockId;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.platform.Presence;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.site.report.ContentsEntry;
import org.rapporteur.site.report.ReportPage;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A report made by hand, and the ways a controller can fail. */
@TestComponent
@Controller
class SampleController {

    static final String STYLE = "body{color:#222}";

    private static final LocalDate FROM = LocalDate.of(2024, 2, 1);
    private static final LocalDate TO = LocalDate.of(2024, 9, 30);
    private static final LocalDate CUT_OFF = LocalDate.of(2024, 8, 15);

    @GetMapping("/")
    String show(@RequestParam(required = false) @Nullable LocalDate cutOff, Model model) throws IOException {
        model.addAttribute("page", page(Objects.requireNonNullElse(cutOff, CUT_OFF)));
        return "site/report/report";
    }

    @GetMapping("/report.html")
    ResponseEntity<String> html() {
        return ResponseEntity.ok()
                .header(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.withStyle(STYLE))
                .contentType(MediaType.TEXT_HTML)
                .body("<style>" + STYLE + "</style>");
    }

    @GetMapping({"/report.json", "/report.md"})
    @ResponseBody
    String file(@RequestParam(required = false) @Nullable LocalDate cutOff) {
        return String.valueOf(cutOff);
    }

    @GetMapping({"/period/{id}", "/period/{id}.json"})
    String period(@PathVariable String id) {
        throw new UnknownRecordException("period", id);
    }

    @GetMapping("/day/{day}")
    String day(@PathVariable LocalDate day) {
        throw new InvalidParameterException("cutOff", day.toString(), "error.parameter.day");
    }

    @GetMapping("/needs")
    String needs(@RequestParam String words) {
        throw new IllegalStateException("secret " + words);
    }

    /** Whether long work was ended before it was done, by its name. */
    static final Map<String, CompletableFuture<Boolean>> ABANDONED = new ConcurrentHashMap<>();

    /** Two seconds of it. */
    @GetMapping("/long/{name}")
    @ResponseBody
    String longWork(@PathVariable String name) throws InterruptedException {
        CompletableFuture<Boolean> abandoned = ABANDONED.computeIfAbsent(name, key -> new CompletableFuture<>());
        try {
            for (int step = 0; step < 20; step++) {
                Thread.sleep(100);
                Presence.require();
            }
            abandoned.complete(false);
            return "done " + name;
        } catch (Presence.AbandonedException nobodyWaits) {
            abandoned.complete(true);
            throw nobodyWaits;
        }
    }

    private static ReportPage page(LocalDate cutOff) throws IOException {
        return new ReportPage(
                "2024-09", "ITU Internet activities", FROM, TO, cutOff, CUT_OFF, contents(), 10, document(), true);
    }

    private static List<ContentsEntry> contents() {
        return List.of(
                new ContentsEntry(BlockId.valueOf("introduction"), "1", "Introduction", 1),
                new ContentsEntry(
                        BlockId.valueOf("networks"),
                        "2",
                        "Activities related to Internet Protocol (IP) networks, the development of next-generation"
                                + " networks (NGN) and future Internet, including policy and regulatory challenges",
                        1),
                new ContentsEntry(BlockId.valueOf("imt-2020"), "2.1", "IMT-2020", 2),
                new ContentsEntry(BlockId.valueOf("iot"), "2.2", "Internet of things (IoT) and smart cities", 2),
                new ContentsEntry(BlockId.valueOf("security"), "2.3", "Security", 2),
                new ContentsEntry(BlockId.valueOf("ipv6"), "3", "IPv6", 1));
    }

    private static String document() throws IOException {
        return new ClassPathResource("report/document.html").getContentAsString(StandardCharsets.UTF_8);
    }
}
