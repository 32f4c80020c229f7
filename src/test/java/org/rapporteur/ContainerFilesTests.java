package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What starts the program elsewhere is read here, and the health check run; {@link ServiceFilesIT} runs the rest by hand. */
class ContainerFilesTests {

    private static final Path DISTRIBUTION = Path.of("src/main/distribution");
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void theImageStartsTheServerAsNobodyElse() throws IOException {
        ImageFile image = ImageFile.read(Path.of("Dockerfile"));
        List<String> start = new ArrayList<>(image.last("ENTRYPOINT").words());
        start.addAll(image.last("CMD").words());
        starts(start);
        assertThat(image.last("USER").said()).isEqualTo("10001:10001");
    }

    @Test
    void theUnitStartsTheServerAndGivesItTimeToStop() throws IOException {
        String unit = Files.readString(DISTRIBUTION.resolve("rapporteur.service"));
        Matcher start = Pattern.compile("(?m)^ExecStart=(.*)$").matcher(unit);
        assertThat(start.find()).isTrue();
        starts(List.of(start.group(1).split(" ")));
        assertThat(unit).contains("TimeoutStopSec=20", "SuccessExitStatus=143", "ProtectSystem=strict");
    }

    @Test
    void theCompositionKeepsRecordsAndBackupsAndStartsAgain() throws IOException {
        JsonNode composition = YAML.readTree(Files.readString(Path.of("docker-compose.yml")));
        JsonNode program = composition.at("/services/rapporteur");
        assertThat(program.at("/read_only").asBoolean()).isTrue();
        assertThat(program.at("/volumes").valueStream().map(JsonNode::asString))
                .contains("data:/data", "backups:/backups");
        assertThat(composition
                        .at("/services")
                        .valueStream()
                        .map(service -> service.at("/restart").asString()))
                .containsOnly("unless-stopped");
        assertThat(composition.at("/volumes").propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("database", "data", "backups");
    }

    /** So that a program takes as much memory wherever it runs; the composition gives it twice its heap. */
    @Test
    void imageCompositionAndUnitSayTheSameOfMemory() throws IOException {
        String image = said(ImageFile.read(Path.of("Dockerfile")).last("ENV").said(), "JAVA_TOOL_OPTIONS=\"([^\"]*)\"");
        JsonNode program =
                YAML.readTree(Files.readString(Path.of("docker-compose.yml"))).at("/services/rapporteur");
        String unit = Files.readString(DISTRIBUTION.resolve("rapporteur.service"));
        assertThat(image).contains("-Xmx512m");
        assertThat(program.at("/environment/JAVA_TOOL_OPTIONS").asString()).isEqualTo(image);
        assertThat(said(unit, "ExecStart=/usr/bin/java (.*) -jar ")).isEqualTo(image);
        assertThat(program.at("/mem_limit").asString()).isEqualTo("1g");
    }

    private static String said(String file, String pattern) {
        Matcher said = Pattern.compile(pattern).matcher(file);
        assertThat(said.find()).as(pattern).isTrue();
        return said.group(1);
    }

    /** The commands in its head are for people to copy. */
    @Test
    void commandsForPeopleAreThere() throws IOException {
        Matcher command = Pattern.compile("java -jar rapporteur\\.jar (\\w+)")
                .matcher(Files.readString(Path.of("docker-compose.yml")));
        List<String> names = command.results().map(found -> found.group(1)).toList();
        assertThat(names).contains("backup", "status").allMatch(CommandLine.names()::contains);
    }

    @ParameterizedTest
    @CsvSource({"200, 0", "503, 1"})
    void theHealthCheckTellsReadinessFromItsAbsence(int status, int end) throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            List<String> check = ImageFile.read(Path.of("Dockerfile")).last("HEALTHCHECK").words().stream()
                    .map(word -> word.replace(
                            "/127.0.0.1/8080",
                            "/127.0.0.1/" + server.getAddress().getPort()))
                    .toList();
            Process process =
                    new ProcessBuilder(check).redirectErrorStream(true).start();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(end);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void everyAlertSaysWhatItAsksAndForWhom() throws IOException {
        JsonNode rules = YAML.readTree(Files.readString(DISTRIBUTION.resolve("prometheus-rules.yml")))
                .at("/groups/0/rules");
        assertThat(rules.size()).isGreaterThan(5);
        assertThat(rules.valueStream()).allSatisfy(rule -> {
            assertThat(rule.at("/alert").asString()).startsWith("Rapporteur");
            assertThat(rule.at("/expr").asString()).isNotBlank();
            assertThat(rule.at("/labels/severity").asString()).isIn("critical", "warning");
            assertThat(rule.at("/annotations/summary").asString()).isNotBlank();
        });
    }

    private static void starts(List<String> words) {
        assertThat(words.get(0)).endsWith("java");
        int jar = words.indexOf("-jar");
        assertThat(words.get(jar + 1)).endsWith("rapporteur.jar");
        List<String> said = words.subList(jar + 2, words.size());
        assertThat(CommandLine.of(said)).isEqualTo(CommandLine.SERVE);
        assertThat(CommandLine.settings(said))
                .allMatch(setting -> Stream.of("server.address", "rapporteur.data", "rapporteur.backup.folder")
                        .anyMatch(known -> setting.startsWith("--" + known + "=")));
    }
}
