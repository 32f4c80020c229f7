package org.rapporteur.intake.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.intake.report.Remark.Code;
import org.rapporteur.intake.report.SaidParagraph.ToldText;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.terms.prose.ProseException;

/** Makes the paragraphs of one section into blocks: told from records where these say the same, else as typed. */
final class SectionReading {
    private final ReportLanguage language;
    private final Function<BlockId, List<ToldText>> told;
    private final LocalDate cutOff;
    private final String source;
    private final TallyReading tallies;
    private final ActivityReading activities;
    private final TextBlockReading textBlocks;

    SectionReading(
            ReportLanguage language,
            Function<BlockId, List<ToldText>> told,
            LocalDate cutOff,
            String source,
            ActivityReading activities) {
        this.language = language;
        this.told = told;
        this.cutOff = cutOff;
        this.source = source;
        this.tallies = new TallyReading(cutOff, source);
        this.activities = activities;
        this.textBlocks = new TextBlockReading(source);
    }

    /** Those of the cover, and of sections about no theme. */
    List<ProposedBlock> prose(Section section, boolean numbered) {
        Keys keys = new Keys();
        List<SaidParagraph> paragraphs = paragraphs(section);
        return paragraphs.stream()
                .map(paragraph -> prose(paragraph, keys, isOwnNumber(paragraph, paragraphs, numbered), List.of()))
                .toList();
    }

    /** @param topic slug of what the section is about; null where it has no heading and so no theme of its own */
    List<ProposedBlock> blocks(Section section, boolean numbered, @Nullable String topic, String heading) {
        List<SaidParagraph> paragraphs = paragraphs(section);
        Map<SaidParagraph, Way> ways =
                paragraphs.stream().collect(Collectors.toMap(Function.identity(), one -> way(one, paragraphs, topic)));
        Writing writing = new Writing(paragraphs, ways, numbered, topic, heading);
        return writing.write();
    }

    private List<SaidParagraph> paragraphs(Section section) {
        return section.blocks().stream().map(this::paragraph).toList();
    }

    private SaidParagraph paragraph(Block block) {
        Set<BlockId> ids = block.withParts()
                .flatMap(part -> part instanceof Table table
                        ? Stream.concat(Stream.of(table.id()), table.rows().stream().map(Table.Row::id))
                        : Stream.of(part.id()))
                .collect(Collectors.toSet());
        List<Line> lines = language.linesOf(ids);
        List<Statement> statements = language.statements().stream()
                .filter(statement -> ids.contains(statement.line().place().block()))
                .toList();
        List<ToldText> texts = lines.stream()
                .map(line -> line.place().block())
                .distinct()
                .flatMap(id -> told.apply(id).stream())
                .toList();
        return new SaidParagraph(block, lines, statements, texts, OwnWords.in(lines, statements));
    }

    /** How a paragraph is told. */
    private enum Way {
        /** Says the totals of what follows. */
        TOTALS,
        /** Says who did what with which texts, and nothing else. */
        TEXTS,
        /** Says so, but with numbers or standings that the records do not bear out. */
        DISPUTED,
        /** A bare number of texts. */
        NUMBER,
        /** Whatever else. */
        NARRATIVE
    }

    private Way way(SaidParagraph paragraph, List<SaidParagraph> all, @Nullable String topic) {
        boolean others = all.stream().anyMatch(other -> other != paragraph && !other.told().isEmpty());
        if (topic == null || paragraph.hasOwnWords() || paragraph.lines().isEmpty()) {
            return Way.NARRATIVE;
        }
        boolean first = paragraph == all.get(0);
        if (first && paragraph.opensWithTotals() && paragraph.told().isEmpty() && others) {
            return Way.TOTALS;
        }
        boolean said = paragraph.told().stream().anyMatch(text -> text.said().standing() != SaidText.Standing.MENTIONED);
        if (said) {
            return disputes(paragraph).isEmpty() ? Way.TEXTS : Way.DISPUTED;
        }
        return paragraph.statements().isEmpty() ? Way.NARRATIVE : Way.NUMBER;
    }

