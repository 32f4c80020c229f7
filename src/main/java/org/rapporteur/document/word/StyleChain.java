package org.rapporteur.document.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.document.word.TemplateLook.Typeface;
import org.w3c.dom.Element;

/** The styles of a file, each of which says only in what it differs from the one it is based on (ISO/IEC 29500-1 § 17.7.2). */
final class StyleChain {

    private static final int DEEPEST = 20;
    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 144;
    private static final int LARGEST_SPACE = 1440;
    private static final String NAMEABLE = "[\\p{L}\\p{N} .-]{1,60}";
    private static final Set<String> OFF = Set.of("0", "false", "off");
    private static final Map<String, String> ALIGNMENTS =
            Map.of("center", "center", "right", "end", "end", "end", "both", "justify", "distribute", "justify");

    private final Element styles;
    private final ThemeFonts fonts;
    private final Map<String, Element> byId = new HashMap<>();

    StyleChain(Element styles, ThemeFonts fonts) {
        this.styles = styles;
        this.fonts = fonts;
        Dom.children(styles, "style").forEach(style -> byId.putIfAbsent(Dom.attribute(style, "styleId"), style));
    }

    Typeface face(String id) {
        List<Element> runs = properties(id, "rPr");
        List<Element> paragraphs = properties(id, "pPr");
        return new Typeface(
                last(runs, "rFonts", this::font).orElse(""),
                last(runs, "sz", size -> number(size, "val", LARGEST_SIZE)).orElse(USUAL_SIZE),
                last(runs, "b", StyleChain::on).orElse(false),
                last(runs, "i", StyleChain::on).orElse(false),
                last(runs, "color", StyleChain::colour).orElse(""),
                last(paragraphs, "jc", StyleChain::alignment).orElse("start"),
                last(paragraphs, "spacing", space -> number(space, "before", LARGEST_SPACE))
                        .orElse(0),
                last(paragraphs, "spacing", space -> number(space, "after", LARGEST_SPACE))
                        .orElse(0));
    }

    /** What holds for all, then what each style adds, from the one all are based on to this one. */
    private List<Element> properties(String id, String kind) {
        List<Element> chain = new ArrayList<>();
        Optional<Element> style = Optional.ofNullable(byId.get(id));
        for (int depth = 0; style.isPresent() && depth < DEEPEST; depth++) {
            chain.add(style.get());
            style = Dom.childValue(style.get(), "basedOn").map(byId::get);
        }
        Collections.reverse(chain);
        Stream<Element> defaults = Dom.children(styles, "docDefaults").flatMap(Dom::children);
        return Stream.concat(defaults, chain.stream())
                .flatMap(holder -> Dom.children(holder, kind))
                .toList();
    }

    private static <T> Optional<T> last(List<Element> properties, String name, Function<Element, Optional<T>> reading) {
        return properties.stream()
                .flatMap(all -> Dom.children(all, name))
                .flatMap(one -> reading.apply(one).stream())
                .reduce((earlier, later) -> later);
    }

    private Optional<String> font(Element fontsNamed) {
        String theme = Dom.attribute(fontsNamed, "asciiTheme");
        String font = theme.isEmpty() ? Dom.attribute(fontsNamed, "ascii") : fonts.named(theme);
        return Optional.of(font).filter(name -> name.matches(NAMEABLE));
    }

    private static Optional<Integer> number(Element element, String attribute, int most) {
        return Dom.attribute(element, attribute).isEmpty()
                ? Optional.empty()
                : Optional.of(Math.min(Dom.number(element, attribute), most));
    }

    private static Optional<Boolean> on(Element toggle) {
        return Optional.of(!OFF.contains(Dom.value(toggle)));
    }

    /** “auto” takes back what another said. */
    private static Optional<String> colour(Element colour) {
        String value = Dom.value(colour);
        return Optional.of(value.matches("[0-9A-Fa-f]{6}") ? value : "");
    }

    private static Optional<String> alignment(Element alignment) {
        return Optional.of(ALIGNMENTS.getOrDefault(Dom.value(alignment), "start"));
    }
}
