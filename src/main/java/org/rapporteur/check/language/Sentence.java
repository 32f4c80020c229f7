package org.rapporteur.check.language;

/** A sentence of a line: where it begins and ends there. */
public record Sentence(Line line, int from, int to) {

    public String text() {
        return line.text().substring(from, to);
    }
}
