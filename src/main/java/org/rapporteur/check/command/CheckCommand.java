package org.rapporteur.check.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.check.Rules;
import org.rapporteur.check.command.Arguments.Format;
import org.rapporteur.document.reading.ForeignException;
import org.rapporteur.document.reading.ForeignReport;

/**
 * {@code check FILE…}: holds files against evidence, with neither database nor server. It ends with 0 if nothing weighs
 * more than advice, with 1 if something does, and with 2 if something could not be read or written or the arguments are wrong.
 */
public final class CheckCommand {
    private static final int FOUND = 1;
    private static final int UNREADABLE = 2;

    private final PrintStream out;
    private final PrintStream err;

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Prints in UTF-8, whatever the console says of itself: files and other programs read it.
     *
     * @param arguments behind the word “check”
     * @return the code to end with
     */
    public static int run(List<String> arguments) {
        try (PrintStream out = utf8(FileDescriptor.out);
                PrintStream err = utf8(FileDescriptor.err)) {
            return new CheckCommand(out, err).complete(arguments);
        }
    }

    /** What got lost on its way must not pass for what was found: the disk is full, or nobody reads on. */
    int complete(List<String> written) {
        int code = answer(written);
        if (!out.checkError()) {
            return code;
        }
        err.println(CommandWords.say("not-written"));
        return UNREADABLE;
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    int answer(List<String> written) {
        try {
            return answer(ArgumentReader.read(written));
        } catch (UsageException wrong) {
            err.println(wrong.getMessage());
            err.println(CommandWords.say("usage-hint"));
            return UNREADABLE;
        }
    }

    private int answer(Arguments arguments) {
        return switch (arguments.task()) {
            case HELP -> say(CommandWords.say("usage"));
            case RULES -> say(RulesList.of(Rules.all(), arguments.format()));
            case READ -> read(arguments);
            case CHECK -> check(arguments);
        };
    }

    private int say(String words) {
        out.println(words);
        return 0;
    }

    private int read(Arguments arguments) {
        int code = 0;
        for (String file : arguments.files()) {
            try {
                out.println(Reading.of(file, ForeignReport.read(Path.of(file))));
            } catch (ForeignException | InvalidPathException refused) {
                err.println(refused.getMessage());
                code = UNREADABLE;
            }
        }
        return code;
    }

    private int check(Arguments arguments) {
        CheckRun holding = CheckRun.of(arguments, err);
        int code = 0;
        for (String file : arguments.files()) {
            Outcome outcome = holding.check(file);
            out.println(arguments.format() == Format.JSON ? JsonReport.of(outcome) : TextReport.of(outcome));
            out.flush();
            code = Math.max(code, code(outcome));
        }
        return code;
    }

    private static int code(Outcome outcome) {
        if (outcome.isBroken()) {
            return UNREADABLE;
        }
        return outcome.isNothingAboveAdvice() ? 0 : FOUND;
    }
}
