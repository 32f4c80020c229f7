package org.rapporteur.document.word;

import static org.rapporteur.document.word.WordFile.require;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The parts of a supplied file and how they hang together; of no file there are none. */
final class LetterheadParts {

    /** A relationship; the type is its last word, "header". */
    record Link(String id, String type, String target, boolean outside) {}

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> files;
    private final String main;
    private final List<Link> links;

    LetterheadParts(Map<String, byte[]> files) {
        this.files = files;
        this.main = files.isEmpty() ? "" : mainPart();
        this.links = files.isEmpty() ? List.of() : links(main);
    }

    private String mainPart() {
        require(files.keySet().stream().noneMatch(name -> name.endsWith("vbaProject.bin")), "has macros");
        String part = links("").stream()
                .filter(link -> link.type().equals("officeDocument"))
                .map(Link::target)
                .findFirst()
                .orElse("");
        require(files.containsKey(part), "is not a Word document");
        String type = contentType(part);
        require(!type.contains("macroEnabled"), "has macros");
        require(type.startsWith(MAIN), "is not a Word document");
        require(Dom.W.equals(Dom.parse(bytes(part)).getNamespaceURI()), "is a Strict Open XML document, not a .docx");
        return part;
    }

    Optional<Element> main() {
        return Optional.of(main)
                .filter(name -> !name.isEmpty())
                .map(this::bytes)
                .map(Dom::parse);
    }

    /** What the text refers to. */
    List<Link> links() {
        return links;
    }

    /** The name of the part the text has for a purpose. */
    Optional<String> name(String type) {
        return links.stream()
                .filter(link -> link.type().equals(type) && !link.outside())
                .map(Link::target)
                .findFirst();
    }

    byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        require(bytes != null, "is damaged: " + name + " is missing");
        return bytes == null ? new byte[0] : bytes;
    }

    /** What a part refers to; the empty name stands for the file itself. */
    List<Link> links(String part) {
        int folder = part.lastIndexOf('/') + 1;
        String name = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        return files.containsKey(name)
                ? Dom.children(Dom.parse(bytes(name)))
                        .map(link -> link(part, link))
                        .toList()
                : List.of();
    }

    private static Link link(String part, Element link) {
        boolean outside = link.getAttribute("TargetMode").equals("External");
        String type = link.getAttribute("Type");
        String target = link.getAttribute("Target");
        return new Link(
                link.getAttribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                outside ? target : resolved(part, target),
                outside);
    }

    private static String resolved(String part, String target) {
        try {
            String path = URI.create("/" + part).resolve(target).getPath();
            return path == null ? "" : path.substring(1);
        } catch (IllegalArgumentException noAddress) {
            throw new IllegalArgumentException("is damaged: " + part + " refers to nowhere", noAddress);
        }
    }

    String contentType(String part) {
        Element types = Dom.parse(bytes("[Content_Types].xml"));
        String ending = Dom.lower(part.substring(part.lastIndexOf('.') + 1));
        return Dom.children(types, "Override")
                .filter(type -> type.getAttribute("PartName").equals("/" + part))
                .findFirst()
                .or(() -> Dom.children(types, "Default")
                        .filter(type ->
                                Dom.lower(type.getAttribute("Extension")).equals(ending))
                        .findFirst())
                .map(type -> type.getAttribute("ContentType"))
                .orElse("application/octet-stream");
    }
}
