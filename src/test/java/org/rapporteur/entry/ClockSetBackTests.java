package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.EDITOR;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.store.LoadState;
import org.rapporteur.catalogue.store.Loads;
import org.rapporteur.entry.Forms.Open;
import org.rapporteur.entry.history.History;
import org.rapporteur.entry.history.Submissions;
import org.rapporteur.platform.access.Background;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A clock that is set back, or was wrong for a while, puts nothing out of order and keeps nobody out. */
@DisturbedApplication
class ClockSetBackTests {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    Forms forms;

    @Autowired
    History history;

    @Autowired
    Loads loads;

    @Autowired
    Submissions submissions;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void setRight() {
        MovingClock.set(Duration.ZERO);
    }

    private Open form(String slug, String name) {
        return forms.open(EDITOR, "/topics/new").type("slug", slug).type("name", name);
    }

    private void change(String slug, String name) {
        assertThat(forms.open(EDITOR, "/topics/" + slug + "/edit")
                        .type("name", name)
                        .send())
                .hasStatus(303);
    }

    @Test
    void theNewestVersionIsTheOneWithTheHighestNumber() {
        assertThat(form("set-back", "First").send()).hasStatus(303);
        MovingClock.set(HOUR.negated());
        change("set-back", "Second");
        MovingClock.set(HOUR.multipliedBy(-2));
        change("set-back", "Third");
        assertThat(history.latest("topics", "set-back").orElseThrow().sheet().text("name"))
                .isEqualTo("Third");
        String page = Forms.text(forms.get(EDITOR, "/history/topics/set-back"));
        assertThat(List.of(page.indexOf("Third"), page.indexOf("Second"), page.indexOf("First")))
                .isSorted()
                .doesNotContain(-1);
        assertThat(forms.open(EDITOR, "/topics/set-back/edit?revision=1").send())
                .hasStatus(303);
        assertThat(history.version("topics", "set-back")).isEqualTo(4);
    }

    @Test
    void whoeverWasFasterIsToldByNumberNotByTime() {
        assertThat(form("two-clocks", "Two clocks").send()).hasStatus(303);
        Open late = forms.open(EDITOR, "/topics/two-clocks/edit").type("name", "Late");
        MovingClock.set(HOUR.negated());
        change("two-clocks", "Early");
        MovingClock.set(Duration.ZERO);
        assertThat(late.send()).hasStatus(409);
    }

    @Test
    void aFormIsStillTakenOnce() {
        Open form = form("once-ever", "Once");
        assertThat(form.send()).hasStatus(303);
        MovingClock.set(HOUR.negated());
        assertThat(form.send()).hasStatus(303);
        assertThat(history.version("topics", "once-ever")).isEqualTo(1);
    }

    /** The numbers of forms are kept for ninety days, by the clock. */
    @Test
    void aFormIsTakenOnceAlsoWhereItsNumberWasForgotten() {
        Open form = form("forgotten", "Forgotten");
        assertThat(form.send()).hasStatus(303);
        Open change = forms.open(EDITOR, "/topics/forgotten/edit").type("name", "Changed");
        assertThat(change.send()).hasStatus(303);
        MovingClock.set(Duration.ofDays(100));
        transactions.executeWithoutResult(transaction -> submissions.take(UUID.randomUUID(), "topics"));
        MovingClock.set(Duration.ZERO);
        assertThat(form.send()).hasStatus(422);
        assertThat(change.send()).hasStatus(409);
        assertThat(history.version("topics", "forgotten")).isEqualTo(2);
    }

    @Test
    void whatWasTypedLastIsTheDraft() {
        Open form = forms.open(EDITOR, "/topics/ipv6/edit").type("name", "Half");
        assertThat(form.sendTo("/drafts")).hasStatus(303);
        MovingClock.set(HOUR.negated());
        assertThat(form.type("name", "Half a na").sendTo("/drafts")).hasStatus(303);
        MovingClock.set(Duration.ZERO);
        assertThat(forms.open(EDITOR, "/topics/ipv6/edit?draft=yes").value("name"))
                .isEqualTo("Half a na");
    }

    @Test
    void aLoadThatBrokeInTimesToComeDoesNotStandInTheWay() {
        MovingClock.set(HOUR);
        long broken = Background.call("Test", () -> loads.begin("first.csv", "Ada"));
        MovingClock.set(Duration.ZERO);
        long next = Background.call("Test", () -> loads.begin("second.csv", "Ada"));
        assertThat(next).isGreaterThan(broken);
        assertThat(loads.find(broken).orElseThrow().state()).isEqualTo(LoadState.BROKEN);
        loads.fail(next, LoadState.BROKEN, "");
    }
}
