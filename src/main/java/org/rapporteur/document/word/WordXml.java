package org.rapporteur.document.word;

/** WordprocessingML as it grows: markup is the writers' own, text is anybody's and always escaped. */
final class WordXml {

    private static final int TYPICAL = 256 * 1024;

    private final StringBuilder out = new StringBuilder(TYPICAL);

    /** Appends markup. Takes constants and values of the writers only, never words of a document. */
    WordXml markup(String markup) {
        out.append(markup);
        return this;
    }

    WordXml number(int number) {
        out.append(number);
        return this;
    }

    /** Appends words, in content or in a quoted attribute; what XML cannot hold becomes a replacement sign. */
    WordXml text(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (Character.isSurrogate(sign)) {
                at += surrogate(text, at);
            } else {
                character(sign);
            }
        }
        return this;
    }

    /** Appends a pair of signs and says how many more than one it took; half a pair is no character. */
    private int surrogate(String text, int at) {
        int whole = text.codePointAt(at);
        boolean pair = Character.isSupplementaryCodePoint(whole);
        out.appendCodePoint(pair ? whole : '\uFFFD');
        return pair ? 1 : 0;
    }

    private void character(char sign) {
        switch (sign) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\t', '\n', '\r', '\f' -> out.append(' ');
            default -> out.append(Character.isISOControl(sign) || sign >= '\uFFFE' ? '\uFFFD' : sign);
        }
    }

    boolean endsWith(String end) {
        return out.length() >= end.length() && out.indexOf(end, out.length() - end.length()) >= 0;
    }

    static String escaped(String text) {
        return new WordXml().text(text).toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
