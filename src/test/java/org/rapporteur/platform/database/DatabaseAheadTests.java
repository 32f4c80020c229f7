package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class DatabaseAheadTests {

    private static Path folder = Path.of("");

    private final GenericApplicationContext application = new GenericApplicationContext();

    @BeforeAll
    static void makeFolder() throws IOException {
        folder = Folders.fresh();
    }

    @AfterAll
    static void deleteFolder() throws IOException {
        Folders.delete(folder);
    }

    @BeforeEach
    void nameFolder() {
        set(Map.of("rapporteur.data", folder.toString()));
    }

    @AfterEach
    void close() {
        application.close();
    }

    private void set(Map<String, Object> settings) {
        application.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test" + settings, settings));
    }

    private void begin() {
        new DatabaseAhead().initialize(application);
        application.refresh();
    }

    @Test
    void isOpenForWhoTakesIt() throws IOException, SQLException {
        begin();
        try (EmbeddedDatabase database =
                        application.getBean(DatabaseAhead.Opening.class).take();
                Connection connection = Folders.connect(folder)) {
            assertThat(connection.getMetaData().getURL()).isEqualTo(database.getJdbcUrl());
        }
    }

    @Test
    void closesWithTheApplicationIfNobodyTookIt() {
        begin();
        application.close();
        assertThat(DataFolder.isInUse(folder)).isFalse();
    }

    @Test
    void closesIfTheApplicationIsNotPutTogether() {
        application.registerBean("failing", DatabaseAheadTests.class, () -> {
            throw new IllegalStateException("fails");
        });
        assertThatExceptionOfType(BeanCreationException.class).isThrownBy(this::begin);
        assertThat(DataFolder.isInUse(folder)).isFalse();
    }

    @Test
    void refusesWhoWouldTakeItAsItWouldHaveRefusedThem() {
        try (DataFolder others = DataFolder.take(folder)) {
            assertThat(others.database()).startsWithRaw(folder);
            begin();
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(application.getBean(DatabaseAhead.Opening.class)::take)
                    .havingCause()
                    .isInstanceOf(Refusal.class)
                    .withMessageContaining("in use");
        }
    }

    @Test
    void isNotOpenedWhereThereIsAnother() {
        set(Map.of("spring.datasource.url", "jdbc:postgresql://db.example.org/reports"));
        begin();
        assertThat(application.getBeanProvider(DatabaseAhead.Opening.class).getIfAvailable())
                .isNull();
    }
}
