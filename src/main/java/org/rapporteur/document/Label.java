package org.rapporteur.document;

/**
 * What is printed before a paragraph.
 *
 * @param text the printed number for {@link Kind#NUMBER}, else empty
 */
public record Label(Kind kind, String text) {

    /** The ways a paragraph is marked; how a bullet looks follows from its depth. */
    public enum Kind {
        NONE,
        NUMBER,
        BULLET
    }

    private static final Label NOTHING = new Label(Kind.NONE, "");
    private static final Label DASH = new Label(Kind.BULLET, "");

    public static Label none() {
        return NOTHING;
    }

    public static Label bullet() {
        return DASH;
    }

    public static Label number(String text) {
        return new Label(Kind.NUMBER, text);
    }

    public boolean isBullet() {
        return kind == Kind.BULLET;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
