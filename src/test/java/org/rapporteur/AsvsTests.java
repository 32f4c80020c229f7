package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * {@code asvs.csv} holds every requirement of levels 1 and 2 of OWASP's Application Security Verification Standard 5.0: {@code
 * held} by a test, {@code none} as the feature does not exist, or {@code open}, each with the test or the reason.
 */
class AsvsTests {

    /** A line of the file. */
    private record Requirement(String id, String state, String proof) {

        static Requirement of(String line) {
            String[] cells = line.split(",", 3);
            return new Requirement(cells[0], cells[1], cells[2].replaceAll("^\"|\"$", ""));
        }
    }

    @Test
    void everyRequirementOfTheSecondLevelIsAnswered() throws IOException {
        Map<String, Long> states =
                requirements().stream().collect(Collectors.groupingBy(Requirement::state, Collectors.counting()));
        assertThat(requirements())
                .extracting(Requirement::id)
                .doesNotHaveDuplicates()
                .hasSize(253);
        assertThat(requirements()).allMatch(requirement -> requirement.id().matches("V\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}"));
        assertThat(states.keySet()).containsExactlyInAnyOrder("held", "none", "open");
        assertThat(requirements()).noneMatch(requirement -> requirement.proof().isBlank());
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Map<String, String> tests = sources();
        List<String> missing = requirements().stream()
                .filter(requirement -> requirement.state().equals("held"))
                .filter(requirement -> !isThere(requirement.proof(), tests))
                .map(requirement -> requirement.id() + " " + requirement.proof())
                .toList();
        assertThat(missing).isEmpty();
    }

    private static boolean isThere(String proof, Map<String, String> tests) {
        String[] parts = proof.split("#");
        return parts.length == 2 && tests.getOrDefault(parts[0], "").contains(" " + parts[1] + "(");
    }

    /** Of all tests, by their simple names; where two have one name, of both. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.filter(file -> file.toString().matches(".*(Tests|IT)\\.java"))
                    .forEach(file -> sources.merge(
                            file.getFileName().toString().replace(".java", ""), read(file), String::concat));
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Maven makes it before the tests, unless told to leave it out by {@code -Dcyclonedx.skip=true}, as where nothing can be
     * fetched; what compiles and tests without Maven has none.
     */
    @Test
    void theBuildMakesABillOfMaterials() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<artifactId>cyclonedx-maven-plugin</artifactId>");
        ClassPathResource bill = new ClassPathResource("META-INF/sbom/application.cdx.json");
        boolean underMaven = System.getProperty("basedir") != null && !Boolean.getBoolean("cyclonedx.skip");
        assertThat(underMaven && !bill.exists())
                .as("missing although Maven builds")
                .isFalse();
        Assumptions.assumeTrue(bill.exists(), "Not built by Maven, or without it");
        try (InputStream in = bill.getInputStream()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("CycloneDX", "java-otp", "openhtmltopdf-pdfbox", "postgresql");
        }
    }

    private static List<Requirement> requirements() throws IOException {
        return new ClassPathResource("asvs.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(Requirement::of)
                .toList();
    }
}
