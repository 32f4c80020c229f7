package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ImageFile.Instruction;
import org.rapporteur.platform.database.EmptyPlace;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The command lines of image, composition and unit, run as they stand there but for their folders, which are moved below
 * a temporary one, and the port. The unit is started in every build, the image, which takes a minute, with
 * {@code mvn verify -Dit.test=ServiceFilesIT -Dgroups=long -DexcludedGroups=}.
 */
class ServiceFilesIT {

    private static final Path JAR = Path.of("target/rapporteur.jar").toAbsolutePath();
    private static final Duration BOUND_OF_STOP = Duration.ofSeconds(20);
    private static final List<String> FOLDERS = List.of(
            "/var/lib/rapporteur", "/opt/rapporteur", "/application", "/backups", "/parts", "/data", "/tmp/cache");

    @TempDir
    Path root;

    private ImageFile image;
    private int port;

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(JAR), "not run: there is no " + JAR + ", which mvn package makes");
        image = ImageFile.read(Path.of("Dockerfile"));
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    /** The run that fills the AOT cache leaves its PostgreSQL behind, which ends with the container in which an image is built. */
    @AfterEach
    void end() {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(root.toString()))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void theUnitServesUntilItIsToldToStop() throws IOException, InterruptedException {
        String unit = Files.readString(Path.of("src/main/distribution/rapporteur.service"));
        Files.createDirectories(root.resolve("opt/rapporteur"));
        Files.createSymbolicLink(root.resolve("opt/rapporteur/rapporteur.jar"), JAR);
        Path folder = Files.createDirectories(Path.of(moved(setting(unit, "WorkingDirectory"))));
        List<String> words = List.of(moved(setting(unit, "ExecStart"))
                .replaceFirst(
                        "^/usr/bin/java",
                        Path.of(System.getProperty("java.home"), "bin/java").toString())
                .split(" "));
        try (ServiceProcess service = ServiceProcess.start(words, folder, quickly())) {
            service.awaitHealthy(check());
            assertThat(root.resolve("var/lib/rapporteur/data/postgres")).exists();
            stops(service, Duration.ofSeconds(Long.parseLong(setting(unit, "TimeoutStopSec"))));
            assertThat(Integer.toString(service.process().exitValue())).isEqualTo(setting(unit, "SuccessExitStatus"));
        }
    }

    @Test
    void theUnitIsOneThatSystemdUnderstands() throws IOException, InterruptedException {
        assumeTrue(isThere("systemd-analyze"), "not run: systemd-analyze is not installed");
        Process verified = new ProcessBuilder("systemd-analyze", "verify", "src/main/distribution/rapporteur.service")
                .redirectErrorStream(true)
                .start();
        String said = new String(verified.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.lines().filter(line -> line.contains("rapporteur.service")))
                .isEmpty();
        assertThat(verified.waitFor()).as(said).isZero();
    }

    /** From the first instruction to the health check, with its AOT cache; then as the composition starts it. */
    @Test
    @Tag("long")
    void theImageIsMadeAndServesUntilItIsToldToStop() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("rapporteur.java.25", "/usr/lib/jvm/temurin-25-jdk-amd64"), "bin");
        assumeTrue(Files.exists(java), "not run: there is no JDK 25 in " + java);
        Map<String, String> environment = new HashMap<>(settings());
        environment.put("PATH", java + ":" + System.getenv("PATH"));
        make(environment);
        environment.put("JAVA_TOOL_OPTIONS", option("JAVA_TOOL_OPTIONS") + asInALimit());
        List<String> words = new ArrayList<>(List.of("env"));
        image.last("ENTRYPOINT").words().forEach(word -> words.add(moved(word)));
        image.last("CMD").words().forEach(word -> words.add(moved(word)));
        System.out.printf("image, first start: %s%n", figures(words, environment));
        for (int time = 0; time < 3; time++) {
            System.out.printf("image, warm start: %s%n", figures(words, environment));
        }
        compose(words, environment);
    }

    private String figures(List<String> words, Map<String, String> environment)
            throws IOException, InterruptedException {
        try (ServiceProcess service = ServiceProcess.start(words, application(), environment)) {
            Duration healthy = service.awaitHealthy(check());
            TimeUnit.SECONDS.sleep(3);
            String told = "healthy after %d ms, %d MB idle".formatted(healthy.toMillis(), service.resident());
            stops(service, BOUND_OF_STOP);
            assertThat(Files.readString(service.output())).doesNotContain("AOT cache");
            return told;
        }
    }

    /** Its program on a server of its own, and the commands in its head beside that. */
    private void compose(List<String> words, Map<String, String> environment) throws IOException, InterruptedException {
        String text = Files.readString(Path.of("docker-compose.yml"));
        JsonNode program = program();
        try (EmptyPlace place = new EmptyPlace()) {
            Map<String, String> composed = new HashMap<>(environment);
            program.at("/environment")
                    .propertyStream()
                    .forEach(each -> composed.put(each.getKey(), each.getValue().asString()));
            composed.put("SPRING_DATASOURCE_URL", place.url());
            composed.put("SPRING_DATASOURCE_USERNAME", place.user());
            composed.put("SPRING_DATASOURCE_PASSWORD", place.password());
            try (ServiceProcess service = ServiceProcess.start(words, application(), composed)) {
                service.awaitHealthy(check());
                assertThat(Files.readString(service.output())).contains("{\"@timestamp\"");
                Matcher command = Pattern.compile("docker compose exec rapporteur (java .*)")
                        .matcher(text);
                while (command.find()) {
                    runs(List.of(moved(command.group(1)).split(" ")), composed);
                }
                assertThat(root.resolve("backups/before-upgrade.zip")).exists();
                stops(service, seconds(program.at("/stop_grace_period").asString()));
            }
        }
    }

    /** All instructions in their order; people are not made, as they would be on this machine. */
    private void make(Map<String, String> environment) throws IOException, InterruptedException {
        Files.createDirectories(root.resolve("data"));
        Files.createDirectories(root.resolve("backups"));
        Files.createDirectories(root.resolve("tmp"));
        Path folder = root;
        for (Instruction instruction : image.instructions()) {
            if (instruction.word().equals("WORKDIR")) {
                folder = Files.createDirectories(Path.of(moved(instruction.said())));
            } else if (instruction.word().equals("COPY")) {
                copy(instruction.said(), folder);
            } else if (instruction.word().equals("RUN") && !instruction.said().startsWith("groupadd")) {
                runs(List.of("sh", "-c", moved(instruction.said())), environment, folder);
            }
        }
    }

    /** From an earlier part of the file, or from the project. */
    private void copy(String said, Path folder) throws IOException, InterruptedException {
        String[] words = said.replaceFirst("^--from=\\S+ ", "").split(" ");
        boolean earlier = said.startsWith("--from=");
        String source = earlier
                ? moved(words[0]) + "."
                : Path.of(words[0]).toAbsolutePath().toString();
        runs(List.of("cp", "-a", source, folder.resolve(words[1]).toString()), Map.of(), folder);
    }

    private void runs(List<String> words, Map<String, String> environment) throws IOException, InterruptedException {
        runs(words, environment, application());
    }

    private static void runs(List<String> words, Map<String, String> environment, Path folder)
            throws IOException, InterruptedException {
        List<String> found = new ArrayList<>(List.of("env")); // finds what it runs on the path it is given
        found.addAll(words);
        try (ServiceProcess process = ServiceProcess.start(found, folder, environment)) {
            assertThat(process.isDone())
                    .as(words + ": " + Files.readString(process.output()))
                    .isTrue();
        }
    }

    private static void stops(ServiceProcess service, Duration bound) throws IOException, InterruptedException {
        assertThat(service.stop())
                .as(Files.readString(service.output()))
                .isLessThan(bound)
                .isLessThanOrEqualTo(BOUND_OF_STOP);
    }

    private Path application() {
        return root.resolve("application");
    }

    private List<String> check() {
        return image.last("HEALTHCHECK").words().stream()
                .map(word -> word.replace("/8080", "/" + port))
                .toList();
    }

    /** As the unit's file of settings may say it. */
    private Map<String, String> quickly() {
        return Map.of("SERVER_PORT", Integer.toString(port), "JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
    }

    private Map<String, String> settings() {
        return Map.of("SERVER_PORT", Integer.toString(port));
    }

    private static JsonNode program() throws IOException {
        return new YAMLMapper()
                .readTree(Files.readString(Path.of("docker-compose.yml")))
                .at("/services/rapporteur");
    }

    /** What Java does by itself where a container may have no more memory than the composition's. */
    private static String asInALimit() throws IOException {
        return " -XX:+UseSerialGC -XX:MaxRAM=" + program().at("/mem_limit").asString();
    }

    /** The value that the image gives to a variable. */
    private String option(String name) {
        String said = image.last("ENV").said();
        assertThat(said).startsWith(name + "=");
        return said.substring(name.length() + 1).replace("\"", "");
    }

    private static String setting(String unit, String name) {
        Matcher setting = Pattern.compile("(?m)^" + name + "=(.*)$").matcher(unit);
        assertThat(setting.find()).as(name).isTrue();
        return setting.group(1);
    }

    private static Duration seconds(String written) {
        return Duration.parse("PT" + written);
    }

    private static boolean isThere(String program) {
        return Pattern.compile(":")
                .splitAsStream(System.getenv("PATH"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private String moved(String said) {
        String moved = said;
        for (String folder : FOLDERS) {
            moved = moved.replaceAll("(?<![\\w/.])" + folder + "\\b", root + folder);
        }
        return moved;
    }
}
