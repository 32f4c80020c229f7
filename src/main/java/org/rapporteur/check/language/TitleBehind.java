package org.rapporteur.check.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The title right behind a text, in quotation marks or in the next cell. */
final class TitleBehind {
    private static final Pattern LEAD = Pattern.compile(
            "[ ,:(\u2013\u2014-]{1,4}(?:(?:on|(?:(?:is|was) )?(?:entitled|titled)|called|concerning|about|namely|with the title|(?:bears|has|carries) the title|sets out)[ :]{1,2})?|");

    /** What may stand behind a number in its cell: “(rev.)”. */
    private static final Pattern ASIDE = Pattern.compile("\\s*(?:\\([^()]{1,30}\\)\\s*)?");

    /** In letters. */
    private static final int SHORTEST_TITLE = 12;

    private TitleBehind() {}

    /** The mention with its title, if one stands there. */
    static TextMention of(TextMention mention, Quotes quotes) {
        Line line = mention.line();
        Matcher lead =
                LEAD.matcher(line.text()).region(mention.to(), line.text().length());
        Quotes.Quote quote = quotes.openingAt(lead.lookingAt() ? lead.end() : mention.to());
        if (quote != null) {
            return quoted(mention, quote);
        }
        Quotes.Quote before = quoteBefore(mention, quotes);
        if (before != null) {
            return quoted(mention, before);
        }
        return line.kind() == Line.Kind.ROW ? withCell(mention) : mention;
    }

    /** “Methods of test” (L.1328) */
    private static Quotes.@Nullable Quote quoteBefore(TextMention mention, Quotes quotes) {
        return mention.line().text().startsWith(" (", mention.from() - 2) ? quotes.closingAt(mention.from() - 2) : null;
    }

    /** The mention with what stands between these marks as its title. */
    static TextMention quoted(TextMention mention, Quotes.Quote quote) {
        String title = mention.line().text().substring(quote.from() + 1, quote.to() - 1);
        return mention.titled(title.strip(), quote.from(), quote.to(), true);
    }

    private static TextMention withCell(TextMention mention) {
        TextMention titled = withNextCell(mention);
        String line = mention.line().text();
        int end = line.lastIndexOf('\t', mention.from());
        // “goes with Q.4078” is a remark
        boolean alone = line.substring(end + 1, mention.from()).isBlank();
        while (alone && titled.title() == null && end >= 0) {
            int from = line.lastIndexOf('\t', end - 1) + 1;
            String title = UnquotedTitle.withoutAside(line.substring(from, end).strip());
            if (isTitle(title)) {
                return mention.titled(title, from, from + title.length(), false);
            }
            end = from - 1;
        }
        return titled;
    }

    private static TextMention withNextCell(TextMention mention) {
        String line = mention.line().text();
        int tab = line.indexOf('\t', mention.to());
        if (tab < 0 || !ASIDE.matcher(line).region(mention.to(), tab).matches()) {
            return mention;
        }
        // “editor Q.4180” names a person
        boolean next = line.substring(line.lastIndexOf('\t', mention.from()) + 1, mention.from())
                .isBlank();
        while (tab >= 0) {
            int end = line.indexOf('\t', tab + 1);
            int to = end < 0 ? line.length() : end;
            String title =
                    UnquotedTitle.withoutAside(line.substring(tab + 1, to).strip());
            if (isTitle(title)) {
                return mention.titled(title, tab + 1, to, next);
            }
            next = false;
            tab = end;
        }
        return mention;
    }

    /** Several words and no day; a cell of the kind, the group or the state says nothing of the title. */
    private static boolean isTitle(String cell) {
        return cell.length() >= SHORTEST_TITLE
                && cell.indexOf(' ') > 0
                && Dates.in(cell).stream().noneMatch(span -> span.to() - span.from() > cell.length() / 2)
                && Groups.in(cell).stream().noneMatch(name -> name.to() - name.from() > cell.length() / 2)
                && Nouns.of(cell).isEmpty();
    }
}
