package org.rapporteur.check.statement;

/** The printed numbers of paragraphs. */
final class PrintedNumber {

    private PrintedNumber() {}

    /** Whether one comes behind the other on the same level: “2.3” behind “2.1”, but not “2.1.1”. */
    static boolean isLater(String number, String other) {
        String[] one = parts(number);
        String[] two = parts(other);
        int last = one.length - 1;
        for (int at = 0; at < last && one.length == two.length; at++) {
            if (!one[at].equals(two[at])) {
                return false;
            }
        }
        return one.length == two.length
                && isFigures(one[last])
                && isFigures(two[last])
                && Integer.parseInt(one[last]) > Integer.parseInt(two[last]);
    }

    private static String[] parts(String number) {
        return number.replaceAll("[.) ]+$", "").split("\\.");
    }

    private static boolean isFigures(String part) {
        return !part.isEmpty() && part.length() < 5 && part.chars().allMatch(Character::isDigit);
    }
}
