package org.rapporteur.platform.database;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * What programs of tests start from: the classes packed as a jar, an archive of them as they are when the program serves,
 * which halves a start, and a data folder in which the administrator has signed in. Made by whoever asks first; another
 * process of tests that asks meanwhile waits.
 */
record PreparedStart(Path folder) {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final String PREFIX = "start-";

    private static @Nullable PreparedStart made;

    static synchronized PreparedStart get() throws IOException, InterruptedException {
        PreparedStart start = made;
        if (start == null) {
            start = new PreparedStart(Files.createDirectories(Folders.SHARED).resolve(PREFIX + key()));
            start.makeOnce();
            made = start;
        }
        return start;
    }

    /** As long as classes, libraries and Java stay the same. */
    private static String key() throws IOException {
        long newest = 0;
        for (Path file : files()) {
            newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
        }
        String others = libraries() + Runtime.version();
        return Long.toHexString(newest) + "-" + Integer.toHexString(others.hashCode());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(each -> !each.equals(CLASSES)).sorted().toList();
        }
    }

    /** What Java is told for a start. */
    List<String> arguments() {
        return arguments("-XX:SharedArchiveFile=" + archive());
    }

    private List<String> arguments(String archive) {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                archive,
                "-cp",
                jar() + File.pathSeparator + libraries());
    }

    /** The library of calendars, which only tests use, says something wherever a time zone is asked for. */
    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> each.endsWith(".jar") && !each.contains("ical4j"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A copy of the data folder, for a program of its own. */
    void copyTo(Path data) throws IOException, InterruptedException {
        Process copy = new ProcessBuilder("cp", "-a", data() + "/.", data.toString())
                .inheritIO()
                .start();
        if (copy.waitFor() != 0) {
            throw new IOException("No copy of " + data());
        }
    }

    private void makeOnce() throws IOException, InterruptedException {
        Path lock = Folders.SHARED.resolve("start.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid() && !Files.exists(archive())) {
                make();
            }
        }
    }

    private void make() throws IOException, InterruptedException {
        deleteEarlier();
        Files.createDirectories(data());
        pack();
        Archive.unpackInto(Folders.SHARED);
        Folders.linkPrograms(data());
        try (ApplicationProcess application =
                ApplicationProcess.start(arguments("-XX:ArchiveClassesAtExit=" + archive()), List.of(), data())) {
            Operator.first(application.awaitReady()).get("/report");
        }
    }

    private static void deleteEarlier() throws IOException {
        try (Stream<Path> files = Files.list(Folders.SHARED)) {
            for (Path folder : files.filter(Files::isDirectory)
                    .filter(each -> each.getFileName().toString().startsWith(PREFIX))
                    .toList()) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    /** Classes are archived from jars alone. */
    private void pack() throws IOException {
        try (OutputStream file = Files.newOutputStream(jar());
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.setLevel(0); // read at each start
            for (Path each : files()) {
                boolean isFolder = Files.isDirectory(each); // which have entries, too: packages are looked for there
                jar.putNextEntry(new JarEntry(CLASSES.relativize(each) + (isFolder ? "/" : "")));
                if (!isFolder) {
                    Files.copy(each, jar);
                }
            }
        }
    }

    private Path jar() {
        return folder.resolve("rapporteur.jar");
    }

    private Path archive() {
        return folder.resolve("rapporteur.jsa");
    }

    private Path data() {
        return folder.resolve("data");
    }
}
