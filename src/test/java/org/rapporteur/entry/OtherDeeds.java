package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.ADMINISTRATOR;
import static org.rapporteur.platform.access.Role.EDITOR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.jsoup.nodes.Element;
import org.rapporteur.catalogue.store.Load;
import org.rapporteur.catalogue.store.LoadState;
import org.rapporteur.catalogue.store.Loading;
import org.rapporteur.catalogue.store.Loads;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is done by other ways than the forms of records, each time to something else. */
@TestComponent
class OtherDeeds {

    /** The draft may stay where it could not be dropped behind it. */
    static final String SAVING_DRAFTED = "saving what was drafted";

    /** Who is not let in must be able to try again. */
    static final String SIGNING_IN = "signing in by a one-time password";

    private static final String FIRST = "# one | One | numbered";
    private static final String SECOND = "# two | Two | numbered";
    private static final String NEW_PASSWORD = "another horse battery staple";
    private static final Map<String, String> COURSES = Map.of("room", "activity", "key", "academy-courses");

    private final MockMvcTester mvc;
    private final Staff staff;
    private final Forms forms;
    private final Loads loads;
    private final Loading loading;
    private final JdbcTemplate jdbc;
    private final AtomicInteger addresses = new AtomicInteger();

    OtherDeeds(MockMvcTester mvc, Staff staff, Forms forms, Loads loads, Loading loading, JdbcTemplate jdbc) {
        this.mvc = mvc;
        this.staff = staff;
        this.forms = forms;
        this.loads = loads;
        this.loading = loading;
        this.jdbc = jdbc;
    }

    /** Each prepares the n-th and gives what sends it, as often as it is asked to: the status of the answer. */
    Map<String, IntFunction<IntSupplier>> all() {
        Map<String, IntFunction<IntSupplier>> all = new LinkedHashMap<>();
        all.put("putting an activity into a section", this::putting);
        all.put("leaving an activity out", this::leavingOut);
        all.put("asking for an activity again", this::askingAgain);
        all.put("saving a pasted list", this::pasting);
        all.put("loading the catalogue", number -> loading(row(number)));
        all.put("accepting a proposal", this::accepting);
        all.put("keeping a draft", this::drafting);
        all.put("dropping a draft", this::dropping);
        all.put(SAVING_DRAFTED, this::savingDrafted);
        all.put("a comment", this::commenting);
        all.put("a waiver", this::waiving);
        all.put("a new person", this::adding);
        all.put("a change of a person", this::changing);
        all.put("a new one-time password", this::renewing);
        all.put(SIGNING_IN, this::signingIn);
        all.put("choosing a password", this::choosing);
        all.put("beginning a second factor", this::beginningFactor);
        all.put("confirming a second factor", this::confirmingFactor);
        all.put("taking a second factor away", this::removingFactor);
        all.put("a move in an outline", this::moving);
        all.put("a new outline", this::planning);
        return all;
    }

    private void period(String code) {
        Forms.Open form = forms.open(EDITOR, "/periods/new");
        Map.of(
                        "code", code,
                        "title", "Plans",
                        "starts", "2031-01-01",
                        "ends", "2031-02-01",
                        "cutOff", "2031-01-15",
                        "visibility", "staff",
                        "state", "open")
                .forEach(form::type);
        assertThat(form.send()).hasStatus(303);
    }

    /** Every period that has an outline is compiled before and after a change. */
    private Forms.Open plan(int number) {
        jdbc.update("delete from section where period like '2031-%' and period <> '2031-5000'");
        period("2031-" + number);
        return forms.open(EDITOR, "/outlines/new")
                .type("period", "2031-" + number)
                .type("plan", FIRST + "\n" + SECOND);
    }

    private IntSupplier planning(int number) {
        Forms.Open form = plan(number);
        return () -> SavedDeeds.status(form.send());
    }

    private IntSupplier moving(int number) {
        if (number == 0) {
            assertThat(plan(5_000).send()).hasStatus(303);
        }
        Forms.Open form = forms.open(EDITOR, "/outlines/2031-5000/edit")
                .type("plan", number % 2 == 0 ? SECOND + "\n" + FIRST : FIRST + "\n" + SECOND);
        return () -> SavedDeeds.status(form.send());
    }

