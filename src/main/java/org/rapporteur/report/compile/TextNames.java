package org.rapporteur.report.compile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;
import org.rapporteur.terms.wording.Wording;

/** What a text is called: by kind, number and title as the trade cites them. */
final class TextNames {

    /** {@code ITU-T Y.4000-series – Smart cities}. */
    private static final Pattern SERIES =
            Pattern.compile("(?:ITU-T )?([A-Z](?:\\.[0-9]+)?)[- ][Ss]eries(?: Recommendations)? *[–—:-] *(\\S.*)");

    private final Wording wording;

    TextNames(Wording wording) {
        this.wording = wording;
    }

    /** In a sentence: revised Recommendation ITU-T X.1373 “Secure software update …”. */
    String full(Text text, boolean draft) {
        if (text.kind() == TextKind.DELIVERABLE) {
            return listed(text);
        }
        String named = isChange(text) || isNumberedSupplement(text)
                ? qualified(text, partOfAnother(text), draft)
                : join(qualified(text, noun(text), draft), reference(text));
        return finished(text, named);
    }

    /** In a list whose introduction names the kind: ITU-T X.1373 (revised) “Secure software update …”. */
    String listed(Text text) {
        if (isChange(text) || isNumberedSupplement(text)) {
            return finished(text, qualified(text, partOfAnother(text), false));
        }
        return finished(text, revisable(text));
    }

    /** In a cell of a table beside its title: ITU-T X.1373 (revised), as a list says it; its title where it has no number. */
    String inCell(Text text) {
        if (isChange(text) || isNumberedSupplement(text)) {
            return qualified(text, partOfAnother(text), false);
        }
        String name = revisable(text);
        return name.isEmpty() ? title(text) : name;
    }

    private String revisable(Text text) {
        String reference = reference(text);
        boolean tellsRevision = text.ancestry().revises() != null && !reference.isEmpty();
        return tellsRevision ? pattern("text.listed.revised", "name", reference) : reference;
    }

    /** The number alone: ITU-T Y.4903. */
    String number(Text text) {
        if (isChange(text) || isNumberedSupplement(text)) {
            return partOfAnother(text);
        }
        String reference = reference(text);
        return reference.isEmpty() ? title(text) : reference;
    }

    /** What follows a citation in brackets: (approved on 29 September 2022). */
    String dated(Text text, LocalDate cutOff) {
        Optional<Standing> standing = text.stages().on(cutOff);
        Optional<StageDay> day = text.stages().concluded().filter(concluded -> concluded.isBy(cutOff));
        if (standing.isEmpty() || day.isEmpty()) {
            return standing.map(value -> wording.word("standing." + value.code()))
                    .orElse("");
        }
        return when(standing.get(), day.get());
    }

    private String when(Standing standing, StageDay day) {
        String done = wording.word("standing." + standing.code());
        return switch (day.precision()) {
            case DAY -> wording.pattern("text.on").text(Map.of("done", done, "day", wording.day(day.holdsFrom())));
            case YEAR ->
                wording.pattern("text.in")
                        .text(Map.of("done", done, "year", "" + day.holdsFrom().getYear()));
            case PERIOD ->
                wording.pattern("text.since").text(Map.of("done", done, "day", wording.day(day.holdsFrom())));
        };
    }

    private String qualified(Text text, String noun, boolean draft) {
        boolean revised = text.ancestry().revises() != null;
        String key = "text.noun." + (draft ? revised ? "draft-revised" : "draft" : revised ? "revised" : "plain");
        return pattern(key, "noun", noun);
    }

    private String noun(Text text) {
        String regional = "noun.regional." + text.kind().code();
        boolean isRegional = text.identity().region() != null && wording.knows(regional);
        return wording.counted(isRegional ? regional : "noun." + text.kind().code(), 1);
    }

    /** Number with sector and provisional name; the provisional name alone; or nothing. */
    private String reference(Text text) {
        String number = text.number();
        String work = text.workName();
        if (number == null) {
            return work == null ? "" : draftName(text, work);
        }
        String name = pattern("text.number." + text.sector(), "number", number);
        return work == null ? name : wording.pattern("text.ex").text(Map.of("name", name, "work", work));
    }

    /** Only Recommendations to be carry the sector before a provisional name: ITU-T Q.TSCA, but TR.zt-acp. */
    private String draftName(Text text, String work) {
        return text.kind() == TextKind.RECOMMENDATION ? pattern("text.number." + text.sector(), "number", work) : work;
    }

    private String finished(Text text, String name) {
        String title = title(text);
        String titled = title.isEmpty() ? name : join(name, pattern("text.title", "title", title));
        return text.identity().region() == null
                ? titled
                : wording.pattern("text.region")
                        .text(Map.of("text", titled, "region", text.identity().region()));
    }

    /** Amendments and Corrigenda print the title of what they change; a Supplement names its series before its title. */
    String title(Text text) {
        Text.Base amended = text.ancestry().amends();
        String title = amended == null ? text.title() : amended.title();
        return title == null ? "" : series(text).map(series -> series.group(2)).orElse(title);
    }

    /** The series that opens the title of a Supplement, and the title without it. */
    private static Optional<MatchResult> series(Text text) {
        return Optional.ofNullable(text.title())
                .filter(title -> isNumberedSupplement(text) && text.ancestry().amends() == null)
                .map(SERIES::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult);
    }

    /** Whether its name begins with its kind, in lists too. */
    boolean namesItsKind(Text text) {
        return isChange(text) || isNumberedSupplement(text);
    }

    private static boolean isChange(Text text) {
        return text.kind().changesAnother() && text.ancestry().amends() != null && text.number() != null;
    }

    private static boolean isNumberedSupplement(Text text) {
        return text.kind() == TextKind.SUPPLEMENT && text.number() != null;
    }

    /** Amendment 1 to ITU-T X.1352; Supplement 59 to ITU-T Y-series Recommendations. */
    private String partOfAnother(Text text) {
        String number = String.valueOf(text.number());
        String ordinal = number.substring(number.lastIndexOf(' ') + 1);
        return wording.pattern("text.part")
                .text(Map.of(
                        "noun", wording.counted("noun." + text.kind().code(), 1),
                        "ordinal", ordinal,
                        "whole", whole(text, number)));
    }

    private String whole(Text text, String number) {
        Text.Base amended = text.ancestry().amends();
        if (amended != null) {
            return pattern("text.number." + text.sector(), "number", String.valueOf(amended.number()));
        }
        String series = number.substring(0, Math.max(0, number.indexOf(" Suppl.")));
        Optional<MatchResult> narrower =
                series(text).filter(named -> named.group(1).startsWith(series));
        if (narrower.isPresent()) {
            return pattern("text.series", "number", narrower.get().group(1));
        }
        return pattern(series.length() == 1 ? "text.series" : "text.number." + text.sector(), "number", series);
    }

    private String pattern(String key, String slot, String value) {
        return wording.pattern(key).text(Map.of(slot, value));
    }

    private static String join(String first, String second) {
        return String.join(
                " ",
                List.of(first, second).stream().filter(part -> !part.isEmpty()).toList());
    }
}
