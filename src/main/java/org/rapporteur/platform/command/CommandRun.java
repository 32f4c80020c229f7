package org.rapporteur.platform.command;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.database.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Reads the words of a command, runs it, and tells in one line what stood against it; in UTF-8 whatever the console says. */
public final class CommandRun {

    /** It did what was asked. */
    public static final int DONE = 0;

    /** It looked, and something is not as it should be; or whom or what it was asked about is not there. */
    public static final int NOT_AS_IT_SHOULD_BE = 1;

    /** The words are not understood, or nothing could be done, and nothing was. */
    public static final int NOT_DONE = 2;

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.rapporteur.platform.command.commands", Locale.ROOT);

    private CommandRun() {}

    /**
     * @param command with the annotations of picocli
     * @param words those behind its name
     * @return what the process ends with
     */
    public static int execute(Object command, List<String> words) {
        return execute(command, words, writer(System.out), writer(System.err));
    }

    /** As {@link #execute(Object, List)}, telling elsewhere. */
    public static int execute(Object command, List<String> words, PrintWriter out, PrintWriter err) {
        return new CommandLine(command)
                .setResourceBundle(WORDS)
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setUnmatchedArgumentsAllowed(true) // settings: see there
                .setExecutionExceptionHandler(CommandRun::refused)
                .execute(words.toArray(String[]::new));
    }

    private static int refused(Exception failure, CommandLine line, ParseResult parsed) throws Exception {
        if (failure instanceof Refusal refusal) {
            line.getErr().println(refusal.inOneLine());
            return NOT_DONE;
        }
        throw failure;
    }

    /** What is said under a key of {@code commands.properties}. */
    public static String text(String key, Object... arguments) {
        return String.format(RequestLanguage.get(), WORDS.getString(key), arguments);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
