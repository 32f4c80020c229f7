package org.rapporteur.entry.kinds;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.kinds.StageLines.Reached;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Approval;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.records.recommendation.TextOrigin;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.Designations;
import org.rapporteur.terms.Sector;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.StudyGroupCode;
import org.rapporteur.terms.TextKind;
import org.springframework.stereotype.Component;

/** A text as a sheet, and a sheet as what is entered of a text, with what is wrong with it in words of the trade. */
@Component
class TextSheets {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~-]{1,120}");

    private final Recommendations recommendations;
    private final StudyGroups studyGroups;
    private final Periods periods;

    TextSheets(Recommendations recommendations, StudyGroups studyGroups, Periods periods) {
        this.recommendations = recommendations;
        this.studyGroups = studyGroups;
        this.periods = periods;
    }

    static Sheet sheet(TextEntry entry) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("key", entry.key());
        fields.put("kind", entry.kind().code());
        fields.put("sector", entry.sector());
        fields.put("designation", Forms.words(entry.identity().designation()));
        fields.put("number", ownNumber(entry.identity()));
        fields.put("workName", Forms.words(entry.identity().workName()));
        fields.put("title", Forms.words(entry.identity().title()));
        fields.put("group", Forms.words(entry.group()));
        fields.put("region", Forms.words(entry.identity().region()));
        fields.put("process", Forms.words(entry.approval().process()));
        fields.put("revises", Forms.words(entry.ancestry().revises()));
        fields.put("amends", Forms.words(entry.ancestry().amends()));
        fields.put("stages", StageLines.write(entry.stages()));
        fields.put("topics", String.join("\n", new TreeSet<>(entry.answers().topics())));
        fields.put(
                "resolutions", String.join("\n", new TreeSet<>(entry.answers().resolutions())));
        fields.put("link", Forms.words(entry.origin().link()));
        fields.put("source", entry.origin().source());
        return new Sheet(Recommendations.KIND, entry.key(), fields);
    }

    /** Shown only where it does not follow from the designation. */
    private static String ownNumber(TextIdentity identity) {
        return Objects.equals(identity.number(), identity.numberOfDesignation()) ? "" : Forms.words(identity.number());
    }

    /** @throws org.rapporteur.entry.sheet.RefusedSheetException with all that is wrong */
    TextEntry read(Sheet sheet, SheetReader reader) {
        TextKind kind = reader.read("kind", TextKind::ofCode, "sheet.choice");
        String sector = reader.words("sector");
        String designation = designation(reader, sector, kind);
        requireName(reader, designation);
        if (reader.text("link") != null) {
            reader.read("link", link -> LINK.matcher(link).matches() ? link : null, "form.link");
        }
        Map<Stage, DayKnown> stages = stages(reader, kind);
        String group = group(reader, sector, stages);
        String revises = base(reader, "revises", sheet.key());
        String amends = base(reader, "amends", sheet.key());
        requireBase(reader, kind, revises, amends);
        reader.finish();
        return new TextEntry(
                sheet.key(),
                new TextIdentity(
                        Objects.requireNonNull(kind),
                        sector,
                        designation,
                        reader.text("number"),
                        reader.text("workName"),
                        reader.text("title"),
                        reader.text("region")),
                new Approval(group, reader.text("process"), stages),
                new TextAncestry<>(revises, amends),
                new Answers(Set.copyOf(reader.values("topics")), Set.copyOf(reader.values("resolutions"))),
                new TextOrigin(reader.given("source"), reader.text("link")));
    }

    private static void requireName(SheetReader reader, @Nullable String designation) {
        boolean sound = reader.isSound("designation") && reader.isSound("workName") && reader.isSound("title");
        boolean named = designation != null || reader.text("workName") != null || reader.text("title") != null;
        if (sound && !named) {
            reader.refuse("designation", "form.recommendations.name");
        }
        if (sound && designation == null && reader.text("number") != null) {
            reader.refuse("number", "form.recommendations.number");
        }
    }

    /** Of ITU-T in normal form, however it was typed; of others as typed. */
    private static @Nullable String designation(SheetReader reader, String sector, @Nullable TextKind kind) {
        String typed = reader.text("designation");
        if (typed == null || !sector.equals("T")) {
            return typed;
        }
        Designation read = reader.read("designation", TextSheets::designation, "form.recommendations.designation");
        if (read == null) {
            return null;
        }
        if (kind != null && read.kind() != kind) {
            reader.refuse("kind", "form.recommendations.kind", read.toString());
        }
        return read.toString();
    }

    /** What people write, as a designation of ITU-T; null if it is none. */
    static @Nullable Designation designation(String typed) {
        return Designations.read(typed) instanceof DesignationReading.Understood understood
                ? understood.designation()
                : null;
    }

    private Map<Stage, DayKnown> stages(SheetReader reader, @Nullable TextKind kind) {
        Map<Stage, DayKnown> stages = new EnumMap<>(Stage.class);
        Set<String> known = periods.ranges().keySet();
        for (Reached reached : reader.lines("stages", StageLines::read, "form.recommendations.stage")) {
            String words = reached.stage().code().replace('-', ' ');
            if (stages.put(reached.stage(), reached.day()) != null) {
                reader.refuse("stages", "form.twice", words);
            }
            String period = reached.day().period();
            if (period != null && !known.contains(period)) {
                reader.refuse("stages", "form.recommendations.period", period);
            }
            if (kind != null && !reached.stage().mayBeHeldBy(kind)) {
                reader.refuse(
                        "stages",
                        "form.recommendations.stage-of-kind",
                        words,
                        kind.concludedBy().code());
            }
        }
        return stages;
    }

    private @Nullable String group(SheetReader reader, String sector, Map<Stage, DayKnown> stages) {
        String typed = reader.text("group");
        if (typed == null) {
            return null;
        }
        String code = StudyGroupCode.read(typed, sector(sector))
                .map(StudyGroupCode::code)
                .orElse(typed);
        BodySummary body = studyGroups.find(code).orElse(null);
        Forms.requireKnown(reader, "group", FieldProblem.quoted(typed), body != null);
        if (body != null) {
            requireAtWork(reader, body, stages);
        }
        return code;
    }

    private static @Nullable Sector sector(String letter) {
        return switch (letter) {
            case "T" -> Sector.T;
            case "R" -> Sector.R;
            case "D" -> Sector.D;
            case "U" -> Sector.ITU;
            case "X" -> Sector.OTHER;
            default -> null;
        };
    }

    /** A group is the one that consented, determined, approved or agreed; what came of the text later is not its doing. */
    private static void requireAtWork(SheetReader reader, BodySummary body, Map<Stage, DayKnown> stages) {
        for (Stage stage : List.of(Stage.CONSENTED, Stage.DETERMINED, Stage.APPROVED, Stage.AGREED)) {
            DayKnown known = stages.get(stage);
            LocalDate day = known == null ? null : known.day();
            if (day != null && !body.existsOn(day)) {
                reader.refuse("group", "form.recommendations.group-on-day", body.acronym(), day.toString());
                return;
            }
        }
    }

    /** A text by its key, or by its designation as people write it. */
    private @Nullable String base(SheetReader reader, String field, String own) {
        String typed = reader.text(field);
        if (typed == null) {
            return null;
        }
        Designation designation = KEY.matcher(typed).matches() ? null : designation(typed);
        String slug = designation == null ? typed : designation.slug();
        boolean known = !slug.equals(own) && recommendations.find(slug).isPresent();
        Forms.requireKnown(reader, field, FieldProblem.quoted(typed), known);
        return slug;
    }

    private static void requireBase(
            SheetReader reader, @Nullable TextKind kind, @Nullable String revises, @Nullable String amends) {
        if (revises != null && amends != null) {
            reader.refuse("amends", "form.recommendations.one-base");
        }
        if (kind != null && kind.changesAnother() && amends == null && reader.isSound("amends")) {
            reader.refuse("amends", "form.recommendations.amends");
        }
    }
}
