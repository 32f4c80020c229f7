package org.rapporteur.platform.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.platform.access.Background;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Gives somebody a new one-time password from the command line, and takes their second factor away: {@code user one-time
 * NAME [--setting=value]…}. It ends with 0 if it did, 1 if nobody has the name, 2 if the command or the database is not
 * understood.
 */
public final class OneTimeCommand {

    private static final int NOT_DONE = 2;
    private static final MessageSource WORDS = words();

    private OneTimeCommand() {}

    private static MessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/platform");
        words.setDefaultEncoding("UTF-8");
        return words;
    }

    /**
     * Runs the application without its pages for as long as this takes.
     *
     * @param arguments those after the word “user”
     * @return what the process ends with
     */
    public static int run(Class<?> application, String... arguments) {
        List<String> words = Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        if (words.size() != 2 || !words.get(0).equals("one-time")) {
            return say(NOT_DONE, "user.command.usage");
        }
        String[] settings = Stream.concat(
                        Stream.of("--rapporteur.example=false", "--rapporteur.reference=false"),
                        Arrays.stream(arguments).filter(argument -> argument.startsWith("--")))
                .toArray(String[]::new);
        return run(application, words.get(1), settings);
    }

    private static int run(Class<?> application, String name, String[] settings) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(settings)) {
            return tell(
                    name,
                    Background.call(
                            "Command", () -> context.getBean(People.class).renew(name)));
        } catch (RuntimeException notStarted) { // told by SpringApplication
            return NOT_DONE;
        }
    }

    private static int tell(String name, Optional<String> password) {
        if (password.isEmpty()) {
            return say(1, "user.command.nobody", name);
        }
        System.out.println(WORDS.getMessage("user.command.one-time", new Object[] {name, password.get()}, Locale.UK));
        return 0;
    }

    private static int say(int end, String code, Object... arguments) {
        System.err.println(WORDS.getMessage(code, arguments, Locale.UK));
        return end;
    }
}
