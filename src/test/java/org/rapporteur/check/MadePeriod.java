package org.rapporteur.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.document.Document;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Stages;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.records.recommendation.TextOrigin;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.report.compile.Records;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;
import org.rapporteur.terms.wording.Wording;

/**
 * A period of some years with texts that were really approved in it, told in sections of some layout; a few of its records
 * may say something wrong. The same seed always makes the same.
 */
final class MadePeriod {

    private static final Wording ENGLISH = Wording.of(Locale.UK);
    private static final Set<TextKind> KINDS =
            Set.of(TextKind.RECOMMENDATION, TextKind.AMENDMENT, TextKind.CORRIGENDUM, TextKind.SUPPLEMENT);
    private static final List<Layout> LAYOUTS =
            List.of(Layout.GROUP_PARAGRAPHS, Layout.GROUP_BULLETS, Layout.LIST, Layout.TABLE, Layout.RUN_IN);

    /** Their titles name series and Recommendations, and are read as telling them by who is not careful. */
    private static final List<PublishedText> SUPPLEMENTS = ItuCatalogue.CATALOGUE.all().stream()
            .filter(text -> text.kind() == TextKind.SUPPLEMENT && text.title().contains("ITU-T "))
            .filter(text -> text.approved().first().getYear() >= 2016)
            .filter(MadePeriod::isUsable)
            .toList();

    private final Random chance;
    private final PublishedText first;
    private final List<Text> texts = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();

    /** Numbers of the texts whose records say something wrong. */
    final Set<String> planted = new TreeSet<>();

    final DateRange days;
    final LocalDate cutOff;

    private MadePeriod(long seed) {
        chance = new Random(seed * 7919);
        first = SUPPLEMENTS.get(chance.nextInt(SUPPLEMENTS.size()));
        LocalDate from = chance.nextBoolean()
                ? LocalDate.of(2016 + chance.nextInt(10), 1 + chance.nextInt(12), 1)
                : first.approved().first().minusMonths(chance.nextInt(3)).withDayOfMonth(1);
        days = new DateRange(from, from.plusMonths(5 + chance.nextInt(5)).minusDays(1));
        cutOff = days.to().minusDays(chance.nextInt(60));
    }

    static MadePeriod of(long seed, boolean mistaken) {
        MadePeriod made = new MadePeriod(seed);
        made.enter(mistaken);
        return made;
    }

    Document report() {
        Records like = ExampleRecords.records();
        Records records = new Records(
                texts,
                tallies,
                Map.of(),
                like.bodies(),
                like.questions(),
                like.resolutions(),
                like.topics(),
                like.countries());
        return Compiler.compile(period(), cutOff, outline(), records, ENGLISH);
    }

    private PeriodSummary period() {
        PeriodSummary like = ExampleRecords.period();
        return new PeriodSummary(
                "made",
                like.series(),
                PeriodDates.first(days, cutOff),
                like.cover(),
                chance.nextBoolean(),
                like.visibility(),
                like.state(),
                like.scope());
    }

    private List<String> topics() {
        return List.of("imt-2020", "iot-smart-cities", "security", "cloud-big-data");
    }

    private void enter(boolean mistaken) {
        Map<String, PublishedText> chosen = new LinkedHashMap<>();
        List<PublishedText> published =
                ItuCatalogue.CATALOGUE.approvedIn(new DateRange(days.from(), cutOff.plusMonths(4)));
        List<PublishedText> supplements = published.stream()
                .filter(text -> text.kind() == TextKind.SUPPLEMENT)
                .filter(MadePeriod::isUsable)
                .toList();
        for (int i = 6 + chance.nextInt(40); i > 0 && !published.isEmpty(); i--) {
            List<PublishedText> some = supplements.isEmpty() || chance.nextInt(3) > 0 ? published : supplements;
            PublishedText text = some.get(chance.nextInt(some.size()));
            boolean open = text.approved().first().isAfter(cutOff);
            if (isUsable(text) && isOnly(text) && !(open && text.kind() != TextKind.RECOMMENDATION)) {
                chosen.putIfAbsent(text.shortForm(), text);
            }
        }
        if (new DateRange(days.from(), cutOff).contains(first.approved().first())) {
            chosen.putIfAbsent(first.shortForm(), first);
        }
        chosen.values().forEach(text -> texts.add(text(text)));
        if (mistaken && !texts.isEmpty()) {
            for (int i = 0; i < 1 + chance.nextInt(2); i++) {
                spoil(chance.nextInt(texts.size()));
            }
        }
        for (int i = chance.nextInt(3); i > 0; i--) {
            tallies.add(new Tally(
                    "tally-" + i,
                    "subject " + i,
                    List.of("T-SG13", "T-SG17", "T-SG20").get(chance.nextInt(3)),
                    topics().get(i),
                    Standing.UNDER_APPROVAL,
                    List.of(TextKind.RECOMMENDATION),
                    1 + chance.nextInt(20),
                    chance.nextBoolean() ? cutOff : cutOff.minusDays(20),
                    ""));
        }
    }

