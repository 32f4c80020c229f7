package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.Campaign;
import org.rapporteur.Statements;
import org.rapporteur.Statements.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever somebody does is done whole or not at all, also where the database fails in the midst of it: at each of its
 * statements that write, before each of its commits and after it. What was told to be done is done, and what is sent again is done once.
 * A whole {@link Campaign} tries all statements.
 */
@DisturbedApplication
class EveryStatementTests {

    /** Whether statements that only read are tried too, and all deeds with records of every kind: half an hour. */
    private static final boolean ALL = Campaign.isWhole();

    @Autowired
    Statements statements;

    @Autowired
    SavedDeeds saved;

    @Autowired
    OtherDeeds others;

    @Autowired
    TableStates tables;

    @TestFactory
    Stream<DynamicTest> eachIsDoneWholeOrNotAtAllAndOnce() {
        Map<String, IntFunction<IntSupplier>> deeds = new LinkedHashMap<>(saved.all(ALL));
        deeds.putAll(others.all());
        return deeds.entrySet().stream()
                .map(deed ->
                        DynamicTest.dynamicTest(deed.getKey(), () -> new Trial(deed.getKey(), deed.getValue()).run()));
    }

    /** One deed, done anew again and again: each n-th by itself, under a name of its own. */
    private final class Trial {

        private final String name;
        private final IntFunction<IntSupplier> deed;
        private final String apart;
        private int number;
        private int status;
        private IntSupplier next = () -> 0;
        private Map<String, TableStates.State> before = Map.of();
        private Map<String, Long> whole = Map.of();

        Trial(String name, IntFunction<IntSupplier> deed) {
            this.name = name;
            this.deed = deed;
            this.apart = name.equals(OtherDeeds.SAVING_DRAFTED) ? "draft" : "";
        }

        void run() {
            long begin = System.nanoTime();
            withoutFault();
            int faults = 0;
            prepare();
            for (int n = 1; faultAt(n); n += Campaign.step(4)) {
                faults++;
            }
            for (Ending ending : Ending.values()) {
                prepare();
                for (int n = 1; faultAtCommit(n, ending); n++) {
                    faults++;
                }
            }
            System.out.printf("%s: %d faults, %d ms%n", name, faults, (System.nanoTime() - begin) / 1_000_000);
        }

        private void prepare() {
            next = deed.apply(number++);
            before = tables.now(apart);
        }

        private void withoutFault() {
            prepare();
            assertThat(next.getAsInt()).as(name).isBetween(200, 399);
            whole = TableStates.change(before, tables.now(apart));
            assertThat(whole).as(name).isNotEmpty();
        }

        private boolean faultAt(int n) {
            Runnable work = () -> status = next.getAsInt();
            boolean failed = ALL ? statements.failing(n, work) : statements.failingWrite(n, work);
            judge(failed, "statement " + n);
            return failed;
        }

        private boolean faultAtCommit(int n, Ending ending) {
            boolean failed = statements.failingCommit(n, ending, () -> status = next.getAsInt());
            judge(failed, "commit " + n + " " + ending);
            return failed;
        }

        /** What was not done is tried again as it was sent, with the next fault. */
        private void judge(boolean failed, String where) {
            Map<String, TableStates.State> after = tables.now(apart);
            if (after.equals(before)) {
                assertThat(status).as("%s, %s: nothing is done", name, where).isGreaterThanOrEqualTo(400);
                return;
            }
            assertThat(TableStates.change(before, after))
                    .as("%s, %s: all is done", name, where)
                    .isEqualTo(whole);
            if (name.equals(OtherDeeds.SIGNING_IN) && !where.endsWith(Ending.DONE.name())) {
                assertThat(status).as("%s, %s: nobody is kept out", name, where).isLessThan(400);
            }
            status = next.getAsInt();
            assertThat(tables.now(apart))
                    .as("%s, %s: sent again, done once", name, where)
                    .isEqualTo(after);
            if (failed) {
                prepare();
            }
        }
    }
}
