package org.rapporteur.intake.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.ApplicationListenerMethodAdapter;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What histories add to the time in which the example is loaded: with and without them in turn. */
@Tag("benchmark")
@SpringBootTest(properties = "rapporteur.example=false")
@Import(TestDatabase.class)
class HistoryBenchmark {

    private static final int ROUNDS = 8;

    @Autowired
    ExampleLoader loader;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AbstractApplicationContext context;

    @Test
    void loadingTheExampleWithAndWithoutHistories() {
        ApplicationEventMulticaster events = context.getBean(
                AbstractApplicationContext.APPLICATION_EVENT_MULTICASTER_BEAN_NAME, ApplicationEventMulticaster.class);
        List<ApplicationListener<?>> removed = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            with.add(load());
            context.getApplicationListeners().stream()
                    .filter(HistoryBenchmark::isOfHistories)
                    .forEach(removed::add);
            events.removeApplicationListeners(HistoryBenchmark::isOfHistories);
            without.add(load());
            removed.forEach(events::addApplicationListener);
            removed.clear();
        }
        Collections.sort(with);
        Collections.sort(without);
        System.out.printf("Example with histories: %s ms%nwithout: %s ms%n", with, without);
    }

    private static boolean isOfHistories(ApplicationListener<?> listener) {
        return listener instanceof ApplicationListenerMethodAdapter adapter
                && adapter.getListenerId().contains("history.Changes");
    }

    private double load() {
        jdbc.execute(
                "truncate member_state, body, resolution, topic, period, activity, recommendation, tally, revision cascade");
        Background.run("Test", loader::loadMemberStates);
        long start = System.nanoTime();
        Background.run("Test", loader::loadExample);
        double ms = (System.nanoTime() - start) / 1e6;
        System.out.println("revisions: " + jdbc.queryForObject("select count(*) from revision", Integer.class));
        return ms;
    }
}
