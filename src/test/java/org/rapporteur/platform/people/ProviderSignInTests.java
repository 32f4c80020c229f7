package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.web.ContentSecurityPolicy;
import org.rapporteur.platform.web.Outage;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** People sign in by a provider of OpenID Connect, which a server of the test is. */
@ExtendWith(OutputCaptureExtension.class)
class ProviderSignInTests extends WithProvider {

    private static final String BY_PROVIDER = "/sign-in/provider";
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @BeforeEach
    void forgetGuesses() {
        jdbc.update("delete from sign_in_try");
    }

    /** Presses the button of a page of signing in. */
    private static HttpResponse<String> begun(Visitor visitor, HttpResponse<String> page, Map<String, String> more) {
        assertThat(Visitor.document(page).select("button[formaction=/sign-in/provider]"))
                .singleElement()
                .satisfies(button -> assertThat(button.text()).isEqualTo("Sign in by Example ID"));
        Map<String, String> fields = new HashMap<>(Visitor.fields(Visitor.form(page)));
        fields.putAll(more);
        return visitor.post(BY_PROVIDER, fields);
    }

    /** Where the provider leads back to, on our site. */
    private static String back(HttpResponse<String> leading) {
        String address = leading.headers().firstValue("Refresh").orElseThrow().replaceFirst("^0;url=", "");
        assertThat(Visitor.document(leading).expectFirst("main a.btn").attr("href"))
                .isEqualTo(address);
        try {
            HttpResponse<String> answer =
                    BROWSER.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            String location = answer.headers().firstValue("Location").orElseThrow();
            assertThat(location).startsWith(SITE + "/sign-in/provider/answer?");
            return location.substring(SITE.length());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> signIn(Visitor visitor, String subject, Map<String, Object> claims) {
        next(subject, claims);
        return visitor.get(back(begun(visitor, visitor.get("/sign-in"), Map.of())));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static boolean isSignedIn(Visitor visitor) {
        return visitor.get("/account").statusCode() == 200;
    }

    private static String problem(HttpResponse<String> page) {
        return Visitor.document(page).select(".problems").text();
    }

    @Test
    void aLinkedAccountSignsInAndIsLedBack(CapturedOutput log) {
        linked("provider-linked", Role.EDITOR);
        Visitor visitor = new Visitor(port);
        HttpResponse<String> form = visitor.get("/sign-in?returnTo=/people");
        next("of-provider-linked", editor("Another name there"));
        HttpResponse<String> done = visitor.get(back(begun(visitor, form, Map.of())));
        assertThat(location(done)).isEqualTo("/people");
        assertThat(visitor.get("/account").body()).contains("provider-linked, Editor", "is linked");
        assertThat(log).contains("Signed in: test-provider-linked by the provider from ");
    }

    @Test
    void isLedThereByAPageOfOursUnderTheSamePolicy() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> leading = begun(visitor, visitor.get("/sign-in"), Map.of());
        assertThat(leading.statusCode()).isEqualTo(200);
        assertThat(leading.headers().firstValue(ContentSecurityPolicy.HEADER)).hasValue(ContentSecurityPolicy.STRICT);
        assertThat(leading.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(leading.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.matches("rapporteur-provider=[0-9a-f]{32}; Path=/sign-in/provider;"
                        + " Max-Age=600; Expires=[^;]+; HttpOnly; SameSite=Lax"));
        assertThat(leading.headers().firstValue("Refresh").orElseThrow())
                .contains("code_challenge_method=S256", "redirect_uri=https%3A%2F%2Freports.example.org%2Fsign-in");
        assertThat(jdbc.queryForObject("select encode(content, 'escape') from begun_sign_in limit 1", String.class))
                .as("sealed")
                .doesNotContain("state");
    }

    @Test
    void theRoleIsWhatTheProviderGivesNow(CapturedOutput log) {
        Member member = linked("provider-role", Role.EDITOR);
        Visitor before = new Visitor(port).signedIn(member);
        Visitor visitor = new Visitor(port);
        signIn(visitor, "of-provider-role", Map.of("roles", List.of("writers"), "sectors", List.of("T", "D")));
        assertThat(visitor.get("/account").body()).contains("provider-role, Contributor");
        assertThat(isSignedIn(before)).as("a session of the role before").isFalse();
        assertThat(jdbc.queryForList("select sector from person_sector where person = ?", String.class, member.id()))
                .containsExactlyInAnyOrder("T", "D");
        assertThat(log).contains("Changed contributor person " + member.id() + " by the provider");
        Visitor again = new Visitor(port);
        signIn(again, "of-provider-role", Map.of("roles", List.of("writers"), "sectors", List.of("T", "D")));
        assertThat(isSignedIn(visitor)).as("nothing has changed").isTrue();
    }

    @Test
    void whoIsGivenNoRoleAnyMoreIsRefused() {
        linked("provider-roleless", Role.EDITOR);
        Visitor visitor = new Visitor(port);
        HttpResponse<String> refused = signIn(visitor, "of-provider-roleless", Map.of("roles", List.of("guests")));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(problem(refused)).contains("Example ID knows you, but gives you no role");
        assertThat(isSignedIn(visitor)).isFalse();
    }

    @Test
    void whereNoRolesAreMappedPeopleKeepTheirs() {
        provider.giveNoRoles();
        linked("provider-own-role", Role.EDITOR);
        Visitor visitor = new Visitor(port);
        signIn(visitor, "of-provider-own-role", Map.of());
        assertThat(visitor.get("/account").body()).contains("provider-own-role, Editor");
    }

    @Test
    void theLastAdministratorStays(CapturedOutput log) {
        provider.askForSecondFactor();
        Member member = linked("provider-last", Role.ADMINISTRATOR);
        List<Long> others = jdbc.queryForList(
                "update person set enabled = false where role = 'administrator' and enabled and id <> ? returning id",
                Long.class,
                member.id());
        try {
            Visitor visitor = new Visitor(port);
            signIn(visitor, "of-provider-last", editor("x"));
            assertThat(visitor.get("/account").body()).contains("provider-last, Administrator");
            assertThat(log).contains("Kept as the last administrator person " + member.id());
        } finally {
            others.forEach(other -> jdbc.update("update person set enabled = true where id = ?", other));
        }
    }

    @Test
    void somebodyUnknownReadsWhomToAsk() {
        provider.giveNoAccounts();
        Visitor visitor = new Visitor(port);
        HttpResponse<String> refused = signIn(visitor, "unknown", editor("provider-unknown"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(problem(refused))
                .contains("no account here is linked to yours there", "ask an administrator: First administrator");
        assertThat(isSignedIn(visitor)).isFalse();
        assertThat(jdbc.queryForList("select from person where name = 'provider-unknown'"))
                .isEmpty();
    }

    @Test
    void aNewcomerWithARoleGetsAnAccountWithoutAPassword(CapturedOutput log) {
        Visitor visitor = new Visitor(port);
        signIn(visitor, "newcomer", editor("Ada.Newcomer"));
        assertThat(visitor.get("/account").body()).contains("Ada.Newcomer, Editor", "You have no password here");
        Visitor again = new Visitor(port);
        signIn(again, "newcomer", editor("Ada Renamed"));
        assertThat(again.get("/account").body()).contains("Ada.Newcomer, Editor");
        assertThat(log).containsPattern("Added editor person \\d+ by the provider");
        assertThat(new Visitor(port).signIn("ada.newcomer", "").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Provider-Namesake", "provider-namesake"})
    void aNameOfSomebodyHereMakesNobodyThem(String name) {
        staff.member("provider-namesake", Role.ADMINISTRATOR, List.of(), List.of());
        Visitor visitor = new Visitor(port);
        HttpResponse<String> refused = signIn(visitor, "namesake", editor(name));
        assertThat(problem(refused)).contains("somebody here has your name already");
        assertThat(isSignedIn(visitor)).isFalse();
    }

    @Test
    void anAddressOfMailOfSomebodyHereMakesNobodyThem() {
        Member member = staff.member("provider-mailed", Role.ADMINISTRATOR, List.of(), List.of());
        jdbc.update("update person set mail = 'mailed@example.org' where id = ?", member.id());
        provider.giveNoAccounts();
        Visitor visitor = new Visitor(port);
        HttpResponse<String> refused = signIn(
                visitor, "mailed", Map.of("email", "mailed@example.org", "email_verified", true, "roles", "admins"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(isSignedIn(visitor)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b\u202Ec"})
    void aNameThatIsNoneIsNotTaken(String name) {
        HttpResponse<String> refused = signIn(
                new Visitor(port), "nameless", Map.of("name", name, "preferred_username", "", "roles", "editors"));
        assertThat(problem(refused)).contains("does not say by what name");
    }

    @Test
    void whoIsDisabledIsRefused() {
        Member member = linked("provider-disabled", Role.EDITOR);
        jdbc.update("update person set enabled = false where id = ?", member.id());
        Visitor visitor = new Visitor(port);
        HttpResponse<String> refused = signIn(visitor, "of-provider-disabled", editor("x"));
        assertThat(problem(refused)).contains("your account here is closed");
        assertThat(isSignedIn(visitor)).isFalse();
    }

    @Test
    void anAnswerToAnotherQuestionIsNoneAndTheRightOneStillCounts() {
        linked("provider-state", Role.EDITOR);
        Visitor visitor = new Visitor(port);
        String back = back(begun(visitor, visitor.get("/sign-in"), Map.of()));
        HttpResponse<String> forged = visitor.get(back.replaceFirst("state=[^&]+", "state=another"));
        assertThat(forged.statusCode()).isEqualTo(422);
        assertThat(problem(forged)).contains("did not begin here");
        next("of-provider-state", editor("x"));
        assertThat(visitor.get(back).statusCode()).isEqualTo(302);
        assertThat(isSignedIn(visitor)).isTrue();
    }

    @Test
    void nobodyIsSignedInByAnAnswerToSomebodyElse() {
        Visitor attacker = new Visitor(port);
        String back = back(begun(attacker, attacker.get("/sign-in"), Map.of()));
        Visitor visitor = new Visitor(port);
        begun(visitor, visitor.get("/sign-in"), Map.of());
        assertThat(visitor.get(back).statusCode()).isEqualTo(422);
        assertThat(new Visitor(port).get(back).statusCode()).isEqualTo(422);
        assertThat(isSignedIn(visitor)).isFalse();
    }

    @Test
    void anAnswerCountsOnce() {
        linked("provider-replay", Role.EDITOR);
        Visitor visitor = new Visitor(port);
        HttpResponse<String> leading = begun(visitor, visitor.get("/sign-in"), Map.of());
        String cookie = visitor.cookies().stream()
                .filter(one -> one.getName().equals("rapporteur-provider"))
                .findFirst()
                .orElseThrow()
                .getValue();
        String back = back(leading);
        next("of-provider-replay", editor("x"));
        assertThat(visitor.get(back).statusCode()).isEqualTo(302);
        assertThat(location(visitor.get(back)))
                .as("whoever is signed in stays so")
                .isEqualTo("/");
        Visitor thief = new Visitor(port);
        thief.plant("rapporteur-provider", cookie);
        assertThat(thief.get(back).statusCode()).isEqualTo(422);
        assertThat(isSignedIn(thief)).isFalse();
    }

    @Test
    void anAnswerAfterTenMinutesIsTooLate() {
        Visitor visitor = new Visitor(port);
        String back = back(begun(visitor, visitor.get("/sign-in"), Map.of()));
        jdbc.update("update begun_sign_in set until = until - interval '10 minutes'");
        assertThat(visitor.get(back).statusCode()).isEqualTo(422);
        begun(visitor, visitor.get("/sign-in"), Map.of());
        assertThat(jdbc.queryForList("select from begun_sign_in where until <= now()"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "aud", "iss"})
    void whatIsSignedForAnotherIsNothing(String claim) {
        linked("provider-forged", Role.EDITOR);
        Visitor visitor = new Visitor(port);
        Map<String, Object> claims = new HashMap<>(editor("x"));
        claims.put(claim, "another");
        HttpResponse<String> refused = signIn(visitor, "of-provider-forged", claims);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(problem(refused)).contains("Example ID did not say who you are");
        assertThat(isSignedIn(visitor)).isFalse();
    }

    @Test
    void whatHasEndedIsNothing() {
        linked("provider-ended", Role.EDITOR);
        SERVER.enqueueCallback(new DefaultOAuth2TokenCallback(
                "itu", "of-provider-ended", "JWT", List.of("rapporteur"), editor("x"), -3600));
        Visitor visitor = new Visitor(port);
        HttpResponse<String> refused = visitor.get(back(begun(visitor, visitor.get("/sign-in"), Map.of())));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(isSignedIn(visitor)).isFalse();
    }

    @Test
    void whatTheProviderRefusesIsTold() {
        Visitor visitor = new Visitor(port);
        String state = back(begun(visitor, visitor.get("/sign-in"), Map.of())).replaceFirst(".*(state=[^&]+).*", "$1");
        HttpResponse<String> refused = visitor.get("/sign-in/provider/answer?error=access_denied&" + state);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(problem(refused)).contains("Example ID did not say who you are");
    }

    @Test
    void whileTheProviderIsAwayPasswordsLetIn() {
        provider.beAway();
        Member member = staff.member("provider-away", Role.EDITOR, List.of(), List.of());
        Visitor visitor = new Visitor(port);
        HttpResponse<String> away = begun(visitor, visitor.get("/sign-in?returnTo=/people"), Map.of());
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(problem(away)).contains("Example ID does not answer");
        HttpResponse<String> done =
                visitor.submit(away, Map.of("name", "test-" + member.name(), "password", Staff.PASSWORD));
        assertThat(location(done)).isEqualTo("/people");
    }

    @Test
    void whatWasTypedComesBack() {
        Member member = linked("provider-kept", Role.EDITOR);
        Visitor visitor = new Visitor(port);
        Map<String, String> typed = Map.of(
                "slug", "kept-by-provider", "name", "Kept\nover “two” sites", "written-by", Long.toString(member.id()));
        HttpResponse<String> ended = visitor.post("/topics", typed);
        assertThat(ended.statusCode()).isEqualTo(403);
        provider.beAwayOnce();
        HttpResponse<String> away = begun(visitor, ended, Map.of());
        next("of-provider-kept", editor("x"));
        HttpResponse<String> back = visitor.get(back(begun(visitor, away, Map.of())));
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(Visitor.form(back).attr("action")).isEqualTo("/topics");
        assertThat(Visitor.fields(Visitor.form(back)))
                .containsEntry("slug", "kept-by-provider")
                .containsEntry("name", "Kept\nover “two” sites");
    }

    @Test
    void whatWasTypedComesBackWithARefusalToo() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> ended = visitor.post("/topics", Map.of("slug", "refused", "name", "Refused"));
        next("nobody", Map.of("roles", "guests"));
        HttpResponse<String> refused = visitor.get(back(begun(visitor, ended, Map.of())));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Visitor.fields(Visitor.form(refused))).containsEntry("kept:name", "Refused");
    }

    @Test
    void whatSomebodyElseTypedIsNotShown() {
        linked("provider-other", Role.EDITOR);
        Visitor visitor = new Visitor(port);
        HttpResponse<String> ended = visitor.post("/topics", Map.of("name", "Anothers", "written-by", "1"));
        next("of-provider-other", editor("x"));
        HttpResponse<String> back = visitor.get(back(begun(visitor, ended, Map.of())));
        assertThat(back.body()).doesNotContain("Anothers");
    }

    @Test
    void isLinkedWithThePasswordAndUnlinked(CapturedOutput log) {
        Member member = staff.member("provider-linking", Role.EDITOR, List.of(), List.of());
        Visitor elsewhere = new Visitor(port).signedIn(member);
        Visitor visitor = new Visitor(port).signedIn(member);
        HttpResponse<String> wrong = link(visitor, "wrong");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(problem(wrong)).contains("not the password you have now");
        next("linking", editor("x"));
        HttpResponse<String> done = visitor.get(back(link(visitor, Staff.PASSWORD)));
        assertThat(location(done)).isEqualTo("/account");
        assertThat(visitor.get("/account").body()).contains("Your account is linked.", "/account/provider/remove");
        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(log).contains("Linked to the provider person " + member.id() + " by person " + member.id());
        Visitor other = new Visitor(port);
        signIn(other, "linking", editor("x"));
        assertThat(other.get("/account").body()).contains("provider-linking, Editor");
        assertThat(link(other, "wrong").statusCode()).isEqualTo(422);
        assertThat(location(link(other, Staff.PASSWORD))).isEqualTo("/account");
        assertThat(other.get("/account").body()).contains("Your account is unlinked.");
        provider.giveNoAccounts();
        assertThat(signIn(new Visitor(port), "linking", editor("x")).statusCode())
                .isEqualTo(403);
    }

    /** Sends the form on the account page that links or unlinks. */
    private static HttpResponse<String> link(Visitor visitor, String password) {
        Document page = Visitor.document(visitor.get("/account"));
        Map<String, String> fields = Visitor.fields(page.expectFirst("#provider"));
        fields.put("providerPassword", password);
        return visitor.post(page.expectFirst("#provider").attr("action"), fields);
    }

    @Test
    void anAccountOfSomebodyElseIsNotLinked() {
        linked("provider-owner", Role.EDITOR);
        Visitor visitor =
                new Visitor(port).signedIn(staff.member("provider-grabbing", Role.EDITOR, List.of(), List.of()));
        next("of-provider-owner", editor("x"));
        visitor.get(back(link(visitor, Staff.PASSWORD)));
        assertThat(problem(visitor.get("/account"))).contains("It was not linked");
        Visitor owner = new Visitor(port);
        signIn(owner, "of-provider-owner", editor("x"));
        assertThat(owner.get("/account").body()).contains("provider-owner, Editor");
    }

    @Test
    void nothingIsLinkedToWhoeverSignedInMeanwhile() {
        Visitor visitor =
                new Visitor(port).signedIn(staff.member("provider-linker", Role.EDITOR, List.of(), List.of()));
        String back = back(link(visitor, Staff.PASSWORD));
        Member other = staff.member("provider-meanwhile", Role.EDITOR, List.of(), List.of());
        visitor.forget("rapporteur");
        visitor.signedIn(other);
        next("meanwhile", editor("x"));
        visitor.get(back);
        assertThat(jdbc.queryForList("select from person_provider where subject = 'meanwhile'"))
                .isEmpty();
    }

    @Test
    void whoHasNoPasswordChoosesOneSoonAfterSigningInAndUnlinksThen() {
        Visitor visitor = new Visitor(port);
        signIn(visitor, "choosing", editor("choosing-newcomer"));
        String token = Visitor.fields(Visitor.form(visitor.get("/account"))).get("_csrf");
        HttpResponse<String> refused = visitor.post("/account/provider/remove", Map.of("_csrf", token));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("To unlink it you need a password here");
        String chosen = "seven quiet barges upstream";
        Map<String, String> typed = Map.of("chosenPassword", chosen, "repeatedPassword", chosen);
        jdbc.update("update person_session set began_at = began_at - interval '11 minutes'");
        HttpResponse<String> late = visitor.submit(visitor.get("/account"), typed);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(problem(late)).contains("within the last ten minutes");
        visitor = new Visitor(port);
        signIn(visitor, "choosing", editor("x"));
        assertThat(location(visitor.submit(visitor.get("/account"), typed))).isEqualTo("/account");
        assertThat(location(link(visitor, chosen))).isEqualTo("/account");
        assertThat(new Visitor(port).signIn("choosing-newcomer", chosen).statusCode())
                .isEqualTo(302);
    }

    @Test
    void administratorsWithoutASecondFactorSetItUpFirst() {
        linked("provider-unsecured", Role.ADMINISTRATOR);
        Visitor visitor = new Visitor(port);
        signIn(visitor, "of-provider-unsecured", Map.of("roles", "admins"));
        assertThat(visitor.get("/people").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/account").body()).contains("need a second factor here");
    }

    @Test
    void administratorsTypeACodeOfTheirSecondFactorToo() {
        Member member = linked("provider-secured", Role.ADMINISTRATOR);
        List<String> recovery = secured(member);
        Visitor visitor = new Visitor(port);
        HttpResponse<String> ended = visitor.post("/topics", Map.of("name", "Waits for a code"));
        next("of-provider-secured", Map.of("roles", "admins"));
        HttpResponse<String> asked = visitor.get(back(begun(visitor, ended, Map.of())));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(isSignedIn(visitor)).isFalse();
        HttpResponse<String> wrong = visitor.submit(asked, Map.of("code", "000000"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(isSignedIn(visitor)).isFalse();
        HttpResponse<String> back = visitor.submit(wrong, Map.of("code", recovery.get(0)));
        assertThat(Visitor.fields(Visitor.form(back))).containsEntry("name", "Waits for a code");
        assertThat(visitor.get("/people").statusCode()).isEqualTo(200);
        assertThat(new Visitor(port)
                        .submit(wrong, Map.of("code", recovery.get(1)))
                        .statusCode())
                .as("nobody else's browser")
                .isEqualTo(403);
    }

    @Test
    void codesAreNotGuessed() {
        secured(linked("provider-guessed", Role.ADMINISTRATOR));
        Visitor visitor = new Visitor(port);
        HttpResponse<String> page = signIn(visitor, "of-provider-guessed", Map.of("roles", "admins"));
        for (int guess = 0; guess < 5; guess++) {
            page = visitor.submit(page, Map.of("code", "00000" + guess));
            assertThat(page.statusCode()).isEqualTo(422);
        }
        HttpResponse<String> wait = visitor.submit(page, Map.of("code", "000009"));
        assertThat(wait.statusCode()).isEqualTo(429);
        assertThat(wait.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void whereTheProviderAsksForASecondFactorOursIsNotAsked() {
        provider.askForSecondFactor();
        secured(linked("provider-trusted", Role.ADMINISTRATOR));
        linked("provider-trusted-plain", Role.ADMINISTRATOR);
        for (String name : List.of("provider-trusted", "provider-trusted-plain")) {
            Visitor visitor = new Visitor(port);
            signIn(visitor, "of-" + name, Map.of("roles", "admins"));
            assertThat(visitor.get("/people").statusCode()).as(name).isEqualTo(200);
        }
    }

    @Test
    void aFormFromElsewhereBeginsNothing() {
        Visitor visitor = new Visitor(port);
        Map<String, String> fields = Visitor.fields(Visitor.form(visitor.get("/sign-in")));
        assertThat(visitor.post(BY_PROVIDER, fields, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> forged = visitor.post(BY_PROVIDER, Map.of("kept-path", "/topics", "kept:name", "Kept"));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.headers().firstValue("Refresh")).isEmpty();
        assertThat(Visitor.fields(Visitor.form(forged))).containsEntry("kept:name", "Kept");
    }

    @Test
    void isNotBegunWithoutEnd() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> page = visitor.get("/sign-in");
        for (int time = 0; time < 30; time++) {
            assertThat(begun(visitor, page, Map.of()).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> wait = begun(visitor, page, Map.of());
        assertThat(wait.statusCode()).isEqualTo(429);
        assertThat(problem(wait)).contains("You may try again at");
    }

    @Test
    void noMoreIsTakenThanOfEverybody() {
        assertThat(new Visitor(port)
                        .post(BY_PROVIDER, Map.of("kept:name", "x".repeat(70_000)))
                        .statusCode())
                .isEqualTo(413);
    }

    /** An outage of the database between the page and the provider. */
    @Test
    void whatWasTypedIsOnThePageOfAnOutageToo() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", BY_PROVIDER);
        request.addParameter("kept-path", "/topics");
        request.addParameter("kept:name", "Kept");
        OutagePosts posts = new OutagePosts(new Rights(), new FormTokens());
        posts.keep(request);
        assertThat(posts.page(Outage.AWAY, request, new MockHttpServletResponse())
                        .orElseThrow()
                        .model()
                        .toString())
                .contains("path=/topics", "Field[name=name, value=Kept]");
    }

    @Test
    void leadsNowhereElse() {
        linked("provider-nowhere", Role.EDITOR);
        Visitor visitor = new Visitor(port);
        HttpResponse<String> page = visitor.get("/sign-in");
        next("of-provider-nowhere", editor("x"));
        HttpResponse<String> done = visitor.get(back(begun(visitor, page, Map.of("returnTo", "//evil.example.org/"))));
        assertThat(location(done)).isEqualTo("/");
    }
}
