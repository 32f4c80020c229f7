package org.rapporteur.document.pdf;

/** Text as it can be printed: a sign that no page can show gives way to one that it can. */
final class PrintableText {

    /** Stands for a sign that is not in the typeface. */
    static final String MISSING = "\u25A1";

    private PrintableText() {}

    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> append(sign, printable));
        return printable.toString();
    }

    private static void append(int sign, StringBuilder printable) {
        if (sign == '\u2011') {
            // The typeface has one hyphen for both.
            printable.append('-');
        } else if (!isXml(sign)) {
            printable.append(MISSING);
        } else if (!isDirection(sign)) {
            printable.appendCodePoint(sign);
        }
    }

    /** Extensible Markup Language 1.0, production 2. */
    private static boolean isXml(int sign) {
        boolean control = sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r';
        boolean surrogate = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return !control && !surrogate && sign != 0xFFFE && sign != 0xFFFF;
    }

    /** Signs that steer the direction of writing; the typeface would draw them as pictures. */
    private static boolean isDirection(int sign) {
        boolean mark = sign == '\u200E' || sign == '\u200F';
        boolean embedding = sign >= '\u202A' && sign <= '\u202E';
        boolean isolate = sign >= '\u2066' && sign <= '\u2069';
        return mark || embedding || isolate;
    }
}
