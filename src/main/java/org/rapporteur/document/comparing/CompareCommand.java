package org.rapporteur.document.comparing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.document.difference.DocumentDifference;
import org.rapporteur.document.format.DifferenceHtml;
import org.rapporteur.document.format.DifferenceJson;
import org.rapporteur.document.format.DifferenceText;
import org.rapporteur.document.word.TrackedWriter;
import org.rapporteur.document.word.WordTemplate;

/**
 * {@code compare OLD NEW}: compares two files, with neither database nor server. It ends with 0 if both print the same,
 * with 1 if they differ, and with 2 if something could not be read or written or the arguments are wrong.
 */
public final class CompareCommand {

    private static final int DIFFERENT = 1;
    private static final int UNREADABLE = 2;

    private final PrintStream out;
    private final PrintStream err;

    CompareCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Prints in UTF-8, whatever the console says of itself.
     *
     * @param arguments behind the word “compare”
     * @return the code to end with
     */
    public static int run(List<String> arguments) {
        try (PrintStream out = utf8(FileDescriptor.out);
                PrintStream err = utf8(FileDescriptor.err)) {
            return new CompareCommand(out, err).complete(arguments);
        }
    }

    /** What got lost on its way must not pass for what was found: the disk is full, or nobody reads on. */
    int complete(List<String> written) {
        int code = answer(written);
        if (!out.checkError()) {
            return code;
        }
        err.println(CompareWords.say("not-all-written"));
        return UNREADABLE;
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    private int answer(List<String> written) {
        try {
            CompareArguments arguments = new CompareArguments(written);
            return arguments.isHelp() ? help() : compare(arguments);
        } catch (CompareException wrong) {
            err.println(wrong.getMessage());
            if (wrong.isUsage()) {
                err.println(CompareWords.say("usage-hint"));
            }
            return UNREADABLE;
        }
    }

    private int help() {
        out.println(CompareWords.say("usage"));
        return 0;
    }

    private int compare(CompareArguments arguments) {
        ComparedFile old = ComparedFile.read(arguments.old());
        ComparedFile young = ComparedFile.read(arguments.young());
        DocumentDifference difference = DocumentDifference.of(old.document(), young.document());
        write(arguments, old, young, difference);
        out.print(DifferenceText.of(difference));
        old.said().forEach(err::println);
        young.said().forEach(err::println);
        return difference.isEmpty() ? 0 : DIFFERENT;
    }

    private static void write(
            CompareArguments arguments, ComparedFile old, ComparedFile young, DocumentDifference difference) {
        List<String> names = List.of(old.name(), young.name());
        arguments.output("html").ifPresent(file -> write(
                file, utf8(DifferenceHtml.page(difference, old.document(), arguments.isWhole(), names))));
        arguments.output("word").ifPresent(file -> write(file, word(arguments, old, young, difference)));
        arguments.output("json").ifPresent(file -> write(file, utf8(DifferenceJson.of(difference))));
    }

    private static byte[] word(
            CompareArguments arguments, ComparedFile old, ComparedFile young, DocumentDifference difference) {
        return new TrackedWriter(
                        WordTemplate.ours(),
                        CompareWords.say("document"),
                        arguments.author(),
                        arguments.day().orElseGet(young::day))
                .write(difference, old.document(), young.document());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException full) {
            throw CompareException.file(CompareWords.say("not-written", file));
        }
    }
}
