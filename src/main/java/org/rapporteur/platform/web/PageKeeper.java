package org.rapporteur.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Metrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Public pages are made once: as long as neither a record nor the day nor the program has changed, readers get the same
 * bytes again, or hear that nothing changed. Whoever has a session gets nothing that was made for others, and nothing made
 * for them is kept.
 */
final class PageKeeper extends OncePerRequestFilter {

    private static final String MAY_BE_KEPT = "no-cache";
    private static final String FOR_ALL = "public, no-cache";
    /** Whoever says how much they like it gets it plain: few do, and to some of them it is nothing. */
    private static final Pattern PACKED = Pattern.compile("\\bgzip\\s*(,|$)");

    private static final int LONGEST_PAGE = 4 << 20;
    private static final int WORTH_PACKING = 2 << 10;

    /** How long somebody waits for a page that another makes. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** @param tag of the version of all data; what was made from another is not asked for again, and is the first to go */
    private record Place(String address, String tag, boolean packed) {}

    private final PageVersion version;
    private final String sessionCookie;
    private final Cache<Place, KeptPage> pages;
    private final Map<Place, CountDownLatch> inMaking = new ConcurrentHashMap<>();

    /**
     * @param most bytes of pages that are kept; with 0 each is made anew
     */
    PageKeeper(PageVersion version, String sessionCookie, long most) {
        this.version = version;
        this.sessionCookie = sessionCookie;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((Place place, KeptPage page) ->
                        page.weight() + 2 * place.address().length())
                .build();
    }

    /** What is about the server itself, and parts of files, are not pages. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isReading(request)
                || request.getHeader(HttpHeaders.RANGE) != null
                || request.getRequestURI().startsWith("/actuator");
    }

    /** Never another under the same address. */
    private static boolean isFile(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    private static boolean isReading(HttpServletRequest request) {
        return isGet(request) || request.getMethod().equals("HEAD");
    }

    private static boolean isGet(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFile(request)) {
            file(request, response, chain);
            return;
        }
        response.addHeader(HttpHeaders.VARY, "Cookie, Accept-Encoding");
        try {
            Optional<String> now = version.hold();
            if (WebUtils.getCookie(request, sessionCookie) != null) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
                chain.doFilter(request, response);
            } else if (now.isEmpty()) {
                chain.doFilter(request, response);
            } else {
                answer(now.get(), request, response, chain);
            }
        } finally {
            version.release();
        }
    }

    private void answer(String now, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = address(request);
        String tag = tag(now, address);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setHeader(HttpHeaders.ETAG, tag);
            response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_ALL);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Place place = new Place(address, tag, takesPacked(request));
        KeptPage kept = pages.getIfPresent(place);
        Metrics.counter("rapporteur.kept.pages", "found", Boolean.toString(kept != null))
                .increment();
        if (kept != null) {
            kept.write(response);
        } else {
            makeOnce(place, request, response, chain);
        }
    }

    /** Of several who ask for the same page at once one makes it; the others wait for that, unless it takes long. */
    private void makeOnce(Place place, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CountDownLatch made = new CountDownLatch(1);
        CountDownLatch another = inMaking.putIfAbsent(place, made);
        try {
            KeptPage kept = another == null || isMade(another) ? pages.getIfPresent(place) : null;
            if (kept != null) {
                kept.write(response);
            } else {
                make(place, request, response, chain);
            }
        } finally {
            if (another == null) {
                inMaking.remove(place);
                made.countDown();
            }
        }
    }

    /** Whether somebody came to the end with a page in time, be it kept or not. */
    private static boolean isMade(CountDownLatch page) {
        try {
            return page.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Packed at the first reading, for all that follow. */
    private void file(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        Place place = new Place(request.getRequestURI(), "", takesPacked(request));
        KeptPage kept = pages.getIfPresent(place);
        if (kept != null && request.getHeader(HttpHeaders.IF_MODIFIED_SINCE) == null) {
            kept.write(response);
            return;
        }
        ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, written);
        if (isGet(request) && written.getStatus() == HttpServletResponse.SC_OK) {
            keep(place, KeptPage.of(written, written.getContentAsByteArray())).write(response);
        } else {
            written.copyBodyToResponse();
        }
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Weak, so as to survive compression. */
    private static String tag(String now, String address) {
        return "W/\"" + now + "-" + Integer.toHexString(address.hashCode()) + "\"";
    }

    private static boolean takesPacked(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && PACKED.matcher(accepted).find();
    }

    private void make(Place place, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, written);
        if (!isForAll(request, written)) {
            written.copyBodyToResponse();
            return;
        }
        response.setHeader(HttpHeaders.ETAG, place.tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_ALL);
        if (isGet(request)) {
            keep(place, KeptPage.of(written, written.getContentAsByteArray())).write(response);
        } else {
            written.copyBodyToResponse();
        }
    }

    private KeptPage keep(Place place, KeptPage page) throws IOException {
        boolean packed = place.packed() && page.isText() && page.body().length > WORTH_PACKING;
        KeptPage sent = packed ? page.compressed() : page;
        pages.put(place, sent);
        return sent;
    }

    /** Whoever says how long a page may be kept, or by whom, has the last word. */
    private static boolean isForAll(HttpServletRequest request, ContentCachingResponseWrapper written) {
        return written.getStatus() == HttpServletResponse.SC_OK
                && MAY_BE_KEPT.equals(cacheControl(written))
                && written.getHeader(HttpHeaders.SET_COOKIE) == null
                && request.getSession(false) == null
                && written.getContentSize() <= LONGEST_PAGE;
    }

    private static @Nullable String cacheControl(HttpServletResponse response) {
        return response.getHeader(HttpHeaders.CACHE_CONTROL);
    }
}
