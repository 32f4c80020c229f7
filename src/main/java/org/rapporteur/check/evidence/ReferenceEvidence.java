package org.rapporteur.check.evidence;

import static org.rapporteur.check.evidence.ReferenceTable.day;
import static org.rapporteur.check.evidence.ReferenceTable.number;
import static org.rapporteur.check.evidence.ReferenceTable.optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.ApprovalDay;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.check.evidence.KnownResolutions.Conference;
import org.rapporteur.document.Document;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.QuestionNumber;
import org.rapporteur.terms.RadioDesignation;
import org.rapporteur.terms.ResolutionNumber;

/**
 * What is known of the trade without any record: the tables of {@code db/reference}. They hold only what is certain, for a
 * rule says nothing of what they lack.
 */
public final class ReferenceEvidence {
    private static final KnownBodies BODIES = new KnownBodies(ReferenceTable.read("bodies", ReferenceEvidence::body));
    private static final List<KnownQuestion> QUESTIONS = ReferenceTable.read("questions", ReferenceEvidence::question);
    private static final KnownResolutions RESOLUTIONS = new KnownResolutions(
            ResolutionTable.read(), ReferenceTable.read("conferences", ReferenceEvidence::conference));
    private static final StateNames STATES = new StateNames(
            ReferenceTable.read("member-states", row -> row.getField("name")),
            ReferenceTable.read("undiplomatic-names", row -> row).stream()
                    .collect(Collectors.toMap(
                            row -> row.getField("name"),
                            row -> new StateNames.Instead(row.getField("official"), day(row, "since")))),
            ReferenceTable.read("short-state-names", row -> row).stream()
                    .collect(Collectors.toMap(row -> row.getField("name"), row -> row.getField("official"))));
    private static final List<KnownRadioText> RADIO_TEXTS =
            ReferenceTable.read("radio-texts", ReferenceEvidence::radioText);

    private ReferenceEvidence() {}

    /** The evidence on a report of these days; what is null or empty is not known. */
    public static Evidence on(
            @Nullable DateRange days, @Nullable LocalDate cutOff, Catalogue catalogue, @Nullable Document last) {
        return new Evidence(days, cutOff, catalogue, BODIES, QUESTIONS, RESOLUTIONS, STATES, RADIO_TEXTS, last);
    }

    private static KnownBody body(NamedCsvRecord row) {
        return new KnownBody(
                row.getField("code"),
                row.getField("acronym"),
                row.getField("name"),
                day(row, "exists_from"),
                day(row, "exists_to"),
                optional(row, "successor"));
    }

    private static KnownQuestion question(NamedCsvRecord row) {
        String body = row.getField("body");
        return new KnownQuestion(
                body,
                new QuestionNumber(number(row, "number"), Integer.parseInt(body.replaceFirst("^.-SG", ""))),
                number(row, "study_period_from"),
                number(row, "study_period_to"),
                row.getField("title"));
    }

    private static Conference conference(NamedCsvRecord row) {
        return new Conference(
                ResolutionNumber.Body.valueOf(row.getField("body")), number(row, "year"), row.getField("place"));
    }

    private static KnownRadioText radioText(NamedCsvRecord row) {
        return new KnownRadioText(
                RadioDesignation.valueOf(row.getField("designation")), ApprovalDay.valueOf(row.getField("approved")));
    }
}
