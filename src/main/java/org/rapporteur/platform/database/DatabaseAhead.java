package org.rapporteur.platform.database;

import java.beans.PropertyEditor;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
        Opening opening = new Opening(new FutureTask<>(() -> EmbeddedDatabase.open(folder)));
        beans.registerSingleton(NAME, opening);
        ((DefaultSingletonBeanRegistry) beans).registerDisposableBean(NAME, opening::closeUnlessTaken);
        new Thread(opening.task, NAME).start();
    }

    /** As settings of this type are read elsewhere. */
    private static Path folder(ConfigurableEnvironment environment) {
        PropertyEditor editor = new PathEditor();
        editor.setAsText(environment.getRequiredProperty("rapporteur.data"));
        return (Path) editor.getValue();
    }

    /** A database on its way. */
    static final class Opening {

        private final FutureTask<EmbeddedDatabase> task;
        private boolean taken;

        private Opening(FutureTask<EmbeddedDatabase> task) {
            this.task = task;
        }

        /**
         * Waits for it; whoever takes it closes it.
         *
         * @throws Refusal as {@link EmbeddedDatabase#open}
         */
        EmbeddedDatabase take() {
            taken = true;
            return opened();
        }

        private EmbeddedDatabase opened() {
            try {
                return task.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException refusal
                        ? refusal
                        : new IllegalStateException(failed);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while PostgreSQL was starting", e);
            }
        }

        /** An application that was not put together asks for none. */
        private void closeUnlessTaken() {
            if (!taken) {
                opened().close();
            }
        }
    }
}
