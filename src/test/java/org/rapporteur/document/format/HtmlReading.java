package org.rapporteur.document.format;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a reader of the HTML file meets, without the signs and panels around the text. */
final class HtmlReading {

    private final Reading reading = new Reading();

    static List<String> of(String html) {
        HtmlReading self = new HtmlReading();
        Element body = Jsoup.parse(html).body();
        body.select(".permalink, .about, .sources-list").remove();
        self.inside(body, 0);
        return self.reading.lines();
    }

    private void inside(Element parent, int depth) {
        parent.children().forEach(child -> element(child, depth));
    }

    private void element(Element element, int depth) {
        switch (element.normalName()) {
            case "article", "header", "section", "div", "dl", "table", "thead", "tbody" -> container(element, depth);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                reading.heading(element.normalName().charAt(1) - '0', null, element.wholeText());
            case "p" -> reading.paragraph(depth, null, element.wholeText());
            case "ul" -> list(element, depth + 1);
            case "tr" ->
                reading.row(element.children().stream().map(Element::wholeText).toList());
            default -> reading.unexpected(element.normalName().toUpperCase(Locale.ROOT));
        }
    }

    private void container(Element element, int depth) {
        if (element.parent() != null && element.parent().hasClass("cover-facts")) {
            reading.item(
                    1, element.child(0).wholeText() + ": " + element.child(1).wholeText());
        } else {
            inside(element, depth);
        }
    }

    private void list(Element list, int depth) {
        if (!list.hasClass("depth-" + depth)) {
            reading.unexpected(list.className());
        }
        for (Element item : list.children()) {
            reading.item(depth, item.child(0).wholeText());
            item.children().stream().skip(1).forEach(part -> element(part, depth));
        }
    }
}
