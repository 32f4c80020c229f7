package org.rapporteur.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody who follows links from page to page, with a look at each, and begins anew at the front page now and then. */
final class ReaderWalk {

    private static final int STEPS = 8;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

    /** Files, parts of pages, and what is for staff. */
    private static final Pattern NO_PAGE = Pattern.compile(
            "/(assets|webjars|sign-in|account|api|enter|static)\\b.*|[^?]*\\.(?!\\d)\\w{2,11}(\\?.*)?|.*[?&]format=.*");

    private final HttpClient client;
    private final int port;
    private final Random random;
    private final Answers answers;
    private String page = "/";
    private int steps;

    ReaderWalk(HttpClient client, int port, long seed, Answers answers) {
        this.client = client;
        this.port = port;
        this.random = new Random(seed);
        this.answers = answers;
    }

    /** Reads a page and decides where to go from there. */
    void step() {
        String body = answers.of(page, 200, this::get);
        List<String> links = LINK.matcher(body)
                .results()
                .map(ReaderWalk::address)
                .filter(link -> !NO_PAGE.matcher(link).matches())
                .toList();
        boolean anew = ++steps % STEPS == 0 || links.isEmpty();
        page = anew ? "/" : links.get(random.nextInt(links.size()));
    }

    private static String address(MatchResult link) {
        return link.group(1).replace("&amp;", "&");
    }

    private HttpResponse<String> get() {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
