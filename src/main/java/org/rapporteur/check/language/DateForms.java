package org.rapporteur.check.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which people write dates in English. */
final class DateForms {
    private static final String M =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
    private static final String D = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String Y = "(?:19|20)\\d\\d";
    private static final String TO = "(?: ?[-\u2013\u2014/] ?| to | and | until | till | through |, and |, | & )";
    private static final String PART_OF = "(?<first>beginning|start|early|first half|middle|mid|second half|end|late)";

    /** No form is without a year; looking for one first is what keeps a long report quick. */
    private static final Pattern YEAR = Pattern.compile("(?<![\\w\u2011]|[A-Za-z]-)(?:19|20)\\d\\d(?!\\w)");
    /** So far from the year the other parts of a date may be. */
    private static final int REACH = 120;

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]\\w*)>");

    /** Longer forms before those they contain. */
    private static final List<Form> FORMS = List.of(
            form("(?<d1>D) (?<m1>M),? (?<y1>Y)(?: ?[-\u2013\u2014] ?| to | until | till )(?<d2>D) (?<m2>M),? (?<y2>Y)"),
            form("(?<d1>D) (?<m1>M)TO(?<d2>D) (?<m2>M),? (?<y2>Y)"),
            form("(?<d1>D)(?:TOD){0,5}TO(?<d2>D) (?:of )?(?<m2>M),? (?<y2>Y)"),
            form("(?<d2>D) (?:of )?(?<m2>M),? (?<y2>Y)"),
            form("(?<m1>M) (?<d1>D)TO(?<m2>M) (?<d2>D),? (?<y2>Y)"),
            form("(?<m2>M) (?<d1>D)TO(?<d2>D),? (?<y2>Y)"),
            form("(?<m2>M) (?<d2>D),? (?<y2>Y)"),
            form("(?<y2>Y)-(?<n2>\\d\\d)-(?<d2>\\d\\d)"),
            form("(?<d2>\\d{1,2})\\.(?<n2>\\d{1,2})\\.(?<y2>Y)"),
            form("(?<d2>\\d{1,2})/(?<n2>\\d{1,2})/(?<y2>Y)"),
            form("(?<m1>M),? (?<y1>Y)(?: ?[-\u2013\u2014] ?| to | until | till )(?<m2>M),? (?<y2>Y)"),
            form("(?<m1>M)(?:TOM){0,10}TO(?<m2>M),? (?:of )?(?<y2>Y)"),
            form("(?<m2>M),? (?:of )?(?<y2>Y)"),
            form("Q(?<q>[1-4])[ /-]?(?:of )?(?<y2>Y)|(?<word>first|second|third|fourth|last) quarter of (?<yq>Y)"),
            form("(?:the )?" + PART_OF + "[ -](?:of )?(?:the )?(?:year )?(?<y2>Y)"),
            form("(?<=[Bb]etween |[Ff]rom )(?<y1>Y) (?:and|to) (?<y2>Y)"),
            form("(?<y1>Y) ?[-\u2013/] ?(?<y2>Y)"),
            form("(?<y2>Y)"));

    /** @param groups the names of the groups it has */
    private record Form(Pattern pattern, Telltales telltales, Set<String> groups) {}

    private DateForms() {}

    private static Form form(String words) {
        String pattern = words.replace("TOD", TO + D)
                .replace("TOM", TO + M)
                .replace("TO(", TO + "(")
                .replace(">M)", ">" + M + ")")
                .replace(">D)", ">" + D + ")")
                .replace(">Y)", ">" + Y + ")");
        Set<String> groups =
                GROUP.matcher(words).results().map(group -> group.group(1)).collect(Collectors.toSet());
        Pattern compiled = Pattern.compile("(?<![\\w/.-])(?:" + pattern + ")(?![\\w/-]|\\.\\d)");
        return new Form(compiled, Telltales.of(compiled), groups);
    }

    static List<DateSpan> in(String text) {
        Matcher year = YEAR.matcher(text);
        if (!year.find()) {
            return List.of();
        }
        int from = Math.max(0, year.start() - REACH);
        int to = year.end();
        while (year.find()) {
            to = year.end();
        }
        List<DateSpan> found = new ArrayList<>();
        BitSet taken = new BitSet();
        int end = Math.min(text.length(), to + REACH);
        String small = Telltales.small(text.substring(from, end));
        for (Form form : FORMS) {
            if (!form.telltales().mayBeInSmall(small)) {
                continue;
            }
            Matcher matcher = form.pattern().matcher(text).region(from, end);
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                add(new Parts(matcher, form.groups()), taken, found);
            }
        }
        found.sort(Comparator.comparingInt(DateSpan::from));
        return found;
    }

    private static void add(Parts parts, BitSet taken, List<DateSpan> found) {
        Matcher matcher = parts.matcher();
        int next = taken.nextSetBit(matcher.start());
        if (next >= 0 && next < matcher.end()) {
            return;
        }
        try {
            DateSpan span = span(parts);
            if (span.last().isBefore(span.first())) {
                return;
            }
            taken.set(matcher.start(), matcher.end());
            found.add(span);
        } catch (DateTimeException noSuchDay) {
            taken.set(matcher.start(), matcher.end());
        }
    }

    private static DateSpan span(Parts parts) {
        Matcher matcher = parts.matcher();
        int year = parts.year("y2") == 0 ? parts.year("yq") : parts.year("y2");
        if (parts.has("q") || parts.has("word")) {
            return quarter(matcher, parts.quarter(), year);
        }
        if (parts.has("first")) {
            return part(matcher, parts.text("first"), year);
        }
        if (parts.month("m2") == 0) {
            int from = parts.has("y1") ? parts.year("y1") : year;
            return span(matcher, LocalDate.of(from, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
        }
        return days(matcher, parts, year);
    }

    private static DateSpan days(Matcher matcher, Parts parts, int year) {
        int lastMonth = parts.month("m2");
        int firstMonth = parts.has("m1") ? parts.month("m1") : lastMonth;
        int firstYear = parts.has("y1") ? parts.year("y1") : year;
        if (!parts.has("d2")) {
            LocalDate last = YearMonth.of(year, lastMonth).atEndOfMonth();
            return span(matcher, LocalDate.of(firstYear, firstMonth, 1), last, Precision.MONTH);
        }
        LocalDate last = LocalDate.of(year, lastMonth, parts.day("d2"));
        LocalDate first = parts.has("d1") ? LocalDate.of(firstYear, firstMonth, parts.day("d1")) : last;
        return span(matcher, first, last, Precision.DAY);
    }

    private static DateSpan quarter(Matcher matcher, int quarter, int year) {
        YearMonth first = YearMonth.of(year, 3 * quarter - 2);
        return span(matcher, first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.PART);
    }

    /** Words for a part of a year are taken widely: “early” is up to April. */
    private static DateSpan part(Matcher matcher, String word, int year) {
        int first = switch (word) {
            case "middle", "mid" -> 4;
            case "second half" -> 7;
            case "end", "late" -> 9;
            default -> 1;
        };
        int last = switch (word) {
            case "middle", "mid" -> 9;
            case "first half" -> 6;
            case "second half", "end", "late" -> 12;
            default -> 4;
        };
        LocalDate end = YearMonth.of(year, last).atEndOfMonth();
        return span(matcher, LocalDate.of(year, first, 1), end, Precision.PART);
    }

    private static DateSpan span(Matcher matcher, LocalDate first, LocalDate last, Precision precision) {
        return new DateSpan(matcher.start(), matcher.end(), first, last, precision);
    }

    /** The named groups of a match, those that its form does not have being absent. */
    private record Parts(Matcher matcher, Set<String> groups) {

        boolean has(String group) {
            return groups.contains(group) && matcher.group(group) != null;
        }

        String text(String group) {
            return matcher.group(group);
        }

        int year(String group) {
            return has(group) ? Integer.parseInt(text(group)) : 0;
        }

        int day(String group) {
            return Integer.parseInt(text(group).replaceAll("\\D", ""));
        }

        int month(String group) {
            if (has("n2")) {
                return Integer.parseInt(text("n2"));
            }
            if (!has(group)) {
                return 0;
            }
            String start = text(group).substring(0, 3).toUpperCase(Locale.ROOT);
            return Stream.of(Month.values())
                    .filter(month -> month.name().startsWith(start))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
        }

        int quarter() {
            if (has("q")) {
                return Integer.parseInt(text("q"));
            }
            int place = List.of("first", "second", "third", "fourth").indexOf(text("word"));
            return place < 0 ? 4 : place + 1;
        }
    }
}
