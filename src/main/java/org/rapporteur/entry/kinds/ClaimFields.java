package org.rapporteur.entry.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.terms.StudyGroupCode;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** From what a claim in a sentence is chosen: what it says, and the selection or the record it says it of. */
@Component
class ClaimFields {
    private static final List<String> WHAT = List.of(
            "count",
            "groups",
            "verb",
            "text",
            "figure",
            "date",
            "section",
            "body",
            "country",
            "question",
            "resolution",
            "resolutions",
            "period",
            "cutoff");
    private static final Set<String> OF_SELECTION = Set.of("count", "groups", "verb");
    private static final Set<String> BARE = Set.of("resolutions", "period", "cutoff");
    private static final List<String> FACETS = List.of("stage", "kind", "topic", "group", "resolution");
    private static final List<String> STAGES =
            List.of("approved", "agreed", "under-approval", "in-development", "published", "issued");

    private final Choices choices;
    private final MessageSource messages;

    ClaimFields(Choices choices, MessageSource messages) {
        this.choices = choices;
        this.messages = messages;
    }

    public List<Field> fields() {
        return List.of(
                Field.choice("claim-what", labelled("claim.what.", WHAT.stream())),
                Field.choice("claim-stage", labelled("claim.stage.", STAGES.stream())),
                Field.choice("claim-kind", Choices.kindsOfText()),
                Field.choice("claim-topic", choices.topics()),
                Field.choice("claim-group", choices.bodies()),
                Field.choice("claim-resolution", choices.resolutions()),
                Field.line("claim-value").atMost(200));
    }

    private List<Choice> labelled(String prefix, Stream<String> codes) {
        return codes.map(code -> new Choice(code, messages.getMessage(prefix + code, null, RequestLanguage.get())))
                .toList();
    }

    /** A body is named as reports name it, and claimed by its code. */
    private static String value(String what, String typed) {
        return what.equals("body")
                ? StudyGroupCode.read(typed).map(StudyGroupCode::code).orElse(typed)
                : typed;
    }

    /** In braces, as prose holds it; empty if nothing was chosen. */
    public static String claim(Sheet chosen) {
        String what = chosen.text("claim-what");
        if (!WHAT.contains(what)) {
            return "";
        }
        List<String> parts = new ArrayList<>(List.of(what));
        if (OF_SELECTION.contains(what)) {
            FACETS.stream()
                    .filter(facet -> !chosen.text("claim-" + facet).isEmpty())
                    .map(facet -> facet + "=" + chosen.text("claim-" + facet))
                    .forEach(parts::add);
        } else if (!BARE.contains(what)) {
            parts.add(value(what, chosen.text("claim-value").replaceAll("[{}]", "")));
        }
        return "{" + String.join(" ", parts).strip() + "}";
    }
}
