package org.rapporteur.terms.prose;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.terms.prose.Prose.Call;
import org.rapporteur.terms.prose.Prose.Literal;
import org.rapporteur.terms.prose.Prose.Piece;

/** Tells words from claims within one line; a brace is typed as itself by doubling it. */
final class PieceReader {

    private final String line;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private PieceReader(String line) {
        this.line = line;
    }

    static List<Piece> read(String line) {
        return new PieceReader(line).read();
    }

    private List<Piece> read() {
        for (int at = 0; at < line.length(); ) {
            at = line.charAt(at) == '{' || line.charAt(at) == '}' ? brace(at) : word(at);
        }
        flush();
        return pieces;
    }

    private int word(int at) {
        words.append(line.charAt(at));
        return at + 1;
    }

    private int brace(int at) {
        if (at + 1 < line.length() && line.charAt(at + 1) == line.charAt(at)) {
            words.append(line.charAt(at));
            return at + 2;
        }
        return claim(at);
    }

    private int claim(int at) {
        int end = line.indexOf('}', at);
        if (line.charAt(at) == '}' || end < 0) {
            throw new ProseException("The brace in “" + near(at) + "” has no partner; type it twice to print it");
        }
        flush();
        pieces.add(call(line.substring(at + 1, end).strip()));
        return end + 1;
    }

    private static Call call(String inside) {
        if (inside.isEmpty() || inside.indexOf('{') >= 0) {
            throw new ProseException("“{" + inside + "}” names no claim");
        }
        String[] nameAndArgument = inside.split("\\s+", 2);
        return new Call(nameAndArgument[0], nameAndArgument.length > 1 ? nameAndArgument[1] : "");
    }

    private void flush() {
        if (!words.isEmpty()) {
            pieces.add(new Literal(words.toString()));
            words.setLength(0);
        }
    }

    private String near(int at) {
        return line.substring(Math.max(0, at - 15), Math.min(line.length(), at + 25));
    }
}
