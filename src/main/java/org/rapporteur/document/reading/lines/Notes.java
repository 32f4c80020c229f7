package org.rapporteur.document.reading.lines;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Gathers what has to be said about a file: what was not read, and how the rest was read. */
public final class Notes {

    private static final int LONGEST_QUOTE = 120;
    private static final int MOST = 200;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "org.rapporteur.document.reading.lines.notes", Locale.ROOT, Notes.class.getClassLoader());

    private final List<String> unread = new ArrayList<>();
    private final Map<String, Integer> remarks = new LinkedHashMap<>();
    private int withheld;

    /** What a key says in words. */
    public static String say(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(values);
    }

    /** Something that was left out, with its words as far as it has any. */
    public void unread(String key, String words) {
        String text = words.strip();
        if (unread.size() < MOST) {
            unread.add(text.isEmpty() ? say(key) : say(key) + ": “" + shortened(text) + "”");
        } else {
            withheld++;
        }
    }

    /** Something that happens often and is told once, with how often. */
    public void remark(String key) {
        remarks.merge(key, 1, Integer::sum);
    }

    public List<String> unread() {
        List<String> all = new ArrayList<>(unread);
        if (withheld > 0) {
            all.add(say("more", withheld));
        }
        return all;
    }

    public List<String> remarks() {
        return remarks.entrySet().stream()
                .map(remark -> say(remark.getKey(), remark.getValue()))
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
