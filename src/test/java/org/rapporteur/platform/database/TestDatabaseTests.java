package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.NestedTestConfiguration;
import org.springframework.test.context.NestedTestConfiguration.EnclosingConfiguration;

@NestedTestConfiguration(EnclosingConfiguration.OVERRIDE)
class TestDatabaseTests {

    /** Succeeds once in a database; both contexts do it. */
    private static void isEmpty(JdbcClient jdbc) {
        assertThat(jdbc.sql("create table only_once ()").update()).isZero();
        assertThat(jdbc.sql("select current_database()").query(String.class).single())
                .startsWith("test_");
    }

    @Nested
    @SpringBootTest(webEnvironment = WebEnvironment.NONE)
    @Import(TestDatabase.class)
    class AWholeApplication {

        @Test
        void hasAnEmptyDatabase(@Autowired JdbcClient jdbc) {
            isEmpty(jdbc);
        }
    }

    @Nested
    @DataJpaTest
    @Import(TestDatabase.class)
    class ASlice {

        @Test
        void hasAnotherEmptyDatabase(@Autowired JdbcClient jdbc) {
            isEmpty(jdbc);
        }

        @Test
        void readsAndWritesUnicodeInUtc(@Autowired JdbcClient jdbc) {
            assertThat(jdbc.sql("select lower('ÉTUDE')").query(String.class).single())
                    .isEqualTo("étude");
        }
    }
}
