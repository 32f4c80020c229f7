package org.rapporteur.platform.people;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SameSiteAttribute;
import jakarta.servlet.http.Cookie;
import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People for tests, made when they are first asked for: {@code mvc.get().uri("/people").with(staff.as(ADMINISTRATOR))}, or
 * in a browser {@code staff.letIn(page, port, EDITOR)}. A post needs {@code .with(csrf())} too.
 */
@TestComponent
public class Staff {

    /** Everybody's. */
    public static final String PASSWORD = "correct horse battery staple";

    private final People people;
    private final Credentials credentials;
    private final TransactionTemplate apart;
    private final Map<String, Member> members = new ConcurrentHashMap<>();

    Staff(People people, Credentials credentials, PlatformTransactionManager transactions) {
        this.people = people;
        this.credentials = credentials;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Somebody of this role; a contributor of no Sector and no body. */
    public Member member(Role role) {
        return member(role.code(), role, List.of(), List.of());
    }

    /** A contributor for a Sector, by its letter. */
    public Member contributorOf(String sector) {
        return member("contributor-" + sector, Role.CONTRIBUTOR, List.of(sector), List.of());
    }

    /** @param name what the person signs in with and is called */
    public Member member(String name, Role role, List<String> sectors, List<String> bodies) {
        return members.computeIfAbsent(name, key -> made(key, role, sectors, bodies));
    }

    /** For good, also when the test takes back what it does. */
    private Member made(String name, Role role, List<String> sectors, List<String> bodies) {
        return Objects.requireNonNull(apart.execute(status -> enter(name, role, sectors, bodies)));
    }

    private Member enter(String name, Role role, List<String> sectors, List<String> bodies) {
        PersonForm form = new PersonForm("test-" + name, name, role.code(), sectors, bodies, true, false, 0);
        String oneTime = Background.call("Test", () -> people.add(form));
        Member member = credentials.verify(form.signInName(), oneTime).orElseThrow();
        return credentials.change(member, oneTime, PASSWORD).orElseThrow();
    }

    /** Sends a request in the name of somebody of this role. */
    public RequestPostProcessor as(Role role) {
        return as(member(role));
    }

    public RequestPostProcessor as(Member member) {
        RequestPostProcessor known =
                SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(
                        member,
                        null,
                        AuthorityUtils.createAuthorityList(
                                member.onlyChangesPassword() ? List.of() : List.of("staff"))));
        return request -> {
            request.setCookies(new Cookie("rapporteur", "of-" + member.id())); // as whoever has a session
            return known.postProcessRequest(request);
        };
    }

    /** Signs in as a person does, and is where the page was asked to be after that. */
    public void signIn(Page page, int port, Role role) {
        signIn(page, port, member(role));
    }

    /** Is signed in already, and the page still empty: what signing in looks like is for its own tests. */
    public void letIn(Page page, int port, Role role) {
        letIn(page, port, member(role));
    }

    public void letIn(Page page, int port, Member member) {
        List<HttpCookie> cookies = new Visitor(port).signedIn(member).cookies();
        page.context().addCookies(cookies.stream().map(Staff::ofBrowser).toList());
    }

    private static com.microsoft.playwright.options.Cookie ofBrowser(HttpCookie cookie) {
        return new com.microsoft.playwright.options.Cookie(cookie.getName(), cookie.getValue())
                .setDomain("localhost")
                .setPath(cookie.getPath())
                .setHttpOnly(cookie.isHttpOnly())
                .setSameSite(SameSiteAttribute.STRICT);
    }

    public void signIn(Page page, int port, Member member) {
        page.navigate("http://localhost:" + port + "/sign-in");
        page.locator("#name").fill("test-" + member.name());
        page.locator("#password").fill(PASSWORD);
        page.locator(".sign-in .btn").click();
        page.waitForURL("http://localhost:" + port + "/");
    }
}