    private List<Remark> disputes(SaidParagraph paragraph) {
        Stream<Remark> numbers = paragraph.miscounted().stream()
                .map(count -> Remark.of(
                        Code.NUMBER_DIFFERS,
                        count.said().value() + " " + count.said().noun().word(),
                        String.valueOf(count.listed())));
        Stream<Remark> standings = paragraph.told().stream()
                .filter(this::standsOtherwise)
                .map(text -> Remark.of(Code.RECORD_STANDS_OTHERWISE, name(text)));
        return Stream.concat(numbers, standings).toList();
    }

    private static String name(ToldText text) {
        return text.said().number().isEmpty() ? String.valueOf(text.said().title()) : text.said().number();
    }

    private boolean standsOtherwise(ToldText text) {
        var standing = SectionTotals.standing(text.text().entry(), cutOff);
        return switch (text.said().standing()) {
            case CONCLUDED -> standing != org.rapporteur.check.language.Act.Standing.CONCLUDED || isBackground(text);
            case UNDER_APPROVAL -> standing != org.rapporteur.check.language.Act.Standing.UNDER_APPROVAL;
            case IN_DEVELOPMENT -> standing != org.rapporteur.check.language.Act.Standing.IN_DEVELOPMENT;
            case MENTIONED -> false;
        };
    }

    /** What was approved before the period is told by no count and no list of it. */
    private static boolean isBackground(ToldText text) {
        return text.text().remarks().stream().anyMatch(remark -> remark.code() == Code.APPROVED_BEFORE);
    }

    private ProposedBlock prose(SaidParagraph paragraph, Keys keys, boolean numbered, List<Remark> remarks) {
        String words = TypedWords.of(paragraph.block());
        String key = keys.of(words, 5, "words");
        OutlineBlock block = new OutlineBlock(
                key,
                BlockKind.PROSE,
                null,
                numbered,
                false,
                "",
                words,
                "",
                List.of(),
                List.of(),
                source(paragraph));
        return new ProposedBlock(
                block,
                null,
                List.of(),
                List.of(),
                TextBlockReading.texts(List.of(paragraph)),
                remarks,
                paragraph.sources());
    }

    private String source(SaidParagraph paragraph) {
        return paragraph.lines().isEmpty()
                ? source
                : source + ", " + paragraph.lines().get(0).place().paragraph();
    }

    /** In a section that numbers, a paragraph without a number goes on in the one before it. */
    private static boolean isOwnNumber(SaidParagraph paragraph, List<SaidParagraph> all, boolean numbered) {
        return !numbered || TextBlockReading.isNumbered(paragraph) || paragraph == all.get(0);
    }

    /** Goes through the paragraphs of one section and writes down its blocks. */
    private final class Writing {
        private final List<SaidParagraph> paragraphs;
        private final Map<SaidParagraph, Way> ways;
        private final boolean numbered;
        private final @Nullable String topic;
        private final String heading;
        private final Keys keys = new Keys();
        private final List<ProposedBlock> blocks = new ArrayList<>();
        private final List<Tally> declared = new ArrayList<>();

