package org.rapporteur.report.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.report.Appearance;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.life.CarriedQuestion.Asked;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;

/** What the next report has to ask about the last one: all that records do not answer by themselves. */
final class Questions {

    private static final TextSelection ON_THEIR_WAY = TextSelection.valueOf("stage=under-approval,in-development");

    private final CompiledReport last;
    private final String period;
    private final Owners owners;
    private final List<CarriedQuestion> asked = new ArrayList<>();
    private final Set<String> askedTallies = new HashSet<>();

    private Questions(CompiledReport last, String period) {
        this.last = last;
        this.period = period;
        this.owners = new Owners(last.frame().records().bodies());
    }

    /**
     * In the order in which the last report told.
     *
     * @param period code of the next period
     */
    static List<CarriedQuestion> of(CompiledReport last, String period) {
        Questions questions = new Questions(last, period);
        Map<String, List<TextAsOf>> texts = questions.textsOnTheirWay();
        last.outline().allSections().forEach(section -> {
            section.blocks().forEach(block -> questions.ask(section, block));
            questions.askNumbers(section);
            texts.getOrDefault(section.key(), List.of()).forEach(text -> questions.askText(section, text));
        });
        return List.copyOf(questions.asked);
    }

    private void ask(OutlineSection section, OutlineBlock block) {
        if (CarriedOutline.isTyped(block)) {
            askParagraph(section, block);
        }
        if (block.kind() == BlockKind.ACTIVITIES) {
            block.activities().stream()
                    .map(last.frame().records().accounts()::get)
                    .filter(Objects::nonNull)
                    .forEach(account -> askAccount(section, block, account));
        }
        block.tallies()
                .forEach(slug -> tallies().stream()
                        .filter(tally -> tally.slug().equals(slug))
                        .forEach(tally -> askNumber(section, tally)));
    }

    private void askParagraph(OutlineSection section, OutlineBlock block) {
        BlockId id = section.id(block);
        List<Block> printed = PrintedText.blocks(last.document(), id);
        String words = block.kind() == BlockKind.PROSE
                ? PrintedText.words(printed.get(0))
                : printed.stream()
                        .filter(part -> isTypedPart(block, id, part))
                        .map(Questions::line)
                        .collect(Collectors.joining("\n"));
        Asked told = new Asked(name(section, last), words, number(section, id), block.source(), "", null);
        add(QuestionKind.PARAGRAPH, section.key() + "@" + block.key(), section, null, told);
        askPromises(section, id, null, told);
    }

    /** The heading of a section, else what it is about. */
    static String name(OutlineSection section, CompiledReport report) {
        return Optional.ofNullable(section.heading())
                .or(() -> Optional.ofNullable(section.topic())
                        .map(report.frame().records().topics()::get)
                        .map(TopicSummary::name))
                .orElse(section.key());
    }

    private static boolean isTypedPart(OutlineBlock block, BlockId id, Block part) {
        return !part.id().equals(id) || !block.text().isBlank();
    }

    private static String line(Block block) {
        return PrintedText.words(block).lines().findFirst().orElse("");
    }

    private void askAccount(OutlineSection section, OutlineBlock block, Account account) {
        BlockId id = section.id(block).part(account.slug());
        String words = PrintedText.blocks(last.document(), id).stream()
                .findFirst()
                .map(PrintedText::words)
                .orElse(account.text());
        String owner = owners.of(account);
        Asked told = new Asked(account.name(), words, number(section, id), account.source(), "", null);
        add(QuestionKind.ACCOUNT, account.slug(), section, owner, told);
        askPromises(section, id, owner, told);
    }

    private void askPromises(OutlineSection section, BlockId id, @Nullable String owner, Asked told) {
        int count = 0;
        for (PromiseWords.Promised promised : PromiseWords.in(told.words(), cutOff())) {
            count++;
            Asked promise =
                    new Asked(told.name(), promised.sentence(), told.number(), told.source(), "", promised.day());
            add(QuestionKind.PROMISE, id + "/" + count, section, owner, promise);
        }
    }

    private List<Tally> tallies() {
        return last.frame().records().tallies().stream()
                .filter(tally -> last.frame().days().contains(tally.asOf()))
                .toList();
    }

    private void askNumbers(OutlineSection section) {
        tallies().stream()
                .filter(tally -> tally.topic().equals(section.topic()))
                .forEach(tally -> askNumber(section, tally));
    }

    private void askNumber(OutlineSection section, Tally tally) {
        if (askedTallies.add(tally.slug())) {
            Asked told = new Asked(
                    tally.subject(),
                    String.valueOf(tally.number()),
                    number(section, section.id()),
                    tally.source(),
                    tally.standing().code(),
                    tally.asOf());
            add(QuestionKind.TALLY, tally.slug(), section, tally.group(), told);
        }
    }

    /** Those the report names or counts, by the section in which it does so first. */
    private Map<String, List<TextAsOf>> textsOnTheirWay() {
        Map<String, Appearance> places = last.places("text");
        return last.frame().choose(ON_THEIR_WAY).texts().stream()
                .filter(text -> places.containsKey(text.text().slug()))
                .collect(Collectors.groupingBy(text ->
                        sectionOf(Objects.requireNonNull(places.get(text.text().slug())))));
    }

    private static String sectionOf(Appearance place) {
        return place.block().toString().replaceFirst("\\..*", "");
    }

    private void askText(OutlineSection section, TextAsOf told) {
        Asked asked = new Asked(
                told.text().name(),
                Objects.requireNonNullElse(told.text().title(), ""),
                number(section, section.id()),
                told.text().origin().source(),
                told.standing().code(),
                null);
        String key = CarriedQuestion.TEXT + told.text().slug();
        add(QuestionKind.PROMISE, key, section, Owners.of(told.text()), asked);
    }

    private String number(OutlineSection section, BlockId id) {
        List<Block> printed = id.outward()
                .flatMap(place -> PrintedText.blocks(last.document(), place).stream())
                .toList();
        return PrintedText.number(last.document(), section.id(), printed);
    }

    private void add(QuestionKind kind, String key, OutlineSection section, @Nullable String owner, Asked told) {
        asked.add(CarriedQuestion.open(period, asked.size() + 1, kind, key, section.key(), owner, told));
    }

    private LocalDate cutOff() {
        return last.frame().cutOff();
    }
}
