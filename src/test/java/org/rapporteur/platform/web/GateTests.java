package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rapporteur.platform.Presence;

class GateTests {

    @Test
    void refusesWhomItKeptWaitingForItsPatience() {
        Gate gate = new Gate(1, Duration.ofMillis(50));
        gate.enter("first");
        assertThatExceptionOfType(CrowdedException.class)
                .isThrownBy(() -> gate.enter("second"))
                .withMessageContaining("second");
    }

    @Test
    void letsInWhoWaitedWhenSomebodyLeaves() {
        Gate gate = new Gate(1, Duration.ofSeconds(20));
        gate.enter("first");
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> gate.enter("second"));
        gate.leave(false);
        assertThat(second).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void keepsNobodyWaitingForAPageThatWaitsForTheDatabase() {
        Gate gate = new Gate(4, Duration.ofSeconds(20));
        for (int i = 0; i < 4; i++) {
            gate.enter("early");
        }
        CompletableFuture<Void> late = CompletableFuture.runAsync(() -> gate.enter("late"));
        gate.leave(true);
        assertThat(late)
                .failsWithin(10, TimeUnit.SECONDS)
                .withThrowableThat()
                .withCauseInstanceOf(CrowdedException.class);
    }

    @Test
    void nothingIsBegunForWhoHasGoneWhileWaiting() {
        Gate gate = new Gate(1, Duration.ofSeconds(20));
        gate.enter("first");
        CompletableFuture<Void> gone = CompletableFuture.runAsync(() -> {
            Presence.begin(() -> true, Duration.ofMinutes(1));
            gate.enter("second");
        });
        assertThat(gone)
                .failsWithin(5, TimeUnit.SECONDS)
                .withThrowableThat()
                .withCauseInstanceOf(Presence.AbandonedException.class);
        gate.leave(false);
        gate.enter("third");
    }

    @Test
    void isOpenAsSoonAsOneCameThrough() {
        Gate gate = new Gate(3, Duration.ZERO);
        gate.enter("kept waiting");
        gate.leave(true);
        gate.enter("first to look");
        gate.enter("second to look");
        assertThatExceptionOfType(CrowdedException.class).isThrownBy(() -> gate.enter("third"));
        gate.leave(false);
        gate.enter("third");
        gate.enter("fourth");
    }
}
