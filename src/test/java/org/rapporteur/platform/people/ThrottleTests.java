package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    private static final Instant START = Instant.parse("2024-09-16T08:00:00Z");

    /** Shows what it is told. */
    private static final class Hand extends Clock {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private final Hand hand = new Hand();
    private final Tries tries = new RememberedTries();
    private final Throttle throttle = new Throttle(hand, tries, "test", 5);
    private final Attempts attempts = new Attempts(hand, tries);

    @Test
    void letsFiveFailAndThenMakesWaitTwiceAsLongEachTime() {
        fail(5);
        assertThat(throttle.attempt("ana")).contains(START.plusSeconds(30));
        hand.now = START.plusSeconds(30);
        fail(1);
        assertThat(throttle.attempt("ana")).contains(START.plusSeconds(90));
    }

    @Test
    void neverMakesWaitLongerThanAQuarterOfAnHour() {
        for (int times = 0; times < 60; times++) {
            Optional<Instant> until = throttle.attempt("ana");
            if (until.isPresent()) {
                hand.now = until.get();
            }
        }
        assertThat(throttle.attempt("ana").orElse(hand.now)).isBeforeOrEqualTo(hand.now.plus(Throttle.LONGEST));
    }

    @Test
    void forgetsAfterAQuarterOfAnHour() {
        fail(4);
        hand.now = START.plus(Throttle.LONGEST).plusSeconds(1);
        fail(4);
        assertThat(throttle.attempt("ana")).isEmpty();
    }

    @Test
    void startsAnewAfterSuccess() {
        fail(4);
        throttle.forget("ana");
        fail(5);
        assertThat(throttle.attempt("ana")).isPresent();
    }

    @Test
    void takesBackOneAttemptAndNoMore() {
        fail(5);
        throttle.takeBack("ana");
        assertThat(throttle.attempt("ana")).isEmpty();
        assertThat(throttle.attempt("ana")).isPresent();
    }

    @Test
    void keepsNamesApart() {
        fail(5);
        assertThat(throttle.attempt("ben")).isEmpty();
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWaitLonger() {
        fail(5);
        hand.now = START.minus(Duration.ofDays(1));
        assertThat(throttle.attempt("ana")).contains(hand.now.plusSeconds(30));
        hand.now = hand.now.plusSeconds(30);
        assertThat(throttle.attempt("ana")).isEmpty();
    }

    @Test
    void countsAWholeNetworkOfTheNewKindOfAddressesAsOne() {
        IntStream.range(0, 30).forEach(number -> begin("name " + number, "2001:db8:0:7:0:0:0:" + number));
        assertThat(begin("ana", "2001:db8:0:7:1:2:3:4")).contains(START.plus(Duration.ofSeconds(30)));
        assertThat(begin("ana", "2001:db8:0:8:1:2:3:4")).isEmpty();
    }

    @Test
    void aNameThatWaitsDoesNotUseUpItsAddress() {
        IntStream.range(0, 100).forEach(number -> begin("Ana ", "10.0.0.1"));
        assertThat(begin("ana", "10.0.0.1")).isPresent();
        assertThat(begin("ben", "10.0.0.1")).isEmpty();
    }

    @Test
    void whoGuessesAtANameFromEverywhereNeverKeepsItsOwnerFromTheFirstAttempt() {
        for (int guess = 0; guess < 50; guess++) {
            begin("ana", "10.0.1." + guess % 13);
        }
        assertThat(begin("ana", "10.0.2.1")).isEmpty();
    }

    @Test
    void eachNetworkHasOneAttemptAtANameThatIsGuessedAtFromEverywhere() {
        for (int from = 0; from < 50; from++) {
            begin("ana", "10.0.1." + from);
        }
        assertThat(begin("ana", "10.0.2.1")).isEmpty();
        assertThat(begin("ana", "10.0.2.1")).contains(START.plusSeconds(30));
        assertThat(begin("ben", "10.0.2.2")).isEmpty();
        assertThat(begin("ben", "10.0.2.2")).isEmpty();
    }

    @Test
    void aKnownDevicePassesWhatOthersGuessedInItsNetwork() {
        IntStream.range(0, 100).forEach(number -> begin("ana", "10.0.0.1"));
        assertThat(begin("ana", "10.0.0.1")).isPresent();
        assertThat(attempts.begin("ana", "10.0.0.1", "device")).isEmpty();
    }

    @Test
    void aKnownDeviceHasItsOwnLimit() {
        IntStream.range(0, 5).forEach(number -> attempts.begin("ana", "10.0.0.1", "device"));
        assertThat(attempts.begin("ana", "10.0.0.1", "device")).isPresent();
        attempts.succeeded("ana", "10.0.0.1", "device");
        assertThat(attempts.begin("ana", "10.0.0.1", "device")).isEmpty();
    }

    @Test
    void anAttemptThatNobodyCouldAnswerIsNoGuess() {
        for (int time = 0; time < 40; time++) {
            assertThat(begin("ana", "10.0.0.1")).isEmpty();
            attempts.unanswered("ana", "10.0.0.1", null);
            assertThat(attempts.begin("ben", "10.0.0.1", "device")).isEmpty();
            attempts.unanswered("ben", "10.0.0.1", "device");
        }
        IntStream.range(0, 5).forEach(number -> begin("ana", "10.0.0.1"));
        assertThat(begin("ana", "10.0.0.1")).isPresent();
    }

    private Optional<Instant> begin(String name, String address) {
        return attempts.begin(name, address, null);
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            assertThat(throttle.attempt("ana")).isEmpty();
        }
    }
}
