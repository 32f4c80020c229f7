package org.rapporteur.document.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** LibreOffice, doing by macros what people do with their hands; its profile is one of its own. */
public final class LibreOfficeMacros {

    private final Path folder;
    private final String module;

    private LibreOfficeMacros(Path folder, String module) {
        this.folder = folder;
        this.module = module;
    }

    /**
     * Skips the test in plain words where LibreOffice is missing.
     *
     * @param folder where it keeps its profile and writes files
     * @param module a file of macros beside the test, {@code .xba}
     */
    public static LibreOfficeMacros required(Path folder, Class<?> test, String module) {
        Program.LIBRE_OFFICE.required();
        LibreOfficeMacros macros = new LibreOfficeMacros(folder, module);
        macros.program("--terminate_after_init"); // a profile is filled on its first use, so ours comes after that
        macros.keep("script.xlc", resource(LibreOfficeMacros.class, "script.xlc"));
        macros.keep(
                "Standard/script.xlb",
                resource(LibreOfficeMacros.class, "script.xlb").replace("MODULE", module));
        macros.keep("Standard/" + module + ".xba", resource(test, module + ".xba"));
        return macros;
    }

    private static String resource(Class<?> beside, String name) {
        try (InputStream bytes = beside.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(bytes, name).readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void keep(String place, String text) {
        try {
            Path file = folder.resolve("profile/user/basic").resolve(place);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The address by which a macro names a file of the folder. */
    public String address(String file) {
        return folder.resolve(file).toUri().toString();
    }

    public void run(String macro, String... arguments) {
        program("macro:///Standard." + module + "." + macro
                + Stream.of(arguments).collect(Collectors.joining("\",\"", "(\"", "\")")));
    }

    private void program(String argument) {
        Program.LIBRE_OFFICE.run(
                folder, "-env:UserInstallation=" + address("profile"), "--headless", "--norestore", argument);
    }
}
