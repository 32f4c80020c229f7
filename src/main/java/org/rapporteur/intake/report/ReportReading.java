package org.rapporteur.intake.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.document.reading.ForeignReport;
import org.rapporteur.intake.report.SaidParagraph.ToldText;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.terms.DateRange;

/** Reads a foreign report once and proposes what it would be as records. A pure function of the report and the facts. */
public final class ReportReading {
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?i)introduction|background|preface|summary|conclusions?");

    private final ReportFacts facts;
    private final Document document;
    private final ReportLanguage language;
    private final String source;
    private final Map<BlockId, List<ToldText>> told = new HashMap<>();
    private final Map<String, Set<String>> topics = new LinkedHashMap<>();
    private final TopicReading topicReading;
    private final Keys keys = new Keys();
    private List<ProposedText> texts = List.of();
    private final @Nullable LocalDate cutOff;
    private Set<String> scope = Set.of();

    private ReportReading(ForeignReport report, ReportFacts facts, String source, @Nullable LocalDate cutOff) {
        this.facts = facts;
        this.document = report.document();
        this.language = ReportLanguage.of(document);
        this.source = source;
        this.cutOff = cutOff;
        this.topicReading = new TopicReading(facts);
    }

    /**
     * Everything the report would be as records.
     *
     * @param period code of the period, {@code 2024-09}
     * @param source how records say where they come from, and what the report is called where its cover has no title
     */
    public static ProposedReport read(ForeignReport report, ReportFacts facts, String period, String source) {
        return read(report, facts, period, source, null);
    }

    /** @param cutOff the last day whose events the report tells; null to guess it */
    public static ProposedReport read(
            ForeignReport report, ReportFacts facts, String period, String source, @Nullable LocalDate cutOff) {
        return new ReportReading(report, facts, source, cutOff).read(report, period);
    }

    private ProposedReport read(ForeignReport report, String code) {
        List<ReportLine> lines = language.lines();
        PeriodReading periodReading = new PeriodReading(document, lines, code);
        DateRange printed = periodReading.printed();
        List<SaidText> said = language.texts();
        ReportDays days = new ReportDays(printed, cutOff(printed, said));
        ScopeReading scopeReading = new ScopeReading(facts.resolutions()).read(lines);
        NamesInText names = new NamesInText(facts.bodies(), facts.states());
        ProposedPeriod period = periodReading.of(days, scopeReading, receiver(names, lines), source);
        scope = period.period().scope().stream().map(ScopeEntry::resolution).collect(Collectors.toSet());
        tell(said, ProposedTexts.read(said, new TextReading(facts, days, code, source)));
        SectionReading sections = new SectionReading(
                language,
                block -> told.getOrDefault(block, List.of()),
                days.cutOff(),
                source,
                new ActivityReading(names, source));
        NamedQuestions questions =
                new NamedQuestions(facts.questions(), days.cutOff().getYear());
        ProposedBodies bodies = new ProposedBodies(List.copyOf(names.unknown(lines)), questions.unknown(lines));
        return proposed(report, period, sections, bodies);
    }

    private LocalDate cutOff(DateRange printed, List<SaidText> said) {
        return cutOff != null && printed.contains(cutOff)
                ? cutOff
                : new CutOffGuess(facts.catalogue(), printed).of(said);
    }

    private ProposedReport proposed(
            ForeignReport report, ProposedPeriod period, SectionReading reading, ProposedBodies bodies) {
        List<ProposedSection> cover = document.cover().parts().stream()
                .map(part -> cover(part, reading))
                .toList();
        List<ProposedSection> body = document.sections().stream()
                .map(section -> section(section, null, reading))
                .toList();
        List<ProposedText> placed = texts.stream()
                .map(text -> text.onTopics(topics.getOrDefault(text.key(), Set.of())))
                .toList();
        return new ProposedReport(document, period, cover, body, placed, bodies, language.unread(), report.unread());
    }

    private @Nullable String receiver(NamesInText names, List<ReportLine> lines) {
        Collection<String> named = new ArrayList<>();
        lines.stream().limit(6).forEach(line -> named.addAll(names.bodies(line.text())));
        return facts.bodies().stream()
                .filter(body -> named.contains(body.code()) && body.name().contains("Working Group"))
                .map(body -> body.name())
                .findFirst()
                .orElse(null);
    }

    private void tell(List<SaidText> said, ProposedTexts proposed) {
        texts = proposed.all();
        for (SaidText text : said) {
            told.computeIfAbsent(text.line().block(), none -> new ArrayList<>())
                    .add(new ToldText(text, proposed.of(text)));
        }
    }

    private ProposedSection cover(Section part, SectionReading reading) {
        String heading = String.valueOf(part.heading());
        return new ProposedSection(
                keys.of(heading, 6, "cover"),
                "",
                part.heading(),
                null,
                false,
                reading.prose(part, false),
                List.of(),
                List.of());
    }

    private ProposedSection section(Section section, @Nullable String around, SectionReading reading) {
        String heading = section.heading();
        boolean numbered = isNumbered(section);
        ProposedTopic topic =
                heading == null || !isThematic(section, heading) ? null : topicReading.of(heading, around, scope);
        List<ProposedBlock> blocks = topic == null && heading != null
                ? reading.prose(section, numbered)
                : reading.blocks(
                        section, numbered, topic == null ? null : topic.topic().slug(), String.valueOf(heading));
        if (topic != null) {
            blocks.forEach(block -> block.texts()
                    .forEach(text -> topics.computeIfAbsent(text, none -> new LinkedHashSet<>())
                            .add(topic.topic().slug())));
        }
        List<ProposedSection> inner = section.sections().stream()
                .map(one -> section(one, heading == null ? around : heading, reading))
                .toList();
        return new ProposedSection(
                keys.of(heading == null ? firstWords(section) : heading, 6, "section"),
                Objects.requireNonNullElse(section.number(), ""),
                heading,
                topic,
                numbered,
                blocks,
                inner,
                topic == null ? List.of() : remarks(topic));
    }

    private static List<Remark> remarks(ProposedTopic topic) {
        Stream<Remark> about = Stream.of(Remark.of(
                topic.isNew() ? Remark.Code.TOPIC_NEW : Remark.Code.TOPIC_GUESSED,
                topic.topic().name()));
        Stream<Remark> answers = topic.topic().resolutions().stream()
                .map(resolution -> Remark.of(Remark.Code.RESOLUTION_GUESSED, resolution));
        return Stream.concat(about, answers).toList();
    }

    private static String firstWords(Section section) {
        return section.blocks().isEmpty()
                ? "section"
                : TypedWords.of(section.blocks().get(0));
    }

    /** A section of sections only opens them; an introduction is about no theme. */
    private boolean isThematic(Section section, String heading) {
        boolean tells = section.blocks().stream()
                .flatMap(block -> block.withParts())
                .anyMatch(block -> told.containsKey(block.id()));
        return !INTRODUCTION.matcher(heading.strip()).matches()
                && (section.sections().isEmpty() || tells);
    }

    private static boolean isNumbered(Section section) {
        return section.heading() != null
                && section.blocks().stream()
                        .anyMatch(block -> block instanceof org.rapporteur.document.Paragraph paragraph
                                && paragraph.label().isNumber());
    }
}
