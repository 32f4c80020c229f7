package org.rapporteur;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the words behind {@code java -jar rapporteur.jar} ask for: a command, named in small letters, or none. */
enum CommandLine {
    SERVE,
    CHECK,
    COMPARE,
    CATALOGUE,
    IMPORT,
    VERIFY,
    BACKUP,
    RESTORE,
    LOAD,
    MOVE,
    USER,
    STATUS,
    USAGE,
    UNKNOWN;

    private static final Map<String, CommandLine> COMMANDS = EnumSet.range(SERVE, STATUS).stream()
            .collect(Collectors.toUnmodifiableMap(CommandLine::word, Function.identity()));

    private static final Set<String> ASKING = Set.of("help", "--help", "-h", "version", "--version");

    /**
     * Settings alone start the server; a command is named first, and what stands behind it is its own. Whatever else is
     * written is a slip of the hand, and must not start a server that makes files in the folder it is called in.
     */
    static CommandLine of(List<String> words) {
        CommandLine named = words.isEmpty() ? SERVE : COMMANDS.getOrDefault(words.get(0), UNKNOWN);
        if (named != SERVE && named != UNKNOWN) {
            return named;
        }
        if (words.stream().anyMatch(ASKING::contains)) {
            return USAGE;
        }
        return settings(words).stream().allMatch(CommandLine::isSetting) ? SERVE : UNKNOWN;
    }

    /** What stands behind the word that starts the server, which need not be said. */
    static List<String> settings(List<String> words) {
        return !words.isEmpty() && words.get(0).equals(SERVE.word()) ? words.subList(1, words.size()) : words;
    }

    static Set<String> names() {
        return COMMANDS.keySet();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code --name=value}, or a switch such as {@code --debug}. */
    private static boolean isSetting(String word) {
        return word.matches("--[A-Za-z].*");
    }
}
