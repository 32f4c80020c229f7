package org.rapporteur.platform.database;

import java.beans.PropertyEditor;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.rapporteur.platform.database.DatabaseConfiguration.NoDatabaseConfigured;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.beans.propertyeditors.PathEditor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Opens our own database while the application is put together, which takes as long. */
public final class DatabaseAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "databaseAhead";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (NoDatabaseConfigured.isTrueIn(environment)) {
            begin(folder(environment), context.getBeanFactory());
        }
    }

    private static void begin(Path folder, ConfigurableListableBeanFactory beans) {
        Opening opening = new Opening(CompletableFuture.supplyAsync(
                () -> EmbeddedDatabase.open(folder), task -> new Thread(task, NAME).start()));
        beans.registerSingleton(NAME, opening);
        ((DefaultSingletonBeanRegistry) beans).registerDisposableBean(NAME, opening::closeUnlessTaken);
    }

    /** As settings of this type are read elsewhere. */
    private static Path folder(ConfigurableEnvironment environment) {
        PropertyEditor editor = new PathEditor();
        editor.setAsText(environment.getRequiredProperty("rapporteur.data"));
        return (Path) editor.getValue();
    }

    /** A database on its way. */
    static final class Opening {

        private final CompletableFuture<EmbeddedDatabase> database;
        private volatile boolean taken;

        private Opening(CompletableFuture<EmbeddedDatabase> database) {
            this.database = database;
        }

        /**
         * Waits for it; whoever takes it closes it.
         *
         * @throws CompletionException because of what {@link EmbeddedDatabase#open} throws
         */
        EmbeddedDatabase take() {
            taken = true;
            return database.join();
        }

        /** An application that was not put together asks for none. */
        private void closeUnlessTaken() {
            if (!taken) {
                database.join().close();
            }
        }
    }
}
