package org.rapporteur.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.intake.report.Remark.Code;
import org.rapporteur.intake.report.SaidParagraph.ToldText;
import org.rapporteur.intake.report.SectionReading.Way;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.terms.prose.Prose;
import org.rapporteur.terms.prose.ProseException;

/** Goes through the paragraphs of one section and writes down its blocks. */
final class SectionBlocks {
    private final SectionReading reading;
    private final List<SaidParagraph> paragraphs;
    private final Map<SaidParagraph, Way> ways;
    private final boolean numbered;
    private final @Nullable String topic;
    private final String heading;
    private final Keys keys = new Keys();
    private final List<ProposedBlock> blocks = new ArrayList<>();
    private final List<Tally> declared = new ArrayList<>();

    SectionBlocks(
            SectionReading reading,
            List<SaidParagraph> paragraphs,
            Map<SaidParagraph, Way> ways,
            boolean numbered,
            @Nullable String topic,
            String heading) {
        this.reading = reading;
        this.paragraphs = paragraphs;
        this.ways = ways;
        this.numbered = numbered;
        this.topic = topic;
        this.heading = heading;
    }

    List<ProposedBlock> write() {
        Map<SaidParagraph, List<Tally>> numbers = numbers();
        numbers.values().forEach(declared::addAll);
        int at = 0;
        while (at < paragraphs.size()) {
            int end = at;
            while (end < paragraphs.size() && isOfRecords(paragraphs.get(end)) && !isParted(at, end)) {
                end++;
            }
            if (end > at) {
                records(paragraphs.subList(at, end), numbers);
                at = end;
            } else {
                narrative(paragraphs.get(at), numbers.getOrDefault(paragraphs.get(at), List.of()));
                at++;
            }
        }
        List<SaidParagraph> others =
                paragraphs.stream().filter(paragraph -> !isOfRecords(paragraph)).toList();
        return new TextsByGroup(paragraphs, others).among(blocks);
    }

    /** A table is a block of its own. */
    private boolean isParted(int from, int at) {
        return at > from
                && (paragraphs.get(at).isTable() || paragraphs.get(at - 1).isTable());
    }

    private boolean isOfRecords(SaidParagraph paragraph) {
        Way way = ways.get(paragraph);
        return way == Way.TOTALS || way == Way.TEXTS || way == Way.NUMBER;
    }

    private Map<SaidParagraph, List<Tally>> numbers() {
        return paragraphs.stream()
                .filter(one -> topic != null && ways.get(one) != Way.TOTALS)
                .collect(Collectors.toMap(Function.identity(), this::numbers));
    }

    private List<Tally> numbers(SaidParagraph paragraph) {
        List<Statement> totals = totals(paragraph);
        return topic == null ? List.of() : reading.tallies().of(paragraph, totals, heading, topic);
    }

    /** Totals stand by themselves, or in the line above the list that they sum up. */
    private List<Statement> totals(SaidParagraph paragraph) {
        boolean above = paragraph == paragraphs.get(0)
                && paragraph.opensWithTotals()
                && (!paragraph.told().isEmpty() || ways.get(paragraph) == Way.TOTALS);
        return above ? paragraph.bareCounts() : List.of();
    }

    private void records(List<SaidParagraph> together, Map<SaidParagraph, List<Tally>> numbers) {
        SaidParagraph first = together.get(0);
        List<Statement> totals = totals(first);
        SaidParagraph lead = totals.isEmpty() ? null : first;
        List<SaidParagraph> rest = ways.get(first) == Way.TOTALS ? together.subList(1, together.size()) : together;
        List<Tally> said = rest.stream()
                .flatMap(one -> numbers.getOrDefault(one, List.of()).stream())
                .toList();
        if (rest.isEmpty()) {
            blocks.add(reading.prose(first, keys, true, List.of()));
        } else if (rest.stream().allMatch(one -> ways.get(one) == Way.NUMBER) && !said.isEmpty()) {
            blocks.add(tallies(rest, said));
        } else {
            blocks.add(reading.textBlocks()
                    .of(
                            keys.of("texts", 1, "texts"),
                            true,
                            lead,
                            rest,
                            said,
                            lead == null ? List.of() : against(totals)));
        }
    }

    private List<Remark> against(List<Statement> totals) {
        List<ProposedText> texts = paragraphs.stream()
                .flatMap(paragraph -> paragraph.told().stream())
                .filter(text -> text.said().standing() != SaidText.Standing.MENTIONED)
                .map(ToldText::text)
                .distinct()
                .toList();
        return new SectionTotals(texts, declared, reading.cutOff()).against(totals);
    }

    private ProposedBlock tallies(List<SaidParagraph> rest, List<Tally> said) {
        OutlineBlock block = new OutlineBlock(
                keys.of("numbers", 1, "numbers"),
                BlockKind.TALLY,
                null,
                true,
                false,
                "",
                "",
                "",
                List.of(),
                said.stream().map(Tally::slug).toList(),
                "");
        return new ProposedBlock(
                block,
                null,
                List.of(),
                said,
                Set.of(),
                List.of(),
                rest.stream().flatMap(one -> one.sources().stream()).toList());
    }

    private void narrative(SaidParagraph paragraph, List<Tally> said) {
        blocks.add(narrative(paragraph).declaring(said));
    }

    private ProposedBlock narrative(SaidParagraph paragraph) {
        boolean own = SectionReading.isOwnNumber(paragraph, paragraphs, numbered);
        if (ways.get(paragraph) == Way.DISPUTED) {
            return reading.prose(paragraph, keys, own, reading.disputes(paragraph));
        }
        Optional<Account> account = paragraph.isTable() || !readable(paragraph)
                ? Optional.empty()
                : reading.activities().of(paragraph, topic);
        return account.map(told -> activity(paragraph, told, own))
                .orElseGet(() -> reading.prose(paragraph, keys, own, List.of()));
    }

    private boolean readable(SaidParagraph paragraph) {
        try {
            return !Prose.valueOf(TypedWords.of(paragraph.block())).isEmpty();
        } catch (ProseException unreadable) {
            return false;
        }
    }

    /** Where neither body nor country is named it stays as typed unless somebody decides otherwise. */
    private ProposedBlock activity(SaidParagraph paragraph, Account account, boolean own) {
        String key = keys.of(account.slug(), 8, "activity");
        OutlineBlock recorded = new OutlineBlock(
                key,
                BlockKind.ACTIVITIES,
                Layout.PARAGRAPHS,
                own,
                false,
                "",
                "",
                "",
                List.of(account.slug()),
                List.of(),
                "");
        OutlineBlock typed = new OutlineBlock(
                key, BlockKind.PROSE, null, own, false, "", account.text(), "", List.of(), List.of(), account.source());
        boolean clear = !account.bodies().isEmpty() || !account.countries().isEmpty();
        return new ProposedBlock(
                clear ? recorded : typed,
                clear ? typed : recorded,
                List.of(account),
                List.of(),
                TextBlockReading.texts(List.of(paragraph)),
                List.of(Remark.of(Code.KIND_OF_ACTIVITY_GUESSED, account.kind().code())),
                paragraph.sources());
    }
}
