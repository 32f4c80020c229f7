package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;
import org.rapporteur.check.quantity.PartsReader.Parts;

/** “By region: Africa 128, Americas 96, …” of a number that is told some lines before, “640 answered”. */
final class AnnouncedParts {
    /** In lines. */
    private static final int FAR = 8;

    private static final int LONGEST_LEAD = 6;
    private static final int FEWEST = 3;

    private final List<Line> lines;
    private final LineTokens read;
    private final List<Reckoning> found = new ArrayList<>();

    private AnnouncedParts(List<Line> lines, LineTokens read) {
        this.lines = lines;
        this.read = read;
    }

    static List<Reckoning> in(List<Line> lines, LineTokens read) {
        AnnouncedParts parts = new AnnouncedParts(lines, read);
        lines.stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.ITEM)
                .filter(line -> line.text().length() < 2_000)
                .forEach(parts::read);
        return parts.found;
    }

    private void read(Line line) {
        List<SentenceTokens> sayings = SentenceTokens.of(line, read);
        for (int at = 0; at < sayings.size(); at++) {
            Parts parts = parts(sayings.get(at));
            if (parts != null) {
                reckon(line, sayings.subList(0, at), parts);
            }
        }
    }

    /** All of a sentence behind a label that ends in a colon and has no number itself. */
    private static @Nullable Parts parts(SentenceTokens saying) {
        int colon = 0;
        while (colon < Math.min(LONGEST_LEAD, saying.size()) && !saying.is(colon, Kind.COLON)) {
            colon++;
        }
        boolean label = colon > 0
                && saying.is(colon, Kind.COLON)
                && saying.tokens().subList(0, colon).stream().noneMatch(token -> token.is(Kind.QUANTITY))
                && !saying.has(Sense.PARTLY, 0, saying.size())
                && !saying.has(Sense.ROUGHLY, 0, saying.size());
        Parts parts = label ? PartsReader.at(saying, colon + 1) : null;
        boolean whole = parts != null
                && parts.isWhole()
                && parts.parts().size() >= FEWEST
                && parts.parts().stream().allMatch(PartOfWhole::named)
                && parts.next() >= saying.size();
        return whole ? parts : null;
    }

    /** Of the only number near that they nearly come to, where none is just that. */
    private void reckon(Line line, List<SentenceTokens> before, Parts parts) {
        Map<Double, Reckoning> near = new HashMap<>();
        List<SentenceTokens> told = new ArrayList<>(before);
        lines.subList(Math.max(0, line.index() - FAR), line.index())
                .forEach(other -> told.addAll(SentenceTokens.of(other, read)));
        for (SentenceTokens saying : told) {
            for (Token number : saying.counts()) {
                boolean more = parts.parts().stream().allMatch(part -> part.value() < number.value());
                if (more && OneKind.isNear(number, parts.sum()) && !number.is(Sense.ROUGHLY)) {
                    near.put(number.value(), saying.reckoning(Reckoning.Kind.PARTS, number, parts.sum(), true));
                }
            }
        }
        if (near.size() == 1) {
            found.addAll(near.values());
        }
    }
}
