package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;

/** Lines that begin with codes that count on, “D1. …”, “D2. …”, and so are a list though no mark says so. */
final class CodedLines {

    private CodedLines() {}

    static List<Line> below(Line line, List<Line> lines, LineTokens read) {
        List<Line> coded = new ArrayList<>();
        String lead = "";
        for (int at = line.index() + 1; at < lines.size(); at++) {
            String code = code(lines.get(at), read);
            int number = number(code);
            String letters = number == 0
                    ? ""
                    : code.substring(0, code.length() - String.valueOf(number).length());
            if (number != coded.size() + 1 || letters.isEmpty() || !coded.isEmpty() && !letters.equals(lead)) {
                break;
            }
            lead = letters;
            coded.add(lines.get(at));
        }
        return coded.size() > 1 ? coded : alike(line, lines, read);
    }

    /** “P5, counsellor – …”, “G6, assistant – …”: codes of one form, each with a mark behind it. */
    private static List<Line> alike(Line line, List<Line> lines, LineTokens read) {
        List<Line> alike = new ArrayList<>();
        String form = "";
        for (int at = line.index() + 1; at < lines.size(); at++) {
            String next = form(lines.get(at), read);
            if (next.isEmpty() || !alike.isEmpty() && !next.equals(form)) {
                break;
            }
            form = next;
            alike.add(lines.get(at));
        }
        return alike.size() > 2 ? alike : List.of();
    }

    /** “A9” for “P5”; empty where the line does not begin with a code and a mark. */
    private static String form(Line line, LineTokens read) {
        List<Token> words = read.words(line);
        boolean mark = words.size() > 2
                && (words.get(1).is(Token.Kind.COMMA)
                        || words.get(1).is(Token.Kind.DASH)
                        || words.get(1).is(Token.Kind.COLON));
        StringBuilder form = new StringBuilder();
        code(line, read)
                .chars()
                .forEach(sign ->
                        form.append(Character.isDigit(sign) ? '9' : Character.isLetter(sign) ? 'A' : (char) sign));
        return mark ? form.toString() : "";
    }

    private static String code(Line line, LineTokens read) {
        List<Token> words = read.words(line);
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
