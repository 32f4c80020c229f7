package org.rapporteur.check.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.command.Arguments.Format;
import org.rapporteur.check.command.Arguments.Task;
import org.rapporteur.terms.DateRange;

/** Reads arguments: {@code --name value} or {@code --name=value} in any place; what follows {@code --} are files, whatever they begin with. */
final class ArgumentReader {
    private static final Set<String> WITH_VALUE =
            Set.of("--from", "--to", "--cut-off", "--catalogue", "--format", "--last");
    private static final Set<String> ALONE = Set.of("--rules", "--read", "--help");

    private final Map<String, String> options = new HashMap<>();
    private final List<String> files = new ArrayList<>();

    private ArgumentReader() {}

    /** @throws UsageException if they make no sense */
    static Arguments read(List<String> written) {
        ArgumentReader reader = new ArgumentReader();
        Deque<String> left = new ArrayDeque<>(written);
        while (!left.isEmpty()) {
            reader.next(left);
        }
        return reader.arguments();
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
            throw new UsageException("unknown-option", name);
        } else if (equals >= 0) {
            set(name, word.substring(equals + 1));
        } else if (left.isEmpty()) {
            throw new UsageException("no-value", name);
        } else {
            set(name, left.removeFirst());
        }
    }

    private void set(String name, String value) {
        if (options.put(name, value) != null) {
            throw new UsageException("twice", name);
        }
    }

    private Arguments arguments() {
        Task task = task();
        if ((task == Task.CHECK || task == Task.READ) && files.isEmpty()) {
            throw new UsageException("no-files");
        }
        if (task == Task.RULES && !files.isEmpty()) {
            throw new UsageException("rules-alone");
        }
        DateRange days = days();
        return new Arguments(
                task, format(), files, days, cutOff(days), options.get("--catalogue"), options.get("--last"));
    }

    private Task task() {
        if (options.containsKey("--help")) {
            return Task.HELP;
        }
        if (options.containsKey("--rules")) {
            return Task.RULES;
        }
        return options.containsKey("--read") ? Task.READ : Task.CHECK;
    }

    private Format format() {
        String format = options.getOrDefault("--format", "text").toLowerCase(Locale.ROOT);
        return switch (format) {
            case "text" -> Format.TEXT;
            case "json" -> Format.JSON;
            default -> throw new UsageException("unknown-format", format);
        };
    }

    private @Nullable DateRange days() {
        LocalDate from = day("--from");
        LocalDate to = day("--to");
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            throw new UsageException("half-period");
        }
        if (to.isBefore(from)) {
            throw new UsageException("backwards", to, from);
        }
        return new DateRange(from, to);
    }

    private @Nullable LocalDate cutOff(@Nullable DateRange days) {
        LocalDate cutOff = day("--cut-off");
        if (cutOff != null && days != null && !days.contains(cutOff)) {
            throw new UsageException("cut-off-outside", cutOff);
        }
        return cutOff == null && days != null ? days.to() : cutOff;
    }

    private @Nullable LocalDate day(String name) {
        String written = options.get(name);
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException noDay) {
            throw new UsageException("no-day", name, written);
        }
    }
}
