package org.rapporteur.catalogue.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.access.Background;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Loads a file into the catalogue from the command line: {@code catalogue FILE [--setting=value]…}. It ends with 0 if
 * every row was taken, 1 if some were refused, 2 if the file was not loaded at all.
 */
public final class LoadCommand {

    private static final int NOT_LOADED = 2;
    private static final MessageSource WORDS = words();

    private LoadCommand() {}

    private static MessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/catalogue");
        words.setDefaultEncoding("UTF-8");
        return words;
    }

    /**
     * Runs the application without its pages for as long as the load takes.
     *
     * @param arguments those after the word “catalogue”
     * @return what the process ends with
     */
    public static int run(Class<?> application, String... arguments) {
        List<String> files = Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        if (files.size() != 1) {
            return refuse("catalogue.command.usage");
        }
        Path file = Path.of(files.get(0));
        return Files.isReadable(file) && !Files.isDirectory(file)
                ? run(application, file, settings(arguments))
                : refuse("catalogue.command.no-file", file);
    }

    /** The example is not for who only wants the catalogue; what was said on the command line comes last and wins. */
    private static String[] settings(String... arguments) {
        return Stream.concat(
                        Stream.of("--rapporteur.example=false", "--rapporteur.join=true"),
                        Arrays.stream(arguments).filter(argument -> argument.startsWith("--")))
                .toArray(String[]::new);
    }

    private static int run(Class<?> application, Path file, String[] settings) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(settings)) {
            return Background.call("Catalogue", () -> load(context, file));
        } catch (LoadRunningException running) {
            return refuse("catalogue.file.another");
        } catch (RuntimeException notStarted) { // told by SpringApplication
            return NOT_LOADED;
        }
    }

    private static int load(ConfigurableApplicationContext context, Path file) {
        Loads loads = context.getBean(Loads.class);
        long id = loads.begin(String.valueOf(file.getFileName()), "");
        context.getBean(Loading.class).run(id, file);
        return tell(loads.find(id).orElseThrow(), loads);
    }

    private static int tell(Load load, Loads loads) {
        if (!load.isDone()) {
            return refuse("catalogue.load.not." + load.state().code(), load.reason());
        }
        loads.refused(load.id())
                .forEach(row -> System.out.println(text("catalogue.command.refused", row.line(), row.reason())));
        System.out.println(text(
                "catalogue.load.counts", load.read(), load.added(), load.changed(), load.unchanged(), load.missing()));
        System.out.println(text("catalogue.load.refused", load.refused()));
        return load.refused() == 0 ? 0 : 1;
    }

    private static int refuse(String key, Object... arguments) {
        System.err.println(text(key, arguments));
        return NOT_LOADED;
    }

    private static String text(String key, Object... arguments) {
        return WORDS.getMessage(key, arguments, RequestLanguage.get());
    }
}
