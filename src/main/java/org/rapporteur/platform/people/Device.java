package org.rapporteur.platform.people;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, as far as its owner knows it again: “Firefox, Windows”. */
final class Device {

    /** By what each says of itself; who says more than one name comes before those it names. */
    private static final List<List<String>> BROWSERS = List.of(
            List.of("Edg", "Edge"),
            List.of("OPR", "Opera"),
            List.of("Firefox", "Firefox"),
            List.of("Chrome", "Chrome"),
            List.of("Safari", "Safari"));

    private static final List<List<String>> SYSTEMS = List.of(
            List.of("Android", "Android"),
            List.of("iPhone", "iPhone"),
            List.of("iPad", "iPad"),
            List.of("Windows", "Windows"),
            List.of("Mac OS X", "macOS"),
            List.of("Linux", "Linux"));

    private Device() {}

    /** Empty where nothing is known again. */
    static String of(@Nullable String agent) {
        String said = Objects.requireNonNullElse(agent, "");
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(names -> names.stream()
                        .filter(name -> said.contains(name.get(0)))
                        .limit(1))
                .map(name -> name.get(1))
                .collect(Collectors.joining(", "));
    }
}
