package org.rapporteur.statement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.sentence.Line;
import org.rapporteur.sentence.Place;

class RealLinesTests {
    static List<Line> read() throws Exception {
        List<Line> lines = new ArrayList<>();
        String para = "Purpose", section = "Purpose";
        String pendingRow = null;
        int host = -1, top = -1, sec = -1;
        for (String raw : Files.readAllLines(Path.of("../shared/reports/cwg-internet-2024-09.txt"))) {
            String s = raw.replaceAll("\\[bookmark:[^\\]]*\\]", "");
            if (s.isBlank()) continue;
            Matcher m =
                    Pattern.compile("^\\s*(\\d+(?:\\.\\d+)*)[\\t ]\\s*(\\S.*)$").matcher(s);
            Line.Kind kind;
            int depth = 0;
            String text;
            if (m.matches()) {
                para = m.group(1);
                text = m.group(2).strip();
                boolean heading = text.length() < 110 && !text.endsWith(".") && !text.endsWith(":");
                if (text.startsWith("Activities related")) heading = true;
                kind = heading ? Line.Kind.HEADING : Line.Kind.PARAGRAPH;
                if (heading) section = para;
                pendingRow = null;
            } else if (s.startsWith("\t") && !s.contains("two Supp")) {
                String c = s.strip();
                if (pendingRow == null) {
                    pendingRow = c;
                    continue;
                }
                text = pendingRow + "\t" + c;
                pendingRow = null;
                kind = Line.Kind.ROW;
                depth = 1;
            } else if (s.startsWith("–")) {
                kind = Line.Kind.ITEM;
                depth = 1;
                text = s.substring(1).strip();
            } else if (s.startsWith("•")) {
                kind = Line.Kind.ITEM;
                depth = 2;
                text = s.substring(1).strip();
            } else {
                kind = Line.Kind.PARAGRAPH;
                text = s.strip();
                if (s.startsWith("\ttwo")) depth = 2;
                pendingRow = null;
            }
            String plain = text.replace('\u00a0', ' ').replace('’', '\'').replace('‑', '-');
            lines.add(
                    new Line(lines.size(), kind, new Place(para, "b" + lines.size(), section), depth, -1, plain, text));
        }
        return lines;
    }

    @org.junit.jupiter.api.Test
    void dump() throws Exception {
        StringBuilder b = new StringBuilder();
        for (Statement s : StatementReader.read(read()).all()) {
            b.append(s.line().place().paragraph())
                    .append(' ')
                    .append(s.action().deed())
                    .append(s.own() ? "" : " (list)")
                    .append(' ')
                    .append(s.groups())
                    .append('\n');
            s.portions().forEach(p -> {
                b.append("     counts ")
                        .append(p.counts().stream()
                                .map(c -> c.value() + " " + (c.draft() ? "draft " : "")
                                        + c.noun().word())
                                .toList())
                        .append(p.heading().map(h -> " head " + h.word()).orElse(""))
                        .append('\n');
                p.texts()
                        .forEach(t -> b.append("        ")
                                .append(t.kind())
                                .append(" | ")
                                .append(
                                        t.designation() != null
                                                ? t.designation().shortForm()
                                                : "~" + t.number())
                                .append(t.draft() ? " draft" : "")
                                .append(t.revised() ? " rev" : "")
                                .append(" | ")
                                .append(t.quoted() ? "“" : "")
                                .append(t.title())
                                .append('\n'));
            });
        }
        Files.writeString(Path.of("/tmp/m/statements.txt"), b);
    }
}
