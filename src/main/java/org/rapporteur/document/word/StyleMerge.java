package org.rapporteur.document.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The styles a file supplies, and ours for those it lacks. Styles are known by their names: ids differ with the
 * language of the Word that made the file, names of built-in styles do not.
 */
final class StyleMerge {

    private static final int HEADINGS = 9;

    /** Half points of our text, and of a text whose file says nothing. */
    private static final float OUR_TEXT = 24;

    private static final int WORDS_TEXT = 20;
    private static final Set<String> BEFORE_NUMBERING =
            Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");
    private static final Set<String> AFTER_PARAGRAPH = Set.of("rPr", "tblPr", "trPr", "tcPr", "tblStylePr");

    /** No text is set in these: what Word has by itself, and the header that stands only where the file has none. */
    private static final Set<String> UNUSED = Set.of("Default Paragraph Font", "Normal Table", "No List", "header");

    private final Element ours = Dom.parse(Dom.resource("styles.xml"));
    private final Element styles;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<String> missing;

    StyleMerge(byte @Nullable [] theirs) {
        styles = theirs == null ? ours : Dom.parse(theirs);
        missing = merge();
    }

    /** Names of those of our styles that text is set in and the file has not. */
    List<String> missing() {
        return missing;
    }

    /** Ids of the styles in the file by the ids ours have. */
    Map<String, String> ids() {
        return ids;
    }

    /** Ids of the styles in the file by the names ours have. */
    Map<String, String> idsByName() {
        return Dom.children(ours, "style")
                .collect(Collectors.toUnmodifiableMap(
                        style -> Dom.childValue(style, "name").orElseThrow(),
                        style -> ids.getOrDefault(id(style), id(style))));
    }

    /** Makes the headings count in our list, so that one typed by hand goes on with it. */
    String write(int headingList) {
        for (int level = 1; level <= HEADINGS; level++) {
            String id = ids.get("Heading" + level);
            int depth = level - 1;
            Dom.children(styles, "style")
                    .filter(style -> id(style).equals(id))
                    .forEach(style -> count(style, depth, headingList));
        }
        language();
        return Dom.write(styles);
    }

    private List<String> merge() {
        Map<String, String> theirIds = new HashMap<>();
        Dom.children(styles, "style").forEach(style -> theirIds.putIfAbsent(key(style), id(style)));
        Dom.children(ours, "style")
                .forEach(style -> ids.put(
                        id(style), theirIds.getOrDefault(key(style), free(id(style), Set.copyOf(theirIds.values())))));
        List<Element> lacking = Dom.children(ours, "style")
                .filter(style -> !theirIds.containsKey(key(style)))
                .toList();
        lacking.forEach(this::add);
        return lacking.stream()
                .map(style -> Dom.childValue(style, "name").orElseThrow())
                .filter(name -> !UNUSED.contains(name))
                .toList();
    }

    private static String free(String id, Set<String> taken) {
        return taken.contains(id) ? free(id + "R", taken) : id;
    }

    private void add(Element ourStyle) {
        Element style = (Element) styles.getOwnerDocument().importNode(ourStyle, true);
        Dom.attribute(style, "styleId", ids.getOrDefault(id(ourStyle), id(ourStyle)));
        Dom.children(style)
                .filter(child -> Set.of("basedOn", "next", "link").contains(child.getLocalName()))
                .forEach(child -> Dom.value(child, ids.getOrDefault(Dom.value(child), Dom.value(child))));
        if (hasDefault(Dom.attribute(style, "type"))) {
            style.removeAttributeNS(Dom.W, "default");
        }
        size(style);
        styles.appendChild(style);
    }

    /** Letters stand to those of the text as they do with us, whatever size its file sets that in. */
    private void size(Element style) {
        int text = textSize();
        Stream.concat(Dom.all(style, "sz"), Dom.all(style, "szCs"))
                .forEach(size -> Dom.value(
                        size, String.valueOf(Math.round(Integer.parseInt(Dom.value(size)) * text / OUR_TEXT))));
    }

    /** Of the style all others rest on, in half points. */
    private int textSize() {
        Stream<Element> text =
                Dom.children(styles, "style").filter(style -> key(style).equals("paragraph normal"));
        Stream<Element> defaults = Dom.children(styles, "docDefaults").flatMap(all -> Dom.children(all, "rPrDefault"));
        return Stream.concat(text, defaults)
                .flatMap(style -> Dom.children(style, "rPr"))
                .flatMap(properties -> Dom.childValue(properties, "sz").stream())
                .filter(size -> size.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .findFirst()
                .orElse(WORDS_TEXT);
    }

    private boolean hasDefault(String type) {
        return Dom.children(styles, "style")
                .filter(style -> Dom.attribute(style, "type").equals(type))
                .anyMatch(style -> Set.of("1", "true", "on").contains(Dom.attribute(style, "default")));
    }

    private static void count(Element style, int depth, int list) {
        Element paragraph = Dom.child(style, "pPr").orElseGet(() -> paragraphProperties(style));
        Dom.children(paragraph, "numPr").forEach(Dom::remove);
        Element numbering = Dom.insert(paragraph, "numPr", BEFORE_NUMBERING);
        Dom.value(Dom.insert(numbering, "ilvl", Set.of()), String.valueOf(depth));
        Dom.value(Dom.insert(numbering, "numId", Set.of("ilvl")), String.valueOf(list));
    }

    private static Element paragraphProperties(Element style) {
        Set<String> earlier = Dom.children(style)
                .map(Element::getLocalName)
                .filter(name -> !AFTER_PARAGRAPH.contains(name))
                .collect(Collectors.toSet());
        return Dom.insert(style, "pPr", earlier);
    }

    /** The language is the document's, whatever the file was last used for. */
    private void language() {
        Dom.all(styles, "lang").forEach(Dom::remove);
        Element defaults =
                Dom.child(styles, "docDefaults").orElseGet(() -> Dom.insert(styles, "docDefaults", Set.of()));
        Element run = Dom.child(defaults, "rPrDefault").orElseGet(() -> Dom.insert(defaults, "rPrDefault", Set.of()));
        Element properties = Dom.child(run, "rPr").orElseGet(() -> Dom.insert(run, "rPr", Set.of()));
        Element language =
                (Element) properties.appendChild(properties.getOwnerDocument().createElementNS(Dom.W, "w:lang"));
        Dom.value(language, WordTemplate.LANGUAGE);
        Dom.attribute(language, "eastAsia", WordTemplate.LANGUAGE);
    }

    private static String key(Element style) {
        return Dom.attribute(style, "type") + " "
                + Dom.lower(Dom.childValue(style, "name").orElse(""));
    }

    private static String id(Element style) {
        return Dom.attribute(style, "styleId");
    }
}
