package org.rapporteur.report.life;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.rapporteur.document.Document;
import org.rapporteur.platform.access.Background;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.Reports;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Checks an issued report from the command line: {@code verify 2024-09}. Its bytes are held against their hashes, and the
 * kept document against the one that the records make today. It ends with 0 if all is as issued, 1 if not, 2 if the
 * command is not understood or the report is not issued.
 */
public final class VerifyCommand {

    private static final int NOT_DONE = 2;
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.rapporteur.report.life.verify", Locale.ROOT);

    private VerifyCommand() {}

    /** @param arguments those after the word “verify” */
    public static int run(Class<?> application, String... arguments) {
        List<String> codes = Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        if (codes.size() != 1) {
            return say(NOT_DONE, "usage");
        }
        String[] settings = Stream.concat(
                        Stream.of("--rapporteur.example=false", "--rapporteur.join=true"),
                        Arrays.stream(arguments).filter(argument -> argument.startsWith("--")))
                .toArray(String[]::new);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(settings)) {
            return Background.call("Command", () -> verify(context, codes.get(0)));
        } catch (RuntimeException notStarted) { // told by SpringApplication
            return NOT_DONE;
        }
    }

    private static int verify(ConfigurableApplicationContext context, String code) {
        IssuedReports issued = context.getBean(IssuedReports.class);
        PeriodSummary period = context.getBean(Periods.class).find(code).orElse(null);
        if (period == null || !issued.isIssued(code)) {
            return say(NOT_DONE, "not-issued", code);
        }
        List<String> damaged = issued.damaged(code);
        damaged.forEach(piece -> say(1, "damaged", piece));
        Document now = context.getBean(Reports.class).compile(period, period.cutOff());
        List<Correction> changed =
                new ArrayList<>(Correction.between(issued.document(code).orElseThrow(), now));
        String program = issued.of(code).get(0).program();
        changed.forEach(change -> say(1, "changed", change.number(), change.was(), change.reads()));
        return say(
                damaged.isEmpty() && changed.isEmpty() ? 0 : 1, damaged.isEmpty() ? "sound" : "broken", code, program);
    }

    private static int say(int end, String key, Object... arguments) {
        (end == NOT_DONE ? System.err : System.out).println(WORDS.getString(key).formatted(arguments));
        return end;
    }
}
