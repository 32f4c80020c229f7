package org.rapporteur.entry.kinds;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.ApprovalDay;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.catalogue.store.Publications;
import org.rapporteur.entry.FormAids.Offer;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.Sector;
import org.rapporteur.terms.StudyGroupCode;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the catalogue of published texts has of a text whose form is being filled in. A designation with its edition, or
 * a title that only one text has, says which text is meant; else the newest that may be meant is offered by its
 * designation alone.
 */
@Component
class CatalogueFields {

    private final Publications publications;
    private final Recommendations recommendations;
    private final StudyGroups studyGroups;
    private final Periods periods;
    private final MessageSource messages;

    CatalogueFields(
            Publications publications,
            Recommendations recommendations,
            StudyGroups studyGroups,
            Periods periods,
            MessageSource messages) {
        this.publications = publications;
        this.recommendations = recommendations;
        this.studyGroups = studyGroups;
        this.periods = periods;
        this.messages = messages;
    }

    Offer offer(Sheet sheet) {
        boolean ofAnother =
                !sheet.text("sector").isEmpty() && !sheet.text("sector").equals("T");
        String named = sheet.text("designation");
        if (ofAnother || named.isEmpty() && sheet.text("title").isEmpty()) {
            return Offer.NONE;
        }
        Designation number = named.isEmpty() ? null : TextSheets.designation(named);
        List<PublishedText> meant = meant(sheet, number, publications.catalogue());
        if (meant.isEmpty()) {
            return Offer.NONE;
        }
        PublishedText newest = meant.get(meant.size() - 1);
        boolean certain = number == null ? meant.size() == 1 : number.edition() != null;
        return certain ? certain(sheet, newest) : possible(newest);
    }

    private static List<PublishedText> meant(Sheet sheet, @Nullable Designation number, Catalogue catalogue) {
        if (number == null) {
            return sheet.text("designation").isEmpty() ? catalogue.titled(sheet.text("title")) : List.of();
        }
        if (number.edition() != null) {
            return catalogue.editions(number).stream()
                    .filter(text -> number.equals(text.number()))
                    .toList();
        }
        return catalogue.editions(number).stream()
                .filter(text -> !text.approved().isBefore(latest(sheet)))
                .toList();
    }

    /** A draft becomes no edition that was published before it was consented. */
    private static LocalDate latest(Sheet sheet) {
        return StageLines.all(sheet.lines("stages")).values().stream()
                .map(known -> known.day())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static Offer possible(PublishedText text) {
        return new Offer(Map.of("designation", text.designation()), Set.of("designation"), false);
    }

    private Offer certain(Sheet sheet, PublishedText text) {
        Map<String, String> values = new LinkedHashMap<>();
        if (sheet.text("designation").isEmpty()) {
            values.put("designation", text.designation());
        }
        if (!text.kind().code().equals(sheet.text("kind"))) {
            values.put("kind", text.kind().code());
        }
        if (!text.title().isEmpty() && !sameTitle(sheet.text("title"), text.title())) {
            values.put("title", text.title());
        }
        group(text).filter(group -> !group.equals(group(sheet))).ifPresent(group -> values.put("group", group));
        stages(sheet, text).ifPresent(stages -> values.put("stages", stages));
        Set<String> told = new HashSet<>(values.keySet());
        told.removeIf(field -> sheet.text(field).isEmpty() && !field.equals("stages"));
        fillable(text).forEach((field, value) -> {
            if (sheet.text(field).isEmpty()) {
                values.put(field, value);
            }
        });
        if (sheet.text("revises").isEmpty() && sheet.text("amends").isEmpty()) {
            values.putAll(base(text));
        }
        return new Offer(values, told, true);
    }

    /** What nobody differs in, or may well say otherwise. */
    private Map<String, String> fillable(PublishedText text) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("sector", "T");
        if (!text.address().isEmpty()) {
            values.put("link", text.address());
        }
        String day = publications.loaded().map(CatalogueFields::inWords).orElse("");
        values.put("source", messages.getMessage("proposals.source", new Object[] {day}, RequestLanguage.get()));
        return values;
    }

    private static String inWords(OffsetDateTime loaded) {
        return RequestLanguage.wording().day(loaded.toLocalDate());
    }

    private static boolean sameTitle(String typed, String published) {
        return TitleWords.of(typed).saysTheSameAs(TitleWords.of(published));
    }

    /** The group at approval, where the catalogue does not guess it and the records know it. */
    private Optional<String> group(PublishedText text) {
        String code = "T-" + text.group();
        if (text.group().isEmpty() || text.groupIsGuessed()) {
            return Optional.empty();
        }
        return studyGroups
                .find(code)
                .filter(body -> body.existsOn(text.approved().last()))
                .map(body -> body.code());
    }

    private static String group(Sheet sheet) {
        String typed = sheet.text("group");
        return StudyGroupCode.read(typed, Sector.T).map(StudyGroupCode::code).orElse(typed);
    }

    /** All stages, that of the approval or agreement on its day; empty where they say it already. */
    private Optional<String> stages(Sheet sheet, PublishedText text) {
        return StageLines.with(sheet.lines("stages"), text.kind().concludedBy(), text.approved(), day(text.approved()));
    }

    /** Of a month no more can be told than the reporting period it is in, or else the year. */
    private DayKnown day(ApprovalDay approved) {
        if (approved.isExact()) {
            return DayKnown.on(approved.first());
        }
        return periods.ranges().entrySet().stream()
                .filter(period -> period.getValue().contains(approved.first())
                        && period.getValue().contains(approved.last()))
                .findFirst()
                .map(period -> DayKnown.in(period.getKey()))
                .orElse(DayKnown.in(approved.first().getYear()));
    }

    /** What it replaces or changes, where that is recorded. */
    private Map<String, String> base(PublishedText text) {
        Designation number = text.number();
        if (number == null) {
            return Map.of();
        }
        Designation base = number.isChange() ? number.base() : number.withoutEdition();
        return recommendations.editions(List.of(base.shortForm())).stream()
                .filter(other -> mayBeBase(other, base, number))
                .reduce((earlier, later) -> later)
                .map(other -> Map.of(number.isChange() ? "amends" : "revises", other.slug()))
                .orElse(Map.of());
    }

    private static boolean mayBeBase(Text other, Designation base, Designation number) {
        Designation found = other.designation() == null ? null : TextSheets.designation(other.designation());
        if (found == null || found.edition() == null || found.equals(number)) {
            return false;
        }
        return number.isChange()
                ? base.baseYear() == null
                        || base.baseYear().getValue() == found.edition().getYear()
                : found.compareTo(number) < 0;
    }
}
