package org.rapporteur.platform.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.platform.access.Member;

/** Somebody with cookies and without scripts, who reads pages and sends their forms; redirects are not followed. */
public final class Visitor {

    private final CookieManager cookies;
    private final HttpClient client;
    private final String site;

    public Visitor(int port) {
        this(port, new CookieManager());
    }

    private Visitor(int port, CookieManager cookies) {
        this.cookies = cookies;
        client = HttpClient.newBuilder().cookieHandler(cookies).build();
        site = "http://localhost:" + port;
    }

    /** The same, with the same cookies, at another program on this machine. */
    public Visitor at(int port) {
        return new Visitor(port, cookies);
    }

    public HttpResponse<String> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends fields as they are. */
    public HttpResponse<String> post(String address, Map<String, String> fields) {
        return post(address, encoded(fields), "application/x-www-form-urlencoded");
    }

    public HttpResponse<String> post(String address, String body, String type) {
        return send(HttpRequest.newBuilder(URI.create(site + address))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** As a browser sends it that says more about where the form stands. */
    HttpResponse<String> post(String address, Map<String, String> fields, String header, String value) {
        return send(HttpRequest.newBuilder(URI.create(site + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(BodyPublishers.ofString(encoded(fields)))
                .build());
    }

    /** Without saying how long it is. */
    HttpResponse<String> postInChunks(String address, String body) {
        return send(HttpRequest.newBuilder(URI.create(site + address))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(body)))
                .build());
    }

    /** Sends the main form of a page with what stands in it, but for these fields. */
    public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> typed) {
        Element form = form(page);
        Map<String, String> fields = fields(form);
        fields.putAll(typed);
        return post(form.attr("action"), fields);
    }

    static Element form(HttpResponse<String> page) {
        return document(page).expectFirst("main form[method=post]");
    }

    static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : form.select("input[name], textarea[name]")) {
            boolean left = List.of("checkbox", "radio").contains(input.attr("type")) && !input.hasAttr("checked");
            if (!left) {
                fields.put(input.attr("name"), input.is("textarea") ? textOf(input) : input.val());
            }
        }
        return fields;
    }

    /** Browsers drop the first line break. */
    private static String textOf(Element area) {
        return area.wholeText().replaceFirst("^\n", "");
    }

    public static Document document(HttpResponse<String> page) {
        return Jsoup.parse(page.body());
    }

    public Visitor signedIn(Member member) {
        signIn("test-" + member.name(), Staff.PASSWORD);
        return this;
    }

    public HttpResponse<String> signIn(String name, String password) {
        return submit(get("/sign-in"), Map.of("name", name, "password", password));
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** As somebody might who shares the machine. */
    void plant(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(site), cookie);
    }

    void forget(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(site), cookie));
    }

    void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
