package org.rapporteur.document.reading.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.document.reading.lines.UnreadableException;
import org.rapporteur.document.word.WordFile;

/** The parts of a Word file that hold words, and how they refer to each other. */
final class WordParts {

    /** A relationship; the type is its last word, "footnotes". */
    record Link(String type, String target, boolean outside) {}

    private static final int MEGABYTE = 1024 * 1024;
    private static final WordFile.Bounds BOUNDS =
            new WordFile.Bounds(50 * MEGABYTE, 160 * MEGABYTE, 32 * MEGABYTE, WordParts::holdsMarkup);
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private final Map<String, byte[]> files;
    private final String main;

    WordParts(byte[] file) {
        files = unpacked(file);
        main = links("").values().stream()
                .filter(link -> link.type().equals("officeDocument") && !link.outside())
                .map(Link::target)
                .filter(files::containsKey)
                .findFirst()
                .orElseThrow(() -> UnreadableException.of("no-word-file"));
        if (!contentType(main).contains("word")) {
            throw UnreadableException.of("no-word-file");
        }
    }

    private static boolean holdsMarkup(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static Map<String, byte[]> unpacked(byte[] file) {
        try {
            Map<String, byte[]> files = WordFile.read(file, BOUNDS);
            if (!isWhole(file)) {
                throw UnreadableException.of("damaged");
            }
            return files;
        } catch (IllegalArgumentException refused) {
            throw new UnreadableException(String.valueOf(refused.getMessage()), refused);
        }
    }

    /** A file that was cut off has lost the list of its parts, which stands at the end. */
    private static boolean isWhole(byte[] file) {
        int last = file.length - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (file[at] == END[0] && file[at + 1] == END[1] && file[at + 2] == END[2] && file[at + 3] == END[3]) {
                return true;
            }
        }
        return false;
    }

    byte[] main() {
        byte[] text = files.getOrDefault(main, new byte[0]);
        return isOfLibreOffice() ? RepeatedControls.mended(text) : text;
    }

    private boolean isOfLibreOffice() {
        return ofFile("extended-properties")
                .filter(told -> new String(told, UTF_8).contains("LibreOffice"))
                .isPresent();
    }

    String mainName() {
        return main;
    }

    boolean hasMacros() {
        return files.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
    }

    /** The one part the text has for a purpose, "styles"; nothing if it has none. */
    Optional<byte[]> part(String type) {
        return all(type).stream().findFirst();
    }

    /** All parts the text has for a purpose, "header". */
    List<byte[]> all(String type) {
        return links(main).values().stream()
                .filter(link -> link.type().equals(type) && !link.outside())
                .sorted(Comparator.comparing(Link::target))
                .map(link -> bytes(link.target()))
                .toList();
    }

    /** The one part that says something of the file as a whole, "core-properties"; nothing if it has none. */
    Optional<byte[]> ofFile(String type) {
        return links("").values().stream()
                .filter(link -> link.type().equals(type) && !link.outside())
                .map(link -> files.get(link.target()))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw UnreadableException.of("missing", name);
        }
        return bytes;
    }

    /** What a part refers to, by id; the empty name stands for the file itself. */
    Map<String, Link> links(String part) {
        int folder = part.lastIndexOf('/') + 1;
        byte[] list = files.get(part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels");
        Map<String, Link> links = new LinkedHashMap<>();
        if (list != null) {
            Markup markup = Markup.of(list);
            markup.children(name -> {
                links.put(markup.attribute("Id", ""), link(part, markup));
                PartReading.limit(links.size());
            });
        }
        return links;
    }

    private static Link link(String part, Markup markup) {
        boolean outside = markup.attribute("TargetMode", "").equals("External");
        String type = markup.attribute("Type", "");
        String target = markup.attribute("Target", "");
        return new Link(type.substring(type.lastIndexOf('/') + 1), outside ? target : resolved(part, target), outside);
    }

    private static String resolved(String part, String target) {
        try {
            String path = URI.create("/" + part).resolve(target).getPath();
            return path == null || path.isEmpty() ? "" : path.substring(1);
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private String contentType(String part) {
        List<String> types = new ArrayList<>(List.of(""));
        String ending = part.substring(part.lastIndexOf('.') + 1);
        Markup markup = Markup.of(bytes("[Content_Types].xml"));
        markup.children(name -> {
            if (markup.attribute("PartName", "").equals("/" + part)) {
                types.add(markup.attribute("ContentType", ""));
            } else if (markup.attribute("Extension", "").equalsIgnoreCase(ending)) {
                types.set(0, markup.attribute("ContentType", ""));
            }
        });
        return types.get(types.size() - 1);
    }
}
