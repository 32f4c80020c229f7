package org.rapporteur;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words behind {@code java -jar rapporteur.jar} ask for. */
enum CommandLine {
    SERVE,
    CHECK,
    COMPARE,
    CATALOGUE,
    IMPORT,
    USER,
    VERIFY,
    USAGE,
    UNKNOWN;

    private static final Map<String, CommandLine> COMMANDS = Map.of(
            "check",
            CHECK,
            "compare",
            COMPARE,
            "catalogue",
            CATALOGUE,
            "import",
            IMPORT,
            "user",
            USER,
            "verify",
            VERIFY);

    private static final Set<String> ASKING = Set.of("help", "--help", "-h", "version", "--version");

    /**
     * Settings alone start the server; a command is named first, and what stands behind it is its own. Whatever else is
     * written is a slip of the hand, and must not start a server that makes files in the folder it is called in.
     */
    static CommandLine of(List<String> words) {
        String first = words.isEmpty() ? "" : words.get(0);
        if (COMMANDS.containsKey(first)) {
            return COMMANDS.get(first);
        }
        if (words.stream().anyMatch(ASKING::contains)) {
            return USAGE;
        }
        return words.stream().allMatch(CommandLine::isSetting) ? SERVE : UNKNOWN;
    }

    /** {@code --name=value}, or a switch such as {@code --debug}. */
    private static boolean isSetting(String word) {
        return word.matches("--[A-Za-z].*");
    }
}
