package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequestEvent;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;

class BodiesInHandTests {

    private final BodiesInHand bodies = new BodiesInHand(200, 3_000, 10);

    @Test
    void areNoMoreThanFit() {
        MockHttpServletRequest first = request(2_000_000);
        assertThat(bodies.take(first)).isTrue();
        assertThat(bodies.take(request(2_000_000))).isFalse();
        bodies.requestDestroyed(new ServletRequestEvent(new MockServletContext(), first));
        assertThat(bodies.take(request(2_000_000))).isTrue();
    }

    @Test
    void giveTheirPlaceBackOnce() {
        MockHttpServletRequest first = request(2_000_000);
        bodies.take(first);
        bodies.requestDestroyed(new ServletRequestEvent(new MockServletContext(), first));
        bodies.requestDestroyed(new ServletRequestEvent(new MockServletContext(), first));
        assertThat(bodies.take(request(2_000_000))).isTrue();
        assertThat(bodies.take(request(2_000_000))).isFalse();
    }

    @Test
    void thatAnybodyMaySendTakeNoPlaceFromThoseOfStaff() {
        while (bodies.take(request(60_000))) {}
        assertThat(bodies.take(request(1_000_000))).isTrue();
    }

    @Test
    void ofSomeLinesAlwaysFindRoom() {
        while (bodies.take(request(60_000))) {}
        while (bodies.take(request(900_000))) {}
        assertThat(bodies.take(request(BodiesInHand.FREE))).isTrue();
    }

    @Test
    void ofASmallHeapLeaveMostOfItFree() {
        BodiesInHand small = BodiesInHand.ofHeap(256L << 20);
        assertThat(small.take(request(8_000_000))).isTrue();
        assertThat(small.take(request(8_000_000))).isTrue();
        assertThat(small.take(request(8_000_000))).isFalse();
    }

    private static MockHttpServletRequest request(int length) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setContent(new byte[length]);
        return request;
    }
}
