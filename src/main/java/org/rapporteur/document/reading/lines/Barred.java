package org.rapporteur.document.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables drawn with bars, “No. | Title | Day”: at least two lines with as many bars each. */
final class Barred {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern OUTER = Pattern.compile("^\\s*\\|\\s*|\\s*\\|\\s*$");
    private static final Pattern DRAWN = Pattern.compile("[\\s|:+=-]*-{2,}[\\s|:+=-]*");

    private Barred() {}

    /** The same lines, tabs for the bars of tables; lines that only draw are left out. */
    static List<String> asTabbed(List<String> lines) {
        List<String> tabbed = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            int bars = bars(line);
            boolean row = bars > 0 && (bars == bars(at, -1, lines) || bars == bars(at, 1, lines));
            if (!row) {
                tabbed.add(line);
            } else if (!DRAWN.matcher(line).matches()) {
                tabbed.add(BAR.matcher(OUTER.matcher(line).replaceAll("")).replaceAll("\t"));
            }
        }
        return tabbed;
    }

    private static int bars(int at, int step, List<String> lines) {
        int next = at + step;
        while (next >= 0 && next < lines.size() && lines.get(next).isBlank()) {
            next += step;
        }
        return next >= 0 && next < lines.size() ? bars(lines.get(next)) : 0;
    }

    private static int bars(String line) {
        return (int) line.chars().filter(sign -> sign == '|').count();
    }
}
