package org.rapporteur.site.letterhead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.document.word.TemplateLook;
import org.rapporteur.document.word.TemplateLook.Paper;
import org.rapporteur.document.word.TemplateLook.Typeface;

/** The look of a Word file as a style sheet for the report on a page. Lengths of the paper are parts of its width. */
final class PaperStyle {

    private static final String SHEET = ".sheet";
    private static final int DEEPEST_HEADING = 5;
    private static final double TWIPS = 20.0;

    /** What stands on pages for what is set in a style, in the order of the cascade. */
    private static final List<Map.Entry<String, String>> PLACES = List.of(
            Map.entry("Normal", ".document, .sheet .document p"),
            Map.entry("Title", ".cover-title"),
            Map.entry("Cover_head", ".cover-group, .sheet .document .cover-group, .sheet .cover-facts"),
            Map.entry("Cover_text", ".cover-meeting, .sheet .document .cover-meeting"),
            Map.entry("Heading_b", ".cover-part h2"),
            Map.entry("enumlev1", ".items, .sheet .items p"),
            Map.entry("Table_head", ".document th, .sheet .document th p"),
            Map.entry("Table_text", ".document td, .sheet .document td p"),
            Map.entry("header", ".sheet-edge"));

    private final TemplateLook look;

    private PaperStyle(TemplateLook look) {
        this.look = look;
    }

    static String of(TemplateLook look) {
        return new PaperStyle(look).rules();
    }

    private String rules() {
        List<String> rules = new ArrayList<>(List.of(paper(look.paper())));
        PLACES.forEach(place -> rules.add(rule(place.getValue(), face(place.getKey()))));
        IntStream.rangeClosed(1, DEEPEST_HEADING)
                .mapToObj(level -> rule("h" + (level + 1) + ".heading", face("heading " + level)))
                .forEach(rules::add);
        rules.add(colour(".document a:not(.number)", face("Hyperlink").colour()));
        return rules.stream().filter(rule -> !rule.isEmpty()).collect(Collectors.joining("\n", "", "\n"));
    }

    private Typeface face(String style) {
        return look.faces().getOrDefault(style, new Typeface("", 20, false, false, "", "start", 0, 0));
    }

    /** Paddings that are parts count of the width, at every side. */
    private static String paper(Paper paper) {
        return SHEET + " { max-width: " + points(paper.width()) + "; padding: "
                + part(paper.top(), paper) + " " + part(paper.right(), paper) + " "
                + part(paper.bottom(), paper) + " " + part(paper.left(), paper) + "; }";
    }

    private static String part(int margin, Paper paper) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * margin / paper.width());
    }

    private static String points(double twips) {
        return String.format(Locale.ROOT, "%.1fpt", twips / TWIPS);
    }

    private static String rule(String place, Typeface face) {
        return SHEET + " " + place + " {" + font(face.font())
                + " font-size: " + String.format(Locale.ROOT, "%.1fpt", face.halfPoints() / 2.0)
                + "; font-weight: " + (face.bold() ? 700 : 400)
                + "; font-style: " + (face.italic() ? "italic" : "normal")
                + "; color: #" + (face.colour().isEmpty() ? "000" : face.colour())
                + "; text-align: " + face.alignment()
                + "; margin-block: " + points(face.before()) + " " + points(face.after()) + "; }";
    }

    private static String font(String name) {
        return name.isEmpty() ? "" : " font-family: \"" + name + "\", sans-serif;";
    }

    private static String colour(String place, String colour) {
        return colour.isEmpty() ? "" : SHEET + " " + place + " { color: #" + colour + "; }";
    }
}
