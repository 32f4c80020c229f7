package org.rapporteur.check.rules.catalogue;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/**
 * A title in other words than the published one, or that of another text. Case, dashes, punctuation and series prefixes do
 * not matter; what changes a text may bear the title of that text, its own, or both.
 */
final class TitleAgainstCatalogue implements Rule {
    private static final Pattern OWN_PART = Pattern.compile(
            "(?i)[\\s.,:;\u2013-]*\\b(?:Amendment|Corrigendum|Erratum|Addendum|Amd|Cor)\\.? ?\\d+\\b[\\s.,:;\u2013-]*");
    private static final Pattern NEXT = Pattern.compile("[.;,]?\\s*(?:$|(?:and )?(?:the )?(?:ITU-T )?[A-Z]\\.\\d)");
    private static final Pattern INNER_END = Pattern.compile("[.;] \\p{Lu}|, (?:on|approved|agreed|which|was)\\b");

    /** Below it words without quotation marks are no title at all. */
    private static final double RESEMBLES = 0.4;

    /** The same where other items of the list bear their titles at that place. */
    private static final double LISTED = 0.2;

    private static final int FEWEST_RIGHT = 2;

    /** Of so many words at one place of a list none of which is a title all are something else. */
    private static final int MANY = 4;

    private static final int FEWEST_WORDS = 5;

    /** Below it not even words in quotation marks are, where they stand elsewhere than behind the number. */
    private static final double STRANGE = 0.1;

