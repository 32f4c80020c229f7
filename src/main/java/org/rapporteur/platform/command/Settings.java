package org.rapporteur.platform.command;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The settings behind a command, {@code --name=value}, which are those of the server; and {@code --help}. */
public final class Settings {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    /** What the server would be started with: files, environment and these words, the last before the first. */
    public Environment environment() {
        SpringApplication application = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .build();
        try (ConfigurableApplicationContext context = application.run(checked())) {
            return context.getEnvironment();
        }
    }

    /**
     * Runs the application without its pages for as long as the work takes, without an example. Where a program runs on
     * the data folder, it joins its database.
     *
     * @return what the work returns; {@link CommandRun#NOT_DONE} where the application did not start, which it has told
     */
    public int with(Class<?> application, Function<ConfigurableApplicationContext, Integer> work) {
        String[] words = Stream.concat(
                        Stream.of("--rapporteur.example=false", "--rapporteur.join=true"), Arrays.stream(checked()))
                .toArray(String[]::new);
        SpringApplicationBuilder builder = new SpringApplicationBuilder(application).web(WebApplicationType.NONE);
        ConfigurableApplicationContext started;
        try {
            started = builder.run(words);
        } catch (RuntimeException told) { // by SpringApplication
            return CommandRun.NOT_DONE;
        }
        try (ConfigurableApplicationContext context = started) {
            return work.apply(context);
        }
    }

    private String[] checked() {
        List<String> words = spec.commandLine().getUnmatchedArguments();
        words.stream().filter(word -> !word.matches("--[A-Za-z].*")).findFirst().ifPresent(word -> {
            throw new ParameterException(spec.commandLine(), CommandRun.text("unknown", word));
        });
        return words.toArray(String[]::new);
    }

    /** An application that is its settings alone. */
    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
