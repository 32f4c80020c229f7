package org.rapporteur.document.reading.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What LibreOffice 7.4 makes of a content control whose words are set in several runs, because somebody tracked a change or
 * made a word bold: it writes the control once for each run, behind the words of the run all words of the control again,
 * for the first run these alone, and its tags across those of tracked changes, so that no parser takes the file. Here the
 * runs get their own words back, and such controls, which bear no tag, go.
 */
final class RepeatedControls {

    private static final String BEGIN = "<w:p>";
    private static final String END = "</w:p>";
    private static final Pattern CONTROL = Pattern.compile("</?w:sdt>|</?w:sdtContent>|<w:sdtPr>|</w:sdtPr>");
    private static final Pattern PROPERTIES = Pattern.compile("<w:sdtPr>(?:<w:id [^<>]{0,40}/>)?</w:sdtPr>");
    private static final Pattern ACROSS = Pattern.compile("<w:sdtContent></w:(?:ins|del)>");
    private static final Pattern WORDS =
            Pattern.compile("<w:sdt>|(<w:(?:t|delText)(?: [^<>]{0,40})?>)([^<]*)</w:(?:t|delText)>");

    private RepeatedControls() {}

    /** The text with the words of its runs, where LibreOffice wrote it so; else the same. */
    static byte[] mended(byte[] main) {
        String text = new String(main, UTF_8);
        StringBuilder mended = new StringBuilder(text.length());
        int done = 0;
        for (int begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, done)) {
            int end = text.indexOf(END, begin);
            if (end < 0) {
                break;
            }
            mended.append(text, done, begin).append(paragraph(text.substring(begin, end)));
            done = end;
        }
        return mended.append(text, done, text.length()).toString().getBytes(UTF_8);
    }

    private static String paragraph(String paragraph) {
        if (!paragraph.contains("<w:sdt>")) {
            return paragraph;
        }
        String own = withOwnWords(paragraph);
        return own.equals(paragraph) && !ACROSS.matcher(paragraph).find() ? paragraph : withoutControls(own);
    }

    private static String withoutControls(String paragraph) {
        return CONTROL.matcher(PROPERTIES.matcher(paragraph).replaceAll("")).replaceAll("");
    }

    /** Words of a run, at their place in the paragraph. */
    private record Words(int from, int to, String text) {}

    private static String withOwnWords(String paragraph) {
        List<Words> changed = new ArrayList<>();
        Group group = new Group();
        for (List<Words> control : controls(paragraph)) {
            if (!group.takes(control)) {
                group.addTo(changed);
                group = new Group(control);
            }
        }
        group.addTo(changed);
        StringBuilder own = new StringBuilder(paragraph);
        for (int at = changed.size() - 1; at >= 0; at--) {
            own.replace(
                    changed.get(at).from(),
                    changed.get(at).to(),
                    changed.get(at).text());
        }
        return own.toString();
    }

    /** The words that stand in each control and behind it, up to the next. */
    private static List<List<Words>> controls(String paragraph) {
        List<List<Words>> controls = new ArrayList<>();
        Matcher found = WORDS.matcher(paragraph);
        while (found.find()) {
            if (found.group(1) == null) {
                controls.add(new ArrayList<>());
            } else if (!controls.isEmpty()) {
                controls.get(controls.size() - 1).add(words(found.toMatchResult()));
            }
        }
        return controls;
    }

    private static Words words(MatchResult found) {
        return new Words(found.start(2), found.end(2), found.group(2));
    }

    /** Controls that were one. */
    private static final class Group {

        private final List<Words> repeated = new ArrayList<>();
        private final StringBuilder rest = new StringBuilder();
        private final List<Words> first;

        Group(List<Words> first) {
            this.first = first;
        }

        Group() {
            this(List.of());
        }

        boolean takes(List<Words> control) {
            boolean repeats = first.size() == 1
                    && control.size() == 2
                    && control.get(1).text().equals(first.get(0).text());
            if (repeats) {
                rest.append(control.get(0).text());
                repeated.add(control.get(1));
            }
            return repeats;
        }

        void addTo(List<Words> changed) {
            if (!repeated.isEmpty() && first.get(0).text().endsWith(rest.toString())) {
                Words all = first.get(0);
                String own = all.text().substring(0, all.text().length() - rest.length());
                changed.add(new Words(all.from(), all.to(), own));
                repeated.forEach(again -> changed.add(new Words(again.from(), again.to(), "")));
            }
        }
    }
}
