package org.rapporteur.document.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Document;
import org.rapporteur.document.difference.AlignedPassages;
import org.rapporteur.document.difference.DocumentDifference;
import org.rapporteur.document.difference.Passage;

/**
 * Writes a difference as HTML: what left in {@code del}, what came in {@code ins}, each with words for those who hear the
 * page, struck through and underlined for those who see no colours. All words are escaped and there is no script.
 */
public final class DifferenceHtml {

    private static final int CONTEXT = 1;

    private final Html html = new Html();
    private final DifferenceStretches stretches = new DifferenceStretches(html);
    private @Nullable Passage section;
    private @Nullable Passage written;

    private DifferenceHtml() {}

    /**
     * The difference as an {@code article}.
     *
     * @param old the first of the documents
     * @param whole whether passages that do not differ are all written, or those beside differences alone
     */
    public static String article(DocumentDifference difference, Document old, boolean whole) {
        DifferenceHtml writer = new DifferenceHtml();
        writer.write(difference, old, whole);
        return writer.html.toString();
    }

    /**
     * The same as a page of its own with its style, to be kept or printed; to be sent as UTF-8.
     *
     * @param names what is compared: the old, the new
     */
    public static String page(DocumentDifference difference, Document old, boolean whole, List<String> names) {
        String title = DifferenceWords.say("title") + ": " + String.join(" → ", names);
        Html page = new Html().markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        page.text(title).markup("</title>\n<style>").markup(style());
        page.markup("</style>\n</head>\n<body>\n<main>\n<h1>").text(title).markup("</h1>\n");
        return page + article(difference, old, whole) + "</main>\n</body>\n</html>\n";
    }

    private void write(DocumentDifference difference, Document old, boolean whole) {
        html.markup("<article class=\"difference\">\n<p class=\"counts\">");
        html.text(DifferenceWords.counts(difference)).markup("</p>\n");
        difference.uncompared().forEach(one -> html.element(
                "<p class=\"uncompared\">", DifferenceWords.uncompared(one), "</p>\n"));
        List<AlignedPassages> all = difference.aligned(old);
        int left = 0;
        for (int at = 0; at < all.size(); at++) {
            remember(all.get(at));
            boolean shown = isShown(all.get(at), whole) || !whole && isContext(all, at);
            left = shown ? gap(left) : left + (isPrinted(all.get(at)) ? 1 : 0);
            if (shown) {
                place();
                stretches.write(all.get(at));
            }
        }
        gap(left);
        html.markup("</article>\n");
    }

    private static boolean isShown(AlignedPassages stretch, boolean whole) {
        return stretch.isDifferent() || whole && isPrinted(stretch);
    }

    private static boolean isPrinted(AlignedPassages stretch) {
        return !stretch.after().isEmpty() && stretch.after().get(0).isPrinted();
    }

    private static boolean isContext(List<AlignedPassages> all, int at) {
        return isPrinted(all.get(at))
                && !stretchIsSection(all.get(at))
                && all.subList(Math.max(0, at - CONTEXT), Math.min(all.size(), at + CONTEXT + 1)).stream()
                        .anyMatch(AlignedPassages::isDifferent);
    }

    private static boolean stretchIsSection(AlignedPassages stretch) {
        return heading(stretch) != null;
    }

    private static @Nullable Passage heading(AlignedPassages stretch) {
        Passage first = (stretch.after().isEmpty() ? stretch.before() : stretch.after()).get(0);
        boolean section = first.kind() == Passage.Kind.SECTION || first.kind() == Passage.Kind.PART;
        return section && first.isPrinted() ? first : null;
    }

    private void remember(AlignedPassages stretch) {
        Passage heading = heading(stretch);
        section = heading == null ? section : heading;
    }

    /** Says in which section the next stretch stands, unless that was said. */
    private void place() {
        Passage here = section;
        if (here != null && !here.equals(written)) {
            html.element("<h2>", DifferenceWords.labelled(here), "</h2>\n");
            written = here;
        }
    }

    private int gap(int left) {
        if (left > 0) {
            html.element("<p class=\"left-out\">", DifferenceWords.say("left-out", left), "</p>\n");
        }
        return 0;
    }

    private static String style() {
        try (InputStream css = DifferenceHtml.class.getResourceAsStream("difference.css")) {
            byte[] bytes = Objects.requireNonNull(css, "difference.css").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
