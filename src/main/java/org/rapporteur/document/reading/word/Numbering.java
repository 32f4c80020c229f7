package org.rapporteur.document.reading.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lists of a file as they are defined: their levels, and what single lists do otherwise. */
final class Numbering {

    static final int LEVELS = 9;

    /**
     * A level of a list.
     *
     * @param format "decimal", "bullet" …
     * @param text with places for the numbers, "%1.%2"
     * @param legal whether numbers of higher levels are figures too
     * @param restart from which level up a number lets it begin anew; 0 never, null any
     */
    record Level(
            int start,
            String format,
            String text,
            boolean legal,
            @Nullable Integer restart,
            String style,
            @Nullable Integer indent) {

        boolean isBullet() {
            return format.equals("bullet");
        }
    }

    /**
     * A list of the text.
     *
     * @param family lists of one family count on together
     * @param starts levels that begin anew when the list is first used
     */
    record ListOf(String family, Map<Integer, Level> levels, Map<Integer, Integer> starts) {

        /** The level made for paragraphs of a style, if one is. */
        Optional<Integer> levelOf(String style) {
            return levels.entrySet().stream()
                    .filter(level ->
                            !style.isEmpty() && level.getValue().style().equals(style))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    private final Map<String, Map<Integer, Level>> families = new HashMap<>();
    private final Map<String, String> styled = new HashMap<>();
    private final Map<String, String> borrowed = new HashMap<>();
    private final Map<String, ListOf> lists = new HashMap<>();

    Numbering(byte @Nullable [] part) {
        if (part != null) {
            Markup markup = Markup.of(part);
            markup.children(name -> {
                switch (name) {
                    case "abstractNum" -> family(markup);
                    case "num" -> list(markup);
                    default -> {
                        // pictures for bullets
                    }
                }
            });
        }
    }

    Optional<ListOf> list(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    private void family(Markup markup) {
        String id = markup.attribute("abstractNumId", "");
        Map<Integer, Level> levels = new TreeMap<>();
        markup.children(name -> {
            switch (name) {
                case "lvl" -> level(markup, levels);
                case "styleLink" -> styled.put(markup.value(), id);
                case "numStyleLink" -> borrowed.put(id, markup.value());
                default -> {
                    // how it is kept
                }
            }
        });
        families.put(id, levels);
        PartReading.limit(families.size());
    }

    private static void level(Markup markup, Map<Integer, Level> levels) {
        int at = markup.number("ilvl", 0);
        LevelReading read = new LevelReading();
        markup.children(name -> read.property(name, markup));
        if (at >= 0 && at < LEVELS) {
            levels.put(at, read.level());
        }
    }

    private static final class LevelReading {
        private int start;
        private String format = "decimal";
        private String text = "";
        private boolean legal;
        private @Nullable Integer restart;
        private String style = "";
        private @Nullable Integer indent;

        void property(String name, Markup markup) {
            switch (name) {
                case "start" -> start = markup.number("val", 0);
                case "numFmt" -> format = markup.value();
                case "lvlText" -> text = markup.value();
                case "isLgl" -> legal = markup.isOn();
                case "lvlRestart" -> restart = markup.number("val", 0);
                case "pStyle" -> style = markup.value();
                case "pPr" -> indent = ParagraphSetting.read(markup).setting().indent();
                case "AlternateContent" -> markup.children(choice -> markup.children(inner -> property(inner, markup)));
                default -> {
                    // looks
                }
            }
        }

        Level level() {
            return new Level(start, format, text, legal, restart, style, indent);
        }
    }

    private void list(Markup markup) {
        String id = markup.attribute("numId", "");
        String[] family = {""};
        Map<Integer, Level> own = new TreeMap<>();
        Map<Integer, Integer> starts = new TreeMap<>();
        markup.children(name -> {
            if (name.equals("abstractNumId")) {
                family[0] = markup.value();
            } else if (name.equals("lvlOverride")) {
                override(markup, own, starts);
            }
        });
        String lender = styled.getOrDefault(borrowed.getOrDefault(family[0], ""), family[0]);
        Map<Integer, Level> levels = new TreeMap<>(families.getOrDefault(lender, Map.of()));
        levels.putAll(own);
        lists.put(id, new ListOf(lender, levels, starts));
        PartReading.limit(lists.size());
    }

    private static void override(Markup markup, Map<Integer, Level> own, Map<Integer, Integer> starts) {
        int at = markup.number("ilvl", 0);
        markup.children(name -> {
            if (name.equals("startOverride")) {
                starts.put(at, markup.number("val", 1));
            } else if (name.equals("lvl")) {
                level(markup, own);
            }
        });
    }
}