    private static boolean isUsable(PublishedText text) {
        return KINDS.contains(text.kind())
                && text.number() != null
                && !text.title().isEmpty()
                && text.approved().first().equals(text.approved().last())
                && !text.group().equals("SG21") // which the catalogue names for texts of groups long before it
                && text.shortForm().matches("[A-Z]\\.[0-9.]+(?: (?:Amd|Cor)\\. \\d+)?|[A-Z] Suppl\\. \\d+")
                && isAtWork("T-" + text.group(), text.approved().first());
    }

    /** Of two editions in one period nobody could say which is told. */
    private boolean isOnly(PublishedText text) {
        DateRange near = new DateRange(days.from().minusMonths(1), cutOff.plusMonths(9));
        return ItuCatalogue.CATALOGUE.editions(Objects.requireNonNull(text.number())).stream()
                        .filter(other -> other.approved().mayBeIn(near))
                        .count()
                == 1;
    }

    private static boolean isAtWork(String code, LocalDate day) {
        BodySummary body = ExampleRecords.records().bodies().get(code);
        return body != null && body.existsOn(day);
    }

    private Text text(PublishedText text) {
        Designation number = Objects.requireNonNull(text.number());
        LocalDate day = text.approved().first();
        Stage stage = day.isAfter(cutOff) ? Stage.CONSENTED : text.kind().concludedBy();
        LocalDate reached = day.isAfter(cutOff) ? days.from().plusDays(chance.nextInt(30)) : day;
        Set<String> topics = new LinkedHashSet<>(List.of(topics().get(chance.nextInt(topics().size()))));
        if (chance.nextInt(6) == 0) {
            topics.add(topics().get(chance.nextInt(topics().size())));
        }
        String draft = chance.nextInt(3) == 0 ? text.shortForm().substring(0, 1) + ".work-" + chance.nextInt(99) : null;
        String group = chance.nextInt(15) == 0 ? null : "T-" + text.group();
        return new Text(
                number.slug(),
                new TextIdentity(text.kind(), "T", text.designation(), text.shortForm(), draft, text.title(), null),
                text.kind().changesAnother() ? TextAncestry.amending(base(text)) : TextAncestry.revising(earlier(text)),
                group,
                new Stages(text.kind(), Map.of(stage, StageDay.on(reached))),
                new Answers(topics, Set.of()),
                TextOrigin.of("made"));
    }

    private static Text.@Nullable Base earlier(PublishedText text) {
        boolean revised = ItuCatalogue.CATALOGUE.editions(Designation.valueOf(text.designation())).stream()
                .anyMatch(other ->
                        other.approved().first().isBefore(text.approved().first()));
        return revised ? new Text.Base("earlier", text.shortForm(), text.title()) : null;
    }

    private static Text.Base base(PublishedText text) {
        return new Text.Base("base", text.shortForm().replaceFirst(" (?:Amd|Cor)\\. \\d+$", ""), text.title());
    }

    /** Gives a text another title, another group or a number that nothing has. */
    private void spoil(int at) {
        Text right = texts.get(at);
        if (right.kind() != TextKind.RECOMMENDATION
                || right.stages().on(cutOff).orElse(Standing.WITHDRAWN) != Standing.APPROVED) {
            return;
        }
        TextIdentity identity = right.identity();
        String title = "Vocabulary of terms for swans, cygnets and other birds of lakes";
        texts.set(
                at,
                new Text(
                        right.slug(),
                        new TextIdentity(
                                right.kind(),
                                right.sector(),
                                right.designation(),
                                identity.number(),
                                null,
                                title,
                                null),
                        TextAncestry.revising(right.ancestry().revises()),
                        right.group(),
                        right.stages(),
                        right.answers(),
                        right.origin()));
        planted.add(String.valueOf(right.number()));
    }

    private Outline outline() {
        List<OutlineSection> sections = new ArrayList<>();
        for (String topic : topics()) {
            Layout layout = LAYOUTS.get(chance.nextInt(LAYOUTS.size()));
            OutlineBlock block = new OutlineBlock(
                    "texts", BlockKind.TEXTS, layout, true, chance.nextBoolean(), "", "", "", List.of(), List.of(), "");
            String heading = Objects.requireNonNull(
                            ExampleRecords.records().topics().get(topic))
                    .name();
            sections.add(new OutlineSection(topic, heading, topic, chance.nextBoolean(), List.of(block), List.of()));
        }
        return new Outline("made", List.of(), sections);
    }
}
