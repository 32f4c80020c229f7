package org.rapporteur.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HexFormat;
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

    private final String version;

    Assets() {
        try {
            this.version = versionOf(new PathMatchingResourcePatternResolver().getResources(LOCATION + "*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where they are served: {@code /assets/0f3a…}. */
    String path() {
        return "/assets/" + version;
    }

    private static String versionOf(Resource... files) throws IOException {
        CRC32C sum = new CRC32C();
        for (Resource file :
                Stream.of(files).sorted(Comparator.comparing(Assets::name)).toList()) {
            sum.update(file.getContentAsByteArray());
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static String name(Resource file) {
        return Objects.requireNonNullElse(file.getFilename(), "");
    }
}
