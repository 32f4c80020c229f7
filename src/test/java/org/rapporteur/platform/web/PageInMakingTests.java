package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.platform.DataVersion;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What several ask for while it is made. */
class PageInMakingTests {

    private static final int ASKING = 8;

    private final PageKeeper keeper = new PageKeeper(
            new PageVersion(
                    new StaticListableBeanFactory().getBeanProvider(DataVersion.class), Clock.systemUTC(), "program"),
            "SESSION",
            1 << 20);
    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);

    private FilterChain page(String cacheControl, Duration taken) {
        return (request, response) -> {
            made.incrementAndGet();
            begun.countDown();
            sleep(taken);
            ((HttpServletResponse) response).setHeader("Cache-Control", cacheControl);
            response.setContentType("text/html");
            response.getWriter().write("words");
        };
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private MockHttpServletResponse asked(FilterChain page) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        keeper.doFilter(new MockHttpServletRequest("GET", "/page"), response, page);
        return response;
    }

    /** One begins, then all others ask. */
    private Duration askedByMany(FilterChain page) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(ASKING);
        try {
            long start = System.nanoTime();
            Future<MockHttpServletResponse> first = readers.submit(() -> asked(page));
            assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
            List<Future<MockHttpServletResponse>> others = IntStream.range(1, ASKING)
                    .mapToObj(number -> readers.submit(() -> asked(page)))
                    .toList();
            assertThat(first.get().getContentAsString()).isEqualTo("words");
            for (Future<MockHttpServletResponse> other : others) {
                assertThat(other.get().getContentAsString()).isEqualTo("words");
            }
            return Duration.ofNanos(System.nanoTime() - start);
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void isMadeOnceForAll() throws Exception {
        askedByMany(page("no-cache", Duration.ofMillis(200)));
        assertThat(made).hasValue(1);
    }

    @Test
    void doesNotHoldUpWhoCannotShareIt() throws Exception {
        Duration taken = askedByMany(page("private, no-store", Duration.ofMillis(200)));
        assertThat(made).hasValue(ASKING);
        assertThat(taken).isLessThan(Duration.ofMillis(200L * (ASKING - 2)));
    }

    @Test
    void isNotWaitedForWithoutEnd() throws Exception {
        askedByMany(page("no-cache", Duration.ofMillis(900)));
        assertThat(made).hasValueGreaterThan(1);
    }
}
