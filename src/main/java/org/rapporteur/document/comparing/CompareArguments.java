package org.rapporteur.document.comparing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was asked for: {@code --name value} or {@code --name=value} in any place; what follows {@code --} are files. */
final class CompareArguments {

    private static final Set<String> WITH_VALUE = Set.of("--html", "--word", "--json", "--author", "--day");
    private static final Set<String> ALONE = Set.of("--whole", "--help");

    private final Map<String, String> options = new HashMap<>();
    private final List<String> files = new ArrayList<>();

    /** @throws CompareException if they make no sense */
    CompareArguments(List<String> written) {
        Deque<String> left = new ArrayDeque<>(written);
        while (!left.isEmpty()) {
            next(left);
        }
        if (!isHelp() && files.size() != 2) {
            throw CompareException.usage("two-files");
        }
    }

    boolean isHelp() {
        return options.containsKey("--help");
    }

    boolean isWhole() {
        return options.containsKey("--whole");
    }

    Path old() {
        return path(files.get(0));
    }

    Path young() {
        return path(files.get(1));
    }

    /** The file to write in a format, if one is wanted. */
    Optional<Path> output(String format) {
        return Optional.ofNullable(options.get("--" + format)).map(CompareArguments::path);
    }

    String author() {
        return options.getOrDefault("--author", "Rapporteur");
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(options.get("--day")).map(CompareArguments::day);
    }

    private void next(Deque<String> left) {
        String word = left.removeFirst();
        if (word.equals("--")) {
            files.addAll(left);
            left.clear();
        } else if (word.startsWith("-")) {
            option(word.equals("-h") ? "--help" : word, left);
        } else {
            files.add(word);
        }
    }

    private void option(String word, Deque<String> left) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (ALONE.contains(word)) {
            set(word, "");
        } else if (!WITH_VALUE.contains(name)) {
            throw CompareException.usage("unknown-option", name);
        } else if (equals < 0 && left.isEmpty()) {
            throw CompareException.usage("no-value", name);
        } else {
            set(name, equals >= 0 ? word.substring(equals + 1) : left.removeFirst());
        }
    }

    private void set(String name, String value) {
        if (options.put(name, value) != null) {
            throw CompareException.usage("twice", name);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noName) {
            throw CompareException.usage("no-file-name", name);
        }
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException noDay) {
            throw CompareException.usage("no-day", written);
        }
    }
}
