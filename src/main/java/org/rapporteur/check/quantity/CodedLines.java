package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.language.Line;

/** Lines that begin with codes that count on, “D1. …”, “D2. …”, and so are a list though no mark says so. */
final class CodedLines {

    private CodedLines() {}

    static List<Line> below(Line line, ReportText report) {
        List<Line> coded = new ArrayList<>();
        String lead = "";
        for (int at = line.index() + 1; at < report.lines().size(); at++) {
            if (isNumbered(report.lines().get(at), coded.size() + 1, report) && lead.isEmpty()) {
                coded.add(report.lines().get(at));
                continue;
            }
            String code = code(report.lines().get(at), report);
            int number = number(code);
            String letters = number == 0
                    ? ""
                    : code.substring(0, code.length() - String.valueOf(number).length());
            if (number != coded.size() + 1 || letters.isEmpty() || !coded.isEmpty() && !letters.equals(lead)) {
                break;
            }
            lead = letters;
            coded.add(report.lines().get(at));
        }
        return coded.size() > 1 ? coded : alike(line, report);
    }

    /** “3. the road” */
    private static boolean isNumbered(Line line, int number, ReportText report) {
        List<Token> words = report.words(line);
        return line.kind() == Line.Kind.PARAGRAPH
                && words.size() > 2
                && words.get(0).text().equals(String.valueOf(number))
                && (words.get(1).text().equals(".") || words.get(1).is(Token.Kind.CLOSE));
    }

    /** “P5, counsellor – …”, “G6, assistant – …”: codes of one form, each with a mark behind it. */
    private static List<Line> alike(Line line, ReportText report) {
        List<Line> alike = new ArrayList<>();
        String form = "";
        for (int at = line.index() + 1; at < report.lines().size(); at++) {
            String next = form(report.lines().get(at), report);
            if (next.isEmpty() || !alike.isEmpty() && !next.equals(form)) {
                break;
            }
            form = next;
            alike.add(report.lines().get(at));
        }
        return alike.size() > 2 ? alike : List.of();
    }

    /** “A9” for “P5”; empty where the line does not begin with a code and a mark. */
    private static String form(Line line, ReportText report) {
        List<Token> words = report.words(line);
        boolean mark = words.size() > 2
                && (words.get(1).is(Token.Kind.COMMA)
                        || words.get(1).is(Token.Kind.DASH)
                        || words.get(1).is(Token.Kind.COLON));
        StringBuilder form = new StringBuilder();
        code(line, report)
                .chars()
                .forEach(sign ->
                        form.append(Character.isDigit(sign) ? '9' : Character.isLetter(sign) ? 'A' : (char) sign));
        return mark ? form.toString() : "";
    }

    private static String code(Line line, ReportText report) {
        List<Token> words = report.words(line);
        return line.kind() != Line.Kind.PARAGRAPH
                        || words.isEmpty()
                        || !words.get(0).is(Token.Kind.CODE)
                ? ""
                : words.get(0).text();
    }

    /** The figures at its end; 0 where there are none. */
    private static int number(String code) {
        int from = code.length();
        while (from > 0 && Character.isDigit(code.charAt(from - 1))) {
            from--;
        }
        return code.length() - from == 0 || code.length() - from > 2 ? 0 : Integer.parseInt(code.substring(from));
    }
}