    private IntSupplier putting(int number) {
        jdbc.update("delete from block_activity where activity = ?", COURSES.get("key"));
        return sending(EDITOR, "/periods/2024-09/untold/put", with(COURSES, "section", "training"));
    }

    private IntSupplier leavingOut(int number) {
        jdbc.update("delete from left_out");
        return sending(
                EDITOR, "/periods/2024-09/untold/leave", with(COURSES, "reason", "For the " + number + "th time"));
    }

    private IntSupplier askingAgain(int number) {
        assertThat(leavingOut(number).getAsInt()).isEqualTo(303);
        return sending(EDITOR, "/periods/2024-09/untold/again", COURSES);
    }

    private IntSupplier pasting(int number) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "text", "", "period", "2024-09", "submission", UUID.randomUUID().toString()));
        fields.putAll(pasted(0, "Y." + (30_000 + number)));
        fields.putAll(pasted(1, "Y." + (35_000 + number)));
        return sending(EDITOR, "/intake/save", fields);
    }

    private static Map<String, String> pasted(int row, String name) {
        Map<String, String> fields = new HashMap<>();
        Map.of(
                        "use", "true",
                        "line", "" + (row + 1),
                        "name", name,
                        "kind", "recommendation",
                        "title", "Faults",
                        "group", "SG13",
                        "stage", "approved",
                        "day", "2024-07-12",
                        "topic", "imt-2020")
                .forEach((field, value) -> fields.put(field + "." + row, value));
        return fields;
    }

    private static String row(int number) {
        return "ITU-T Y." + (40_000 + number) + " (07/2024),Faults,Recommendation,2024-07-05,SG13,In force,\n";
    }

    private IntSupplier loading(String rows) {
        return () -> {
            try {
                // a load that could not say that it broke stands in the way for a minute
                jdbc.update(
                        "update catalogue_load set started = started - interval '2 minutes' where state = 'running'");
                Path file = Files.createTempFile("faults", ".csv");
                Files.writeString(file, "designation,title,kind,approved_on,study_group,status,url\n" + rows);
                return Background.call("Test", () -> ended(file)).state() == LoadState.DONE ? 200 : 500;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException broken) {
                return 500;
            }
        };
    }

    private Load ended(Path file) {
        long id = loads.begin("faults.csv", "Test");
        loading.run(id, file);
        return loads.find(id).orElseThrow();
    }

    private IntSupplier accepting(int number) {
        assertThat(loading(row(5_000 + number)).getAsInt()).isEqualTo(200);
        String key = "T-Y." + (45_000 + number) + "-202407";
        return sending(
                EDITOR,
                "/catalogue/proposals",
                Map.of("period", "2024-09", "group", "SG13", "text", key, "topic-" + key, "dlt"));
    }

    private IntSupplier drafting(int number) {
        jdbc.update("delete from draft");
        Forms.Open form = forms.open(EDITOR, "/topics/training/edit").type("name", "Half a na " + number);
        return () -> SavedDeeds.status(form.sendTo("/drafts"));
    }

    private IntSupplier dropping(int number) {
        assertThat(drafting(number).getAsInt()).isEqualTo(303);
        return sending(EDITOR, "/drafts/drop", Map.of("kind_", "topics", "key_", "training"));
    }

    private IntSupplier savingDrafted(int number) {
        assertThat(drafting(number).getAsInt()).isEqualTo(303);
        Forms.Open form = forms.open(EDITOR, "/topics/training/edit?draft=yes").type("name", "Drafted " + number);
        return () -> SavedDeeds.status(form.send());
    }

    private IntSupplier commenting(int number) {
        String address = "/periods/2024-09/comments/introduction.introduction";
        Element form = forms.page(EDITOR, address).expectFirst("form.reply");
        return sending(EDITOR, form.attr("action"), with(hidden(form), "text", "Is this so, " + number + "?"));
    }

    private IntSupplier waiving(int number) {
        jdbc.update("delete from waiver");
        Element form = forms.page(EDITOR, "/periods/2024-09/check").expectFirst(".finding form");
        return sending(EDITOR, form.attr("action"), with(hidden(form), "reason", "It is right"));
    }

    private static Map<String, String> hidden(Element form) {
        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.remove("_csrf");
        return fields;
    }

    private static Map<String, String> person(String name) {
        return Map.of("name", name, "signInName", name, "role", "contributor", "sectors", "T", "enabled", "true");
    }

    private IntSupplier adding(int number) {
        return sending(ADMINISTRATOR, "/people", person("fault-added-" + number));
    }

    private MvcTestResult added(String name) {
        return exchange(staff.member(ADMINISTRATOR), "/people", person(name));
    }

    private long id(String name) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select id from person where sign_in_name = ?", Long.class, name));
    }

    private Map<String, String> changed(String name, String field, String value) {
        String version = Objects.requireNonNull(
                jdbc.queryForObject("select version::text from person where sign_in_name = ?", String.class, name));
        return with(with(person(name), "version", version), field, value);
    }

    private IntSupplier changing(int number) {
        String name = "fault-changed-" + number;
        added(name);
        return sending(ADMINISTRATOR, "/people/" + id(name), changed(name, "sectors", "R"));
    }

    private IntSupplier renewing(int number) {
        String name = "fault-renewed-" + number;
        added(name);
        return sending(ADMINISTRATOR, "/people/" + id(name), changed(name, "renew", "true"));
    }

    private IntSupplier signingIn(int number) {
        String name = "fault-signing-" + number;
        if (number == 0) {
            assertThat(signingIn(1_000).getAsInt()).isBetween(200, 399); // devices are known by a key made once
        }
        Object password = added(name).getMvcResult().getFlashMap().get("oneTime");
        return () ->
                SavedDeeds.status(forms.signIn(name, String.valueOf(password), "/overview", "10.7.0." + number % 250));
    }

    private Member member(String name) {
        return staff.member(name, EDITOR, List.of(), List.of());
    }

    private IntSupplier choosing(int number) {
        Member member = member("fault-choosing-" + number);
        return sending(
                member,
                "/account",
                Map.of(
                        "presentPassword", Staff.PASSWORD,
                        "chosenPassword", NEW_PASSWORD,
                        "repeatedPassword", NEW_PASSWORD));
    }

    private IntSupplier beginningFactor(int number) {
        return beginning(member("fault-beginning-" + number));
    }

    private IntSupplier beginning(Member member) {
        return sending(member, "/account/second-factor", Map.of("presentPassword", Staff.PASSWORD));
    }

    private IntSupplier confirmingFactor(int number) {
        return confirming(member("fault-confirming-" + number));
    }

    private IntSupplier confirming(Member member) {
        assertThat(beginning(member).getAsInt()).isBetween(200, 399);
        String letters = Forms.page(forms.get(member, "/account/second-factor"))
                .expectFirst("main form code")
                .text();
        byte[] secret = Base32.decode(letters.replace(" ", ""));
        return () ->
                SavedDeeds.status(exchange(member, "/account/second-factor/confirm", Map.of("code", code(secret))));
    }

    private static String code(byte[] secret) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), Instant.now());
        } catch (InvalidKeyException e) {
            throw new AssertionError(e);
        }
    }

    private IntSupplier removingFactor(int number) {
        Member member = member("fault-removing-" + number);
        assertThat(confirming(member).getAsInt()).isBetween(200, 399);
        return sending(again(member), "/account/second-factor/remove", Map.of("presentPassword", Staff.PASSWORD));
    }

    /** In the session that goes on after the factor was set up. */
    private Member again(Member member) {
        int generation = Objects.requireNonNull(
                jdbc.queryForObject("select generation from person where id = ?", Integer.class, member.id()));
        return new Member(
                member.id(), member.name(), member.role(), member.sectors(), member.bodies(), false, generation);
    }

    private IntSupplier sending(Role role, String address, Map<String, String> fields) {
        return sending(staff.member(role), address, fields);
    }

    private IntSupplier sending(Member member, String address, Map<String, String> fields) {
        return () -> SavedDeeds.status(exchange(member, address, fields));
    }

    private MvcTestResult exchange(Member member, String address, Map<String, String> fields) {
        int from = addresses.incrementAndGet(); // what failed counts as a guess, and who guesses on and on has to wait
        var request = mvc.post()
                .uri(address)
                .with(staff.as(member))
                .with(csrf())
                .remoteAddress("10.8." + from / 250 + "." + from % 250);
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(field, value);
        return more;
    }
}
