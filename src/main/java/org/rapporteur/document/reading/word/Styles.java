package org.rapporteur.document.reading.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a file; what a style does not say, the one it is based on says. */
final class Styles {

    /** What a style or a paragraph says of a paragraph; null where it says nothing. */
    record Setting(
            @Nullable String list,
            @Nullable Integer level,
            @Nullable Integer outline,
            @Nullable Integer indent,
            @Nullable Boolean bold) {

        static final Setting NOTHING = new Setting(null, null, null, null, null);
    }

    private record Style(String name, String base, Setting setting) {}

    private static final String HEADING = "heading ";

    private final Map<String, Style> styles = new HashMap<>();
    private String usual = "";
    private String language = "";

    Styles(byte @Nullable [] part) {
        if (part != null) {
            Markup markup = Markup.of(part);
            markup.children(name -> {
                switch (name) {
                    case "style" -> style(markup);
                    case "docDefaults" -> defaults(markup);
                    default -> {
                        // latent styles are names alone
                    }
                }
            });
        }
    }

    private void defaults(Markup markup) {
        markup.children(name -> {
            if (name.equals("lang")) {
                language = markup.value();
            } else {
                defaults(markup);
            }
        });
    }

    private void style(Markup markup) {
        String id = markup.attribute("styleId", "");
        boolean paragraphs = markup.attribute("type", "paragraph").equals("paragraph");
        boolean first = markup.attribute("default", "0").matches("1|true|on");
        String[] names = {"", ""};
        Setting[] setting = {Setting.NOTHING};
        Boolean[] bold = {null};
        markup.children(name -> {
            switch (name) {
                case "name" -> names[0] = markup.value().toLowerCase(Locale.ROOT);
                case "basedOn" -> names[1] = markup.value();
                case "pPr" -> setting[0] = ParagraphSetting.read(markup).setting();
                case "rPr" ->
                    markup.children(property -> {
                        if (property.equals("b")) {
                            bold[0] = markup.isOn();
                        }
                    });
                default -> {
                    // looks
                }
            }
        });
        if (paragraphs) {
            Setting s = setting[0];
            styles.put(id, new Style(names[0], names[1], new Setting(s.list, s.level, s.outline, s.indent, bold[0])));
            usual = first ? id : usual;
            PartReading.limit(styles.size());
        }
    }

    /** The language of the text, "en-GB", or empty. */
    String language() {
        return language;
    }

    /** Name of a style in lower case; of no style that of the usual one. */
    String name(String id) {
        Style style = styles.get(or(id));
        return style == null ? id.toLowerCase(Locale.ROOT) : style.name();
    }

    private String or(String id) {
        return id.isEmpty() ? usual : id;
    }

    /** The first thing said about something along the chain of styles. */
    <T> Optional<T> first(String id, Function<Setting, @Nullable T> what) {
        Set<String> seen = new HashSet<>();
        String at = or(id);
        while (seen.add(at)) {
            Style style = styles.get(at);
            T value = style == null ? null : what.apply(style.setting());
            if (style == null || value != null) {
                return Optional.ofNullable(value);
            }
            at = style.base();
        }
        return Optional.empty();
    }

    /** Level of a heading from 1 by the names or levels along the chain of styles, or 0. */
    int outline(String id) {
        Set<String> seen = new HashSet<>();
        for (String at = or(id);
                seen.add(at) && styles.containsKey(at);
                at = styles.get(at).base()) {
            String name = styles.get(at).name();
            if (name.matches(HEADING + "[1-9]")) {
                return name.charAt(HEADING.length()) - '0';
            }
        }
        return first(id, Setting::outline).map(level -> level + 1).orElse(0);
    }
}
