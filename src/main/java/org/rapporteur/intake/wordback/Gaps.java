package org.rapporteur.intake.wordback;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.NumberWords;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Document;
import org.rapporteur.intake.proposal.MissingText;
import org.rapporteur.intake.proposal.MissingTexts;
import org.rapporteur.intake.proposal.MissingTexts.Sought;
import org.rapporteur.report.outline.Outline;

/** Names the published texts that may be missing where a file says more than the records do. */
final class Gaps {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.])" + NumberWords.ANY + "(?![\\w.])", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUP_NUMBER = Pattern.compile("\\b\\d{1,2}\\b");
    private static final Pattern GROUP_KEY = Pattern.compile("T-(SG\\d{1,2})");
    private static final String NOT_YET = "under-approval";

    /** The kind of a number of texts of several kinds. */
    private static final String MIXED = "text";

    private final Document printed;
    private final Outline outline;
    private final Supplier<MissingTexts> missing;

    /** @param missing asked only where it is needed */
    Gaps(Document printed, Outline outline, Supplier<MissingTexts> missing) {
        this.printed = printed;
        this.outline = outline;
        this.missing = missing;
    }

    /** @param back where saving a form leads */
    List<Gap> of(Suggestion one, String back) {
        return one.disagreements().stream()
                .map(two -> Gap.of(two, likely(one.place(), two, back)))
                .toList();
    }

    /** Those of a suggestion that is decided: nothing is looked for any more. */
    static List<Gap> closed(Suggestion one) {
        return one.disagreements().stream().map(two -> Gap.of(two, List.of())).toList();
    }

    private List<MissingText> likely(String place, Disagreement two, String back) {
        return sought(place, two)
                .map(sought -> missing.get().likely(sought, back))
                .orElse(List.of());
    }

    /** Empty where nothing can be missing: the file says as much or less, or what it says is no number. */
    Optional<Sought> sought(String place, Disagreement two) {
        return claim(place, two.records()).flatMap(claim -> sought(place, claim, two.word()));
    }

    private Optional<Claim> claim(String place, String says) {
        return printed.allBlocks()
                .filter(block -> block.id().toString().equals(place))
                .flatMap(Gaps::claims)
                .filter(claim -> claim.text().equals(says))
                .findFirst();
    }

    private static Stream<Claim> claims(Block block) {
        return block.lines().stream()
                .flatMap(List::stream)
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast);
    }

    private Optional<Sought> sought(String place, Claim claim, String word) {
        if (claim.type() == ClaimType.GROUPS) {
            List<String> more = groups(word)
                    .filter(group -> !claim.groups().contains(group))
                    .toList();
            return more.isEmpty() ? Optional.empty() : Optional.of(new Sought(topic(place), "", more, more));
        }
        Claim.Count count = claim.count();
        if (count == null || count.stage().equals(NOT_YET) || !saysMore(word, count.value())) {
            return Optional.empty();
        }
        String kind = count.kind().equals(MIXED) ? "" : count.kind();
        return Optional.of(new Sought(topic(place), kind, group(place), claim.groups()));
    }

    private static Stream<String> groups(String word) {
        return GROUP_NUMBER.matcher(word).results().map(MatchResult::group).map(number -> "SG" + number);
    }

    private static boolean saysMore(String word, int records) {
        Matcher number = NUMBER.matcher(word);
        OptionalInt said = number.find() ? NumberWords.read(number.group()) : OptionalInt.empty();
        return said.isPresent() && said.getAsInt() > records;
    }

    private String topic(String place) {
        BlockId id = BlockId.valueOf(place);
        return outline.allSections()
                .filter(section -> section.topic() != null)
                .filter(section -> section.blocks().stream().anyMatch(block -> id.isIn(section.id(block))))
                .map(section -> String.valueOf(section.topic()))
                .findFirst()
                .orElse("");
    }

    /** The group whose texts a place tells apart from those of others; none where it tells those of all. */
    private List<String> group(String place) {
        BlockId id = BlockId.valueOf(place);
        return outline.allSections()
                .flatMap(section -> section.blocks().stream().map(section::id))
                .filter(id::isIn)
                .flatMap(own -> id.outward().flatMap(within -> within.keyIn(own).stream()))
                .map(GROUP_KEY::matcher)
                .filter(Matcher::matches)
                .map(key -> key.group(1))
                .toList();
    }
}