    @Override
    public String name() {
        return "title-against-catalogue";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CATALOGUE);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Map<String, List<ToldText>> lists = ToldText.all(subject)
                .flatMap(told -> labelled(told, TypedLines.of(subject)))
                .filter(told -> told.text().title() != null && !isOfOtherColumn(told.text(), TypedLines.of(subject)))
                .collect(Collectors.groupingBy(told -> list(told.text()), LinkedHashMap::new, Collectors.toList()));
        return lists.values().stream().flatMap(list -> check(list, subject.evidence()));
    }

    /** With the title of a line “Title: …” below, where it has none itself. */
    private static Stream<ToldText> labelled(ToldText told, TypedLines lines) {
        if (told.text().title() != null) {
            return Stream.of(told);
        }
        Stream<ToldText> labelled = LabelledLines.below(told.text(), lines)
                .filter(label -> label.isOf(word -> word.is(Sense.TITLE)))
                .map(label -> titled(told, label.typed().line(), label.words(), label.from()));
        Stream<ToldText> next = LabelledLines.under(told.text(), lines)
                .limit(isWholeLine(told.text()) ? 1 : 0)
                .map(TypedLine::line)
                .map(line -> titled(told, line, line.text().strip(), 0));
        return Stream.concat(labelled, next);
    }

    /** “What it is about” names no column of titles. */
    private static boolean isOfOtherColumn(TextMention text, TypedLines lines) {
        return TableRow.of(text.line(), lines)
                .all()
                .filter(cell -> cell.from() <= text.titleFrom() && text.titleFrom() <= cell.to())
                .anyMatch(cell -> cell.isUnder(word -> word.is(Sense.DESCRIBED)));
    }

    private static boolean isWholeLine(TextMention text) {
        return text.from() == 0 && text.line().text().substring(text.to()).isBlank();
    }

    private static ToldText titled(ToldText told, Line line, String title, int from) {
        TextMention text = told.text().in(line).titled(title, from, from + title.length(), false);
        return new ToldText(text, told.statement(), told.editions(), told.facts());
    }

    /** Items and rows of one list; a title in running text is a list by itself. */
    private static String list(TextMention text) {
        Line line = text.line();
        boolean listed = line.kind() == Line.Kind.ROW || line.kind() == Line.Kind.ITEM && !text.quoted();
        return listed ? line.kind() + " " + line.host() + " " + line.depth() : line.index() + " " + text.from();
    }

    /** Where most “titles” of a list are none, its words say something else of the texts. */
    private Stream<Finding> check(List<ToldText> list, Evidence evidence) {
        long right = list.stream()
                .filter(told -> PublishedTitles.of(told, evidence).are(told.text()))
                .count();
        if (right == 0 && list.size() >= MANY) {
            return Stream.empty();
        }
        boolean titles = right >= FEWEST_RIGHT;
        List<Finding> found =
                list.stream().flatMap(told -> check(told, titles, evidence)).toList();
        return list.size() > 2 && 2 * found.size() > list.size() ? Stream.empty() : found.stream();
    }

    /** @param listed whether the words at this place of the list are titles elsewhere in it */
    private Stream<Finding> check(ToldText told, boolean listed, Evidence evidence) {
        TextMention text = told.text();
        String title = String.valueOf(text.title());
        PublishedTitles titles = PublishedTitles.of(told, evidence);
        List<String> published = titles.all();
        if (published.isEmpty() || titles.are(text)) {
            return Stream.empty();
        }
        if (text.designation() != null && text.designation().isChange() && ofChange(title, published)) {
            return Stream.empty();
        }
        String nearest = Collections.max(published, Comparator.comparingDouble(other -> likeness(title, other)));
        List<PublishedText> others = titles.others(title, evidence);
        if (others.stream().anyMatch(other -> other.title().contains(text.name() + " "))) {
            return Stream.empty();
        }
        if (!others.isEmpty() && !sameNumber(others, text)) {
            return Stream.of(another(text, published.get(0), others));
        }
        if (told.isPending() && text.revised()) {
            return Stream.empty();
        }
        if (!text.quoted() && !isCell(text)) {
            return running(text, nearest, listed ? LISTED : RESEMBLES).stream();
        }
        if (!isSurelyTitle(text) && likeness(title, nearest) < (text.quoted() && !isCell(text) ? STRANGE : RESEMBLES)) {
            return Stream.empty();
        }
        return Stream.of(found(text, "message", nearest, nearest));
    }

    /**
     * In quotation marks right behind the number, or in the next cell unless few words name a subject there; behind a comma
     * people quote what was said, “heat is money”.
     */
    private static boolean isSurelyTitle(TextMention text) {
        if (!text.quoted() || text.titleFrom() < text.to()) {
            return false;
        }
        return isCell(text)
                ? TitleWords.of(String.valueOf(text.title())).words().size() >= FEWEST_WORDS
                : text.line().text().substring(text.to(), text.titleFrom()).indexOf(',') < 0;
    }

    private static boolean isCell(TextMention text) {
        return text.line().kind() == Line.Kind.ROW;
    }

    /** Words without quotation marks are a wrong title where they are nearly the published one, or end with their line. */
    private Optional<Finding> running(TextMention text, String published, double least) {
        String title = String.valueOf(text.title());
        Optional<TextMention> near = RunningTitle.near(title, published)
                .map(words -> text.titled(words, text.titleFrom(), text.titleFrom() + words.length(), false));
        boolean sure = ends(text) && !INNER_END.matcher(title).find() && likeness(title, published) >= least;
        return near.or(() -> sure ? Optional.of(text) : Optional.empty())
                .map(wrong -> found(wrong, "message", published, published));
    }

    /** At the end of the line, or where the next text begins. */
    private static boolean ends(TextMention text) {
        String line = text.line().text();
        return NEXT.matcher(line).region(text.titleTo(), line.length()).lookingAt();
    }

    private static boolean sameNumber(List<PublishedText> others, TextMention text) {
        return text.designation() != null
                && others.stream()
                        .anyMatch(other ->
                                other.shortForm().equals(text.designation().shortForm()));
    }

    private Finding another(TextMention text, String published, List<PublishedText> others) {
        return found(text, "another", published, others.get(others.size() - 1).designation(), published);
    }

    private Finding found(TextMention text, String variant, String published, Object... arguments) {
        int to = Math.max(text.titleTo(), text.to());
        Object[] all = new Object[arguments.length + 1];
        all[0] = text.name();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return finding(text.line(), text.titleFrom(), to, variant, published, String.valueOf(text.title()), all);
    }

    private static double likeness(String title, String other) {
        return TitleLikeness.of(TitleWords.of(title), TitleWords.of(other));
    }

    /** “… basic call control. Amendment 2: Extensions for …” */
    private static boolean ofChange(String title, List<String> published) {
        String[] parts = OWN_PART.split(title, 2);
        if (parts.length < 2) {
            return false;
        }
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .allMatch(part -> published.stream()
                        .anyMatch(other -> PublishedTitles.same(part, other)
                                || PublishedTitles.same(
                                        part, OWN_PART.matcher(other).replaceFirst(""))));
    }
}