        Writing(
                List<SaidParagraph> paragraphs,
                Map<SaidParagraph, Way> ways,
                boolean numbered,
                @Nullable String topic,
                String heading) {
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
                    narrative(paragraphs.get(at));
                    at++;
                }
            }
            return narrowed();
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
            return topic == null ? List.of() : tallies.of(paragraph, totals, heading, topic);
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
            List<SaidParagraph> rest =
                    ways.get(first) == Way.TOTALS ? together.subList(1, together.size()) : together;
            List<Tally> said =
                    rest.stream().flatMap(one -> numbers.getOrDefault(one, List.of()).stream()).toList();
            if (rest.isEmpty()) {
                blocks.add(prose(first, keys, true, List.of()));
            } else if (rest.stream().allMatch(one -> ways.get(one) == Way.NUMBER) && !said.isEmpty()) {
                blocks.add(tallies(rest, said));
            } else {
                blocks.add(textBlocks.of(
                        keys.of("texts", 1, "texts"), true, lead, rest, said, lead == null ? List.of() : against(totals)));
            }
        }

        private List<Remark> against(List<Statement> totals) {
            List<ProposedText> texts = paragraphs.stream()
                    .flatMap(paragraph -> paragraph.told().stream())
                    .filter(text -> text.said().standing() != SaidText.Standing.MENTIONED)
                    .map(ToldText::text)
                    .distinct()
                    .toList();
            return new SectionTotals(texts, declared, cutOff).against(totals);
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

        private void narrative(SaidParagraph paragraph) {
            boolean own = isOwnNumber(paragraph, paragraphs, numbered);
            if (ways.get(paragraph) == Way.DISPUTED) {
                blocks.add(prose(paragraph, keys, own, disputes(paragraph)));
                return;
            }
            Optional<Account> account = readable(paragraph) ? activities.of(paragraph, topic) : Optional.empty();
            blocks.add(account.map(told -> activity(paragraph, told, own))
                    .orElseGet(() -> prose(paragraph, keys, own, List.of())));
        }

        private boolean readable(SaidParagraph paragraph) {
            try {
                return !org.rapporteur.terms.prose.Prose.valueOf(TypedWords.of(paragraph.block())).isEmpty();
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
                    key,
                    BlockKind.PROSE,
                    null,
                    own,
                    false,
                    "",
                    account.text(),
                    "",
                    List.of(),
                    List.of(),
                    account.source());
            boolean clear = !account.bodies().isEmpty() || !account.countries().isEmpty();
            return new ProposedBlock(
                    clear ? recorded : typed,
                    clear ? typed : recorded,
                    List.of(account),
                    List.of(),
                    TextBlockReading.texts(List.of(paragraph)),
                    List.of(Remark.of(
                            Code.KIND_OF_ACTIVITY_GUESSED, account.kind().code())),
                    paragraph.sources());
        }

        /** Several blocks of texts share them by group; a lone one takes all, unless prose tells some. */
        private List<ProposedBlock> narrowed() {
            List<ProposedText> texts = paragraphs.stream()
                    .flatMap(paragraph -> paragraph.told().stream())
                    .map(ToldText::text)
                    .distinct()
                    .toList();
            boolean disputed = paragraphs.stream()
                    .filter(paragraph -> !isOfRecords(paragraph))
                    .flatMap(paragraph -> paragraph.told().stream())
                    .anyMatch(text -> text.said().standing() != SaidText.Standing.MENTIONED);
            long several = blocks.stream().filter(block -> block.kind() == BlockKind.TEXTS).count();
            if (several < 2 && !disputed) {
                return blocks;
            }
            return blocks.stream()
                    .map(block -> block.kind() == BlockKind.TEXTS ? narrowed(block, texts) : block)
                    .toList();
        }

        private ProposedBlock narrowed(ProposedBlock block, List<ProposedText> texts) {
            List<String> groups = TextBlockReading.groups(block, texts);
            String filter = groups.isEmpty() ? "" : "group=" + String.join(",", groups);
            OutlineBlock instead = block.instead();
            return new ProposedBlock(
                    filtered(block.block(), filter),
                    instead == null ? null : filtered(instead, filter),
                    block.accounts(),
                    block.tallies(),
                    block.texts(),
                    block.remarks(),
                    block.lines());
        }

        private static OutlineBlock filtered(OutlineBlock block, String filter) {
            return new OutlineBlock(
                    block.key(),
                    block.kind(),
                    block.layout(),
                    block.numbered(),
                    block.leads(),
                    filter,
                    block.text(),
                    block.continuation(),
                    block.activities(),
                    block.tallies(),
                    block.source());
        }
    }
}
