package org.rapporteur.intake.takeover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.reading.ForeignException;
import org.rapporteur.intake.report.ProposedReport;
import org.rapporteur.intake.report.ProposedText;
import org.rapporteur.intake.report.Remark;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.access.Background;
import org.rapporteur.report.UnresolvedClaimsException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Imports a report from the command line: {@code import FILE --period 2024-09 [--everything] [--issued-elsewhere]
 * [--setting=value]…}. It takes over what is sure, with {@code --everything} the rest as well, and with
 * {@code --issued-elsewhere} closes the period with the file as the report that was issued. It ends with 0 if nothing is left, 1 if something is left to
 * be looked at, 2 if nothing was imported.
 */
public final class ImportCommand {
    private static final int NOT_IMPORTED = 2;
    private static final MessageSource WORDS = words();

    private ImportCommand() {}

    private static MessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/intake");
        words.setDefaultEncoding("UTF-8");
        return words;
    }

    /**
     * Runs the application without its pages for as long as the import takes.
     *
     * @param arguments those after the word “import”
     * @return what the process ends with
     */
    public static int run(Class<?> application, String... arguments) {
        ImportArguments asked = ImportArguments.of(Arrays.asList(arguments));
        if (asked == null) {
            return refuse("import.command.usage");
        }
        Path file = Path.of(asked.file());
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            return refuse("import.command.no-file", file);
        }
        String[] settings = Stream.concat(
                        Stream.of(
                                "--rapporteur.example=false", "--rapporteur.reference=true", "--rapporteur.join=true"),
                        asked.settings().stream())
                .toArray(String[]::new);
        ConfigurableApplicationContext context;
        try {
            context = new SpringApplicationBuilder(application)
                    .web(WebApplicationType.NONE)
                    .run(settings);
        } catch (RuntimeException notStarted) { // told by SpringApplication
            return NOT_IMPORTED;
        }
        try (context) {
            return Background.call("Import", () -> taken(context.getBean(Imports.class), asked, file));
        } catch (RuntimeException failed) {
            Throwable cause = NestedExceptionUtils.getMostSpecificCause(failed);
            return refuse("import.refused", Objects.requireNonNullElse(cause.getMessage(), cause.toString()));
        }
    }

    private static int taken(Imports imports, ImportArguments asked, Path file) {
        try {
            return take(imports, asked, file);
        } catch (ForeignException unreadable) {
            System.err.println(unreadable.getMessage());
            return NOT_IMPORTED;
        } catch (DataIntegrityViolationException | UnresolvedClaimsException refused) {
            return refuse(
                    "import.refused",
                    String.valueOf(
                            NestedExceptionUtils.getMostSpecificCause(refused).getMessage()));
        }
    }

    private static int take(Imports imports, ImportArguments asked, Path file) {
        long id = imports.keep(bytes(file), String.valueOf(file.getFileName()), asked.period(), asked.source());
        ImportedReport imported = imports.find(id).orElseThrow();
        ProposedReport report = imports.propose(imported).report();
        Taken taken = imports.take(
                imported, report, asked.everything() ? ToTakeOver.everything() : ToTakeOver.allThatIsSure());
        tell(
                "import.taken",
                taken.texts(),
                taken.advanced(),
                taken.activities(),
                taken.tallies(),
                taken.paragraphs(),
                taken.left());
        if (asked.issued()) {
            imports.takeAsIssued(imported);
            tell("import.issued.done", asked.period());
        }
        report.unread().forEach(line -> tell("import.command.unread", line.place(), line.text()));
        report.left().forEach(line -> tell("import.command.left", line));
        long unsure = report.texts().stream().filter(text -> !text.sure()).count();
        if (asked.everything() || unsure == 0) {
            return 0;
        }
        report.texts().stream()
                .filter(text -> !text.sure())
                .forEach(text -> tell("import.command.unsure", text.line().place(), called(text), why(text)));
        tell("import.command.left-unsure", unsure);
        return 1;
    }

    private static String why(ProposedText text) {
        return text.remarks().stream().map(ImportCommand::words).collect(Collectors.joining(" "));
    }

    private static String words(Remark remark) {
        return text("import.remark." + remark.code().code(), remark.arguments().toArray());
    }

    private static String called(ProposedText text) {
        return Stream.of(
                        text.entry().identity().designation(),
                        text.entry().identity().workName(),
                        text.entry().identity().title())
                .filter(name -> name != null)
                .findFirst()
                .orElse(text.key());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private static void tell(String key, Object... arguments) {
        System.out.println(text(key, arguments));
    }

    private static int refuse(String key, Object... arguments) {
        System.err.println(text(key, arguments));
        return NOT_IMPORTED;
    }

    private static String text(String key, Object... arguments) {
        return WORDS.getMessage(key, arguments, RequestLanguage.get());
    }
}
