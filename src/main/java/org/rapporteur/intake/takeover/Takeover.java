package org.rapporteur.intake.takeover;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.intake.report.ProposedBlock;
import org.rapporteur.intake.report.ProposedReport;
import org.rapporteur.intake.report.ProposedSection;
import org.rapporteur.intake.report.ProposedText;
import org.rapporteur.intake.report.ProposedTopic;
import org.rapporteur.intake.takeover.ToTakeOver.Placed;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.database.LongTransaction;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.QuestionSummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.report.Reports;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Outlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is accepted of a report, in the order in which records stand on each other: all of it, or nothing. */
@Service
class Takeover {
    private final LongTransaction longTransaction;
    private final Periods periods;
    private final Resolutions resolutions;
    private final StudyGroups bodies;
    private final Topics topics;
    private final Recommendations recommendations;
    private final RecordedTexts recorded;
    private final Tallies tallies;
    private final Activities activities;
    private final Outlines outlines;
    private final Reports reports;

    Takeover(
            LongTransaction longTransaction,
            Periods periods,
            Resolutions resolutions,
            StudyGroups bodies,
            Topics topics,
            Recommendations recommendations,
            RecordedTexts recorded,
            Tallies tallies,
            Activities activities,
            Outlines outlines,
            Reports reports) {
        this.longTransaction = longTransaction;
        this.periods = periods;
        this.resolutions = resolutions;
        this.bodies = bodies;
        this.topics = topics;
        this.recommendations = recommendations;
        this.recorded = recorded;
        this.tallies = tallies;
        this.activities = activities;
        this.outlines = outlines;
        this.reports = reports;
    }

    /**
     * Takes over what is accepted and not recorded yet.
     *
     * @throws org.rapporteur.report.UnresolvedClaimsException if words of the report claim what no record says
     * @throws org.springframework.dao.DataIntegrityViolationException at the latest when the transaction ends, where the
     *     database refuses it: the period does not follow the last one of its series, or its report is issued
     */
    @ForEditors
    @Transactional
    public Taken take(ProposedReport report, ToTakeOver accepted) {
        longTransaction.begin();
        PeriodSummary period = period(report);
        if (accepted.bodies()) {
            enterBodies(report.bodies().bodies());
            enterQuestions(report.bodies().titled());
        }
        List<Placed> blocks = report.allSections()
                .flatMap(section -> section.blocks().stream().map(block -> new Placed(section, block)))
                .filter(accepted.blocks())
                .toList();
        List<ProposedText> texts =
                report.texts().stream().filter(accepted.texts()).toList();
        openTopics(report, blocks, texts);
        Set<String> known = bodies.all().stream().map(BodySummary::code).collect(Collectors.toSet());
        EnteredTexts written = new EnteredTexts(recorded, recommendations, known);
        written.write(texts);
        int declared = declare(blocks, known);
        int told = tell(blocks, known, period.code());
        MergedOutline.Merged outline = MergedOutline.of(outlines.find(period.code()), report, accepted.blocks());
        if (outline.added() > 0) {
            reports.plan(period, outline.outline());
        }
        return new Taken(written.entered(), written.advanced(), told, declared, outline.added(), written.left());
    }

    private PeriodSummary period(ProposedReport report) {
        PeriodSummary proposed = report.period().period();
        Optional<PeriodSummary> found = periods.find(proposed.code());
        if (found.isEmpty()) {
            report.period().editions().stream()
                    .filter(edition -> !isAdopted(edition))
                    .forEach(resolutions::adopt);
            periods.open(proposed);
        }
        return found.orElse(proposed);
    }

    private boolean isAdopted(ResolutionSummary edition) {
        return resolutions.editions(List.of(edition.code())).getOrDefault(edition.code(), List.of()).stream()
                .anyMatch(other -> other.year() == edition.year());
    }

    private void enterBodies(List<BodySummary> proposed) {
        bodies.add(proposed.stream()
                .filter(body -> bodies.find(body.code()).isEmpty())
                .toList());
    }

    private void enterQuestions(List<QuestionSummary> proposed) {
        proposed.stream()
                .filter(question -> bodies.questions(List.of(question.body())).stream()
                        .noneMatch(known -> known.number() == question.number()
                                && known.studyPeriodFrom() == question.studyPeriodFrom()))
                .forEach(bodies::addQuestion);
    }

    private void openTopics(ProposedReport report, List<Placed> blocks, List<ProposedText> texts) {
        Set<String> needed = new HashSet<>();
        blocks.stream()
                .map(block -> block.section().topic())
                .filter(Objects::nonNull)
                .forEach(topic -> needed.add(topic.topic().slug()));
        texts.forEach(text -> needed.addAll(text.entry().answers().topics()));
        Map<String, TopicSummary> known = topics.all();
        report.allSections()
                .map(ProposedSection::topic)
                .filter(Objects::nonNull)
                .map(ProposedTopic::topic)
                .filter(topic -> needed.contains(topic.slug()) && !known.containsKey(topic.slug()))
                .distinct()
                .forEach(this::open);
    }

    /** A Resolution that nobody has recorded cannot be answered. */
    private void open(TopicSummary topic) {
        Set<String> answered = resolutions.editions(topic.resolutions()).keySet();
        topics.open(new TopicSummary(topic.slug(), topic.name(), answered));
    }

    private int declare(List<Placed> blocks, Set<String> known) {
        List<Tally> proposed = blocks.stream()
                .flatMap(block -> block.block().tallies().stream())
                .filter(tally -> known.contains(tally.group()))
                .toList();
        Set<String> declared = tallies.find(proposed.stream().map(Tally::slug).toList()).stream()
                .map(Tally::slug)
                .collect(Collectors.toSet());
        List<Tally> missing =
                proposed.stream().filter(tally -> declared.add(tally.slug())).toList();
        missing.forEach(tallies::declare);
        return missing.size();
    }

    private int tell(List<Placed> blocks, Set<String> known, String period) {
        List<Account> proposed = blocks.stream()
                .map(Placed::block)
                .filter(block -> block.kind() == BlockKind.ACTIVITIES)
                .map(ProposedBlock::accounts)
                .flatMap(List::stream)
                .toList();
        Set<String> told = activities
                .accounts(proposed.stream().map(Account::slug).toList())
                .keySet();
        List<Account> accounts = proposed.stream()
                .filter(account -> !told.contains(Activities.key(account.slug(), period)))
                .map(account -> KnownParts.of(account, known))
                .toList();
        accounts.forEach(account -> activities.enter(account, period));
        return accounts.size();
    }

    /** Whether a proposal has become what the records say; of a block, whether the outline holds it. */
    Set<String> takenBlocks(ProposedReport report) {
        return outlines.find(report.period().period().code())
                .allSections()
                .flatMap(section -> section.blocks().stream().map(block -> section.key() + "/" + block.key()))
                .collect(Collectors.toSet());
    }

    /** Keys of the texts that are recorded as the report tells them. */
    Set<String> takenTexts(ProposedReport report) {
        Map<String, TextEntry> records = recorded.of(report.texts());
        return report.texts().stream()
                .filter(text -> Optional.ofNullable(records.get(text.key()))
                        .filter(record -> RecordedTexts.says(record, text.entry()))
                        .isPresent())
                .map(ProposedText::key)
                .collect(Collectors.toSet());
    }
}
