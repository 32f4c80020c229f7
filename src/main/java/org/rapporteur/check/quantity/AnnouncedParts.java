package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/** “By region: Africa 128, Americas 96, …” of a number that is told some lines before, “640 answered”. */
final class AnnouncedParts {
    private static final int LONGEST_LEAD = 6;
    private static final int FEWEST = 3;

    private final ReportText report;
    private final List<Reckoning> found = new ArrayList<>();

    private AnnouncedParts(ReportText report) {
        this.report = report;
    }

    static List<Reckoning> in(ReportText report) {
        AnnouncedParts parts = new AnnouncedParts(report);
        report.prose().forEach(parts::read);
        return parts.found;
    }

    private void read(Line line) {
        List<SentenceTokens> sayings = report.sentences(line);
        for (int at = 0; at < sayings.size(); at++) {
            PartList parts = parts(sayings.get(at));
            if (parts != null && parts.parts().stream().allMatch(PartOfWhole::named)) {
                reckon(line, sayings.subList(0, at), parts);
            } else if (parts != null) {
                ofLabel(sayings.get(at), sayings.subList(0, at), parts);
            }
        }
    }

    /** All of a sentence behind a label that ends in a colon and has no number itself. */
    private static @Nullable PartList parts(SentenceTokens saying) {
        int colon = 0;
        while (colon < Math.min(LONGEST_LEAD, saying.size()) && !saying.is(colon, Kind.COLON)) {
            colon++;
        }
        boolean label = colon > 0
                && saying.is(colon, Kind.COLON)
                && saying.tokens().subList(0, colon).stream().noneMatch(token -> token.is(Kind.QUANTITY))
                && !saying.has(Sense.PARTLY, Sense.ROUGHLY);
        PartList parts = label ? PartsReader.at(saying, colon + 1) : null;
        boolean whole =
                parts != null && parts.isWhole() && parts.parts().size() >= FEWEST && parts.next() >= saying.size();
        return whole ? parts : null;
    }

    /** “Interviews divided as follows: 24 with officials, …” of the 73 interviews told before. */
    private void ofLabel(SentenceTokens saying, List<SentenceTokens> before, PartList parts) {
        String noun = saying.at(0).text().toLowerCase(java.util.Locale.ROOT);
        for (int at = before.size() - 1; at >= 0; at--) {
            List<org.rapporteur.check.grammar.Token> same = before.get(at).counts().stream()
                    .filter(count -> OneKind.isSame(count.noun(), noun) && !count.is(Sense.ROUGHLY))
                    .toList();
            if (!same.isEmpty()) {
                boolean sure = same.size() == 1 && OneKind.isNear(same.get(0), parts.sum());
                found.add(before.get(at).reckoning(Reckoning.Kind.PARTS, same.get(0), parts.sum(), sure));
                return;
            }
        }
    }

    /** Of a number told before in the line or some lines before it, below the same heading. */
    private void reckon(Line line, List<SentenceTokens> before, PartList parts) {
        Stream<SentenceTokens> above = report.above(line, NearbyTotal.FAR, other -> other.kind() == Line.Kind.HEADING);
        found.addAll(NearbyTotal.among(
                Stream.concat(before.stream(), above),
                parts.parts().stream().map(PartOfWhole::value).toList()));
    }
}
