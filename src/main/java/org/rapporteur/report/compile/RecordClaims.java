package org.rapporteur.report.compile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Claim.Count;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Source;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.Figure;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.terms.MemberState;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.wording.Wording;

/** Names single records as claims: texts, bodies, Member States, Resolutions, figures, days. */
public final class RecordClaims {

    private final RecordsAsOf frame;
    private final Wording wording;
    private final TextNames names;
    private final Sources sources;

    public RecordClaims(RecordsAsOf frame) {
        this.frame = frame;
        this.wording = frame.wording();
        this.names = new TextNames(frame.wording());
        this.sources = new Sources(frame, names);
    }

    /** A text the report counts, in a sentence. */
    public Claim text(TextAsOf told) {
        return text(told.text(), names.full(told.text(), isDraft(told.standing())), told.standing());
    }

    /** A text the report counts, in a list whose introduction names the kind. */
    public Claim listed(TextAsOf told) {
        return text(told.text(), names.listed(told.text()), told.standing());
    }

    /** Whether its name in a list says its kind by itself, as “Supplement 59 to ITU-T Y-series Recommendations” does. */
    boolean namesItsKind(Text text) {
        return names.namesItsKind(text);
    }

    /** A text that is spoken of, as it stood on the cut-off day, whether or not the report counts it. */
    public Claim cited(Text text, TextCitation.Form form) {
        Standing standing = text.stages().on(frame.cutOff()).orElse(Standing.IN_DEVELOPMENT);
        String full = form == TextCitation.Form.NUMBER ? names.number(text) : names.full(text, isDraft(standing));
        String dated = names.dated(text, frame.cutOff());
        String printed = form == TextCitation.Form.DATED && !dated.isEmpty()
                ? wording.pattern("text.dated").text(Map.of("text", full, "dated", dated))
                : full;
        return text(text, printed, standing);
    }

    private static boolean isDraft(Standing standing) {
        return standing == Standing.UNDER_APPROVAL || standing == Standing.IN_DEVELOPMENT;
    }

    private Claim text(Text text, String printed, Standing standing) {
        List<String> groups =
                frame.body(text.group()).map(BodySummary::acronym).stream().toList();
        Count count = new Count(standing.code(), text.kind().code(), 1, 0, 0);
        return new Claim(ClaimType.TEXT, printed, "", count, groups, List.of(sources.text(text)));
    }

    /** The number of a text without its title, as the first column of a table prints it. */
    public Claim number(TextAsOf told) {
        return text(told.text(), names.inCell(told.text()), told.standing());
    }

    /** Its title, as the second column of a table prints it. */
    public String title(Text text) {
        return names.title(text);
    }

    public Claim body(BodySummary body, String printed) {
        return plain(ClaimType.BODY, printed, sources.body(body));
    }

    /** Several bodies counted: "three ITU-T focus groups". */
    public Claim bodies(String printed, Collection<BodySummary> bodies) {
        List<Source> all = bodies.stream().map(sources::body).toList();
        return new Claim(ClaimType.BODY, printed, "", null, List.of(), all);
    }

    /** Member States by name, in the order given. */
    public Claim countries(List<MemberState> countries) {
        List<String> printed = countries.stream().map(MemberState::name).toList();
        List<Source> all = countries.stream().map(sources::country).toList();
        return new Claim(ClaimType.COUNTRIES, wording.list(printed), "", null, List.of(), all);
    }

    /** A figure of an activity: "more than 200 cities", or only its value. */
    public Claim figure(Account account, Figure figure, boolean numberOnly, boolean opening) {
        String value = wording.value(figure.value());
        boolean words = opening
                && figure.qualifier().isEmpty()
                && figure.value().stripTrailingZeros().scale() <= 0;
        String number = words ? wording.openingNumber(figure.value().intValueExact()) : value;
        String printed = numberOnly
                ? number
                : String.join(
                        " ",
                        Stream.of(figure.qualifier(), number, figure.unit())
                                .filter(part -> !part.isEmpty())
                                .toList());
        return plain(ClaimType.FIGURE, opening ? wording.opening(printed) : printed, sources.figure(account, figure));
    }

    /** Words that follow from a day; the account they stand in says where the day comes from. */
    public Claim date(String printed, @Nullable Account account) {
        List<Source> origin = account == null ? List.of() : List.of(sources.account(account));
        return new Claim(ClaimType.DATE, printed, "", null, List.of(), origin);
    }

    public Claim period(String printed) {
        return plain(ClaimType.PERIOD, printed, sources.period());
    }

    public Claim resolutions(String printed, List<ResolutionSummary> resolutions) {
        List<Source> all = resolutions.stream().map(sources::resolution).toList();
        return new Claim(ClaimType.RESOLUTIONS, printed, "", null, List.of(), all);
    }

    /** What could not be found, as it was typed. */
    public Claim unresolved(String typed) {
        return new Claim(ClaimType.UNRESOLVED, typed, "", null, List.of(), List.of());
    }

    private static Claim plain(ClaimType type, String printed, Source source) {
        return new Claim(type, printed, "", null, List.of(), List.of(source));
    }
}
