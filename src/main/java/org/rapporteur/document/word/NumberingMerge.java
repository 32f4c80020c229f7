package org.rapporteur.document.word;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The lists a file supplies, with ours beside them: one of headings and paragraphs, one of dashes and dots. */
final class NumberingMerge {

    private static final Set<String> BEFORE_DEFINITIONS = Set.of("numPicBullet", "abstractNum");

    private final Element ours = Dom.parse(Dom.resource("numbering.xml"));
    private final Element lists;
    private final int firstDefinition;
    private final int headingList;

    NumberingMerge(byte @Nullable [] theirs) {
        lists = Dom.parse(theirs == null ? Dom.resource("empty-numbering.xml") : theirs);
        firstDefinition = next("abstractNum", "abstractNumId");
        headingList = next("num", "numId");
    }

    /** The list that headings and numbered paragraphs share. */
    int headingList() {
        return headingList;
    }

    /** The definition behind every list of dashes and dots. */
    int bullets() {
        return firstDefinition + 1;
    }

    /**
     * The part with our definitions and the list of headings.
     *
     * @param styles ids of the styles in the file by the ids ours have
     */
    String write(Map<String, String> styles) {
        Set<String> linked = new HashSet<>(styles.values());
        Dom.all(lists, "pStyle")
                .filter(link -> linked.contains(Dom.value(link)))
                .forEach(Dom::remove);
        Dom.children(lists, "numIdMacAtCleanup").forEach(Dom::remove);
        Dom.children(ours, "abstractNum").forEach(definition -> define(definition, styles));
        Element list = (Element) lists.appendChild(lists.getOwnerDocument().createElementNS(Dom.W, "w:num"));
        Dom.attribute(list, "numId", String.valueOf(headingList));
        Dom.value(Dom.insert(list, "abstractNumId", Set.of()), String.valueOf(firstDefinition));
        return Dom.write(lists);
    }

    private void define(Element ourDefinition, Map<String, String> styles) {
        Element place = Dom.insert(lists, "abstractNum", BEFORE_DEFINITIONS);
        Element definition = (Element) lists.getOwnerDocument().importNode(ourDefinition, true);
        lists.replaceChild(definition, place);
        int id = firstDefinition + Dom.number(definition, "abstractNumId");
        Dom.attribute(definition, "abstractNumId", String.valueOf(id));
        Dom.all(definition, "pStyle").forEach(link -> Dom.value(link, styles.getOrDefault(Dom.value(link), "")));
    }

    private int next(String element, String id) {
        return 1
                + Dom.children(lists, element)
                        .mapToInt(list -> Dom.number(list, id))
                        .max()
                        .orElse(0);
    }
}
