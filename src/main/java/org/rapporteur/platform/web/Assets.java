package org.rapporteur.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Our own style sheets, scripts and pictures. Their address holds a checksum of them all, computed once at start, so
 * browsers may keep them for ever; files that name one another by relative address stay within one version.
 */
final class Assets {

    static final String LOCATION = "classpath:/assets/";

    private static final List<String> SHAPES = List.of(
            LOCATION + "*",
            "classpath:/templates/**/*.html",
            "classpath:/messages/*.properties",
            "classpath:/META-INF/build-info.properties",
            "classpath:/org/rapporteur/**/*.properties");

    private final String version;
    private final String program;

    Assets() {
        try {
            PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
            this.version = versionOf(files.getResources(LOCATION + "*"));
            List<Resource> shapes = new ArrayList<>();
            for (String pattern : SHAPES) {
                shapes.addAll(List.of(files.getResources(pattern)));
            }
            this.program = versionOf(shapes.toArray(Resource[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where they are served: {@code /assets/0f3a…}. */
    String path() {
        return "/assets/" + version;
    }

    /** Tells programs that make other pages of the same records from one another. */
    String program() {
        return program;
    }

    private static String versionOf(Resource... files) throws IOException {
        CRC32C sum = new CRC32C();
        for (Resource file :
                Stream.of(files).sorted(Comparator.comparing(Assets::name)).toList()) {
            if (file.exists()) {
                sum.update(file.getContentAsByteArray());
            }
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static String name(Resource file) {
        return Objects.requireNonNullElse(file.getFilename(), "");
    }
}
