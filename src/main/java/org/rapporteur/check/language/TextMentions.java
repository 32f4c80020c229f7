package org.rapporteur.check.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.Designations;
import org.rapporteur.terms.TextKind;

/** Finds the texts a line names. What stands in quotation marks is a title and names none. */
public final class TextMentions {
    private static final Pattern TITLED = Pattern.compile(
            "(?<![\\w-])" + Qualifiers.MARKERS
                    + "(Technical (?:Report|Paper)|Implementers?'?s?'? Guide|Handbook|Supplement|Recommendation|Study)s?(?: on| entitled| titled|:)? ?(?=[\u201c\u201e\u00ab\"])",
            Pattern.CASE_INSENSITIVE);

    private static final Telltales OF_TITLED = Telltales.of(TITLED);
    /** “ITU-T X.1373 (revised)”, as in our own lists. */
    private static final Pattern REVISED = Pattern.compile(" \\(revised\\)");

    private final Line line;
    private final Quotes quotes;
    private final Map<String, DesignationReading> readings = new HashMap<>();
    private final List<TextMention> found = new ArrayList<>();

    private TextMentions(Line line) {
        this.line = line;
        this.quotes = new Quotes(line.text());
    }

    /** In their order; titles in quotation marks or in the next cell are read, those in running words are not. */
    public static List<TextMention> in(Line line) {
        TextMentions reader = new TextMentions(line);
        reader.numbered();
        UnquotedTitle.leaveInner(reader.found);
        reader.titled();
        reader.found.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return reader.found;
    }

    private void numbered() {
        Matcher core = WrittenDesignation.in(line.text());
        while (core.find()) {
            if (!quotes.hold(core.start()) && !inTitle(core.start()) && !beginsTitle(core.start(), core.end())) {
                add(core);
            }
        }
    }

    private boolean beginsTitle(int from, int to) {
        return !found.isEmpty() && UnquotedTitle.begins(found.get(found.size() - 1), from, to);
    }

    private boolean inTitle(int place) {
        return !found.isEmpty() && place < found.get(found.size() - 1).titleTo();
    }

    private void add(Matcher core) {
        boolean radio = core.group(WrittenDesignation.RADIO_GROUP) != null;
        DesignationReading reading = radio
                ? new DesignationReading.Named(core.group(), null)
                : readings.computeIfAbsent(core.group(WrittenDesignation.GROUP), Designations::read);
        if (reading instanceof DesignationReading.NotUnderstood || reading instanceof DesignationReading.Radio) {
            return;
        }
        found.add(TitleBehind.of(mention(core, reading, radio), quotes));
    }

    private TextMention mention(Matcher core, DesignationReading reading, boolean radio) {
        Qualifiers before = Qualifiers.before(line.text(), core.start());
        boolean marked = REVISED.matcher(line.text())
                .region(core.end(), line.text().length())
                .lookingAt();
        int end = core.end() + (marked ? " (revised)".length() : 0);
        return new TextMention(
                line,
                before.from(),
                end,
                number(reading, core.group()),
                designation(reading),
                kind(reading, before.kind(), core.group()),
                before.draft(),
                before.revised() || marked || revised(reading),
                before.isNew(),
                radio,
                null,
                end,
                end,
                false);
    }

    private static String number(DesignationReading reading, String written) {
        if (reading instanceof DesignationReading.Named named) {
            return named.name();
        }
        if (reading instanceof DesignationReading.SeriesUnknown unknown) {
            return "Supplement " + unknown.number();
        }
        return written;
    }

    private static @Nullable Designation designation(DesignationReading reading) {
        return reading instanceof DesignationReading.Understood understood ? understood.designation() : null;
    }

    private static boolean revised(DesignationReading reading) {
        return reading instanceof DesignationReading.Understood understood && understood.revised();
    }

    private static @Nullable TextKind kind(DesignationReading reading, @Nullable TextKind said, String written) {
        if (said != null && said != TextKind.RECOMMENDATION) {
            return said;
        }
        if (reading instanceof DesignationReading.Understood understood) {
            return understood.designation().kind();
        }
        if (reading instanceof DesignationReading.SeriesUnknown) {
            return TextKind.SUPPLEMENT;
        }
        if (written.startsWith("Report")) {
            return TextKind.REPORT;
        }
        if (said != null) {
            return said;
        }
        return reading instanceof DesignationReading.Named named ? named.kind() : null;
    }

    private boolean isNamed(int place) {
        return found.stream().anyMatch(text -> text.from() < place && place <= text.titleTo());
    }

    /** Texts that have no number: “Technical Report “…””. */
    private void titled() {
        if (!quotes.any() || !OF_TITLED.mayBeIn(line.text())) {
            return;
        }
        Matcher matcher = TITLED.matcher(line.text());
        while (matcher.find()) {
            Quotes.Quote quote = quotes.openingAt(matcher.end());
            if (quote == null || quotes.hold(matcher.start()) || isNamed(matcher.end())) {
                continue;
            }
            found.add(TitleBehind.quoted(titled(matcher), quote));
        }
    }

    private TextMention titled(Matcher matcher) {
        Qualifiers said = Qualifiers.of(matcher.start(), matcher.group(1), matcher.group(2));
        int end = matcher.start() + matcher.group().stripTrailing().length();
        return new TextMention(
                line,
                said.from(),
                end,
                "",
                null,
                said.kind(),
                said.draft(),
                said.revised(),
                said.isNew(),
                false,
                null,
                end,
                end,
                false);
    }
}
