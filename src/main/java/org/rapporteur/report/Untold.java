package org.rapporteur.report;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextSearch;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.report.compile.ToldRecords.Told;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.report.outline.Outlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was entered for a period and its report does not tell; each is put into a section, or left out for a reason. */
@Service
@Transactional(readOnly = true)
public class Untold {

    /** A record which the report of a period shall not tell, and why. */
    public record LeftOut(Told record, String reason, String who, Instant at) {}

    /** More than anybody works through at once. */
    private static final int MOST = 500;

    /** A draft that is only being developed need not be told. */
    private static final TextSelection ENTERED =
            TextSelection.valueOf("stage=approved,agreed,issued,published,under-approval");

    private final TextSearch search;
    private final Recommendations recommendations;
    private final Tallies tallies;
    private final Activities activities;
    private final Outlines outlines;
    private final LeftOutTable leftOut;
    private final Rights rights;
    private final Clock clock;

    Untold(
            TextSearch search,
            Recommendations recommendations,
            Tallies tallies,
            Activities activities,
            Outlines outlines,
            LeftOutTable leftOut,
            Rights rights,
            Clock clock) {
        this.search = search;
        this.recommendations = recommendations;
        this.tallies = tallies;
        this.activities = activities;
        this.outlines = outlines;
        this.leftOut = leftOut;
        this.rights = rights;
        this.clock = clock;
    }

    /** What a report tells nowhere; of very many texts the first. */
    public UntoldRecords of(CompiledReport report) {
        Set<Told> answered =
                leftOut(report.period().code()).stream().map(LeftOut::record).collect(Collectors.toSet());
        return UntoldRecords.of(report, texts(report, answered), declared(report), answered);
    }

    private List<Text> texts(CompiledReport report, Set<Told> answered) {
        TextSearch.Days days =
                new TextSearch.Days(report.frame().days().from(), report.frame().cutOff());
        return recommendations.all(
                search.keys(ENTERED, days, TextSearch.Order.DESIGNATION, 0, Integer.MAX_VALUE).stream()
                        .map(slug -> new Told("text", slug))
                        .filter(text -> !report.told().tells(text) && !answered.contains(text))
                        .map(Told::key)
                        .limit(MOST)
                        .toList());
    }

    private List<Tally> declared(CompiledReport report) {
        return tallies.all().stream()
                .filter(tally -> report.frame().days().contains(tally.asOf()))
                .toList();
    }

    /** What the report of a period shall not tell. */
    public List<LeftOut> leftOut(String period) {
        return leftOut.of(period);
    }

    /**
     * Leaves a record out of the report of a period.
     *
     * @param reason not blank
     */
    @ForEditors
    @Transactional
    public void leaveOut(String period, Told record, String reason) {
        leftOut.add(period, new LeftOut(record, reason.strip(), rights.name().orElse("–"), clock.instant()));
    }

    /** Asks for it again. */
    @ForEditors
    @Transactional
    public void askAgain(String period, Told record) {
        leftOut.remove(period, record);
    }

    /**
     * Lets a section tell an activity or a declared number behind all it tells of them already.
     *
     * @throws UnknownRecordException if there is none
     */
    @ForEditors
    @Transactional
    public void put(String period, Told record, String section) {
        requireKnown(record);
        UnaryOperator<OutlineSection> with = some -> some.key().equals(section) ? with(some, record) : some;
        outlines.revise(period, outline -> outline.withSections(with));
    }

    private void requireKnown(Told record) {
        List<String> key = List.of(record.key());
        boolean known = record.room().equals("tally")
                ? !tallies.find(key).isEmpty()
                : !activities.accounts(key).isEmpty();
        if (!known) {
            throw new UnknownRecordException(record.room(), record.key());
        }
    }

    private static OutlineSection with(OutlineSection section, Told record) {
        BlockKind kind = record.room().equals("tally") ? BlockKind.TALLY : BlockKind.ACTIVITIES;
        List<OutlineBlock> blocks = new ArrayList<>(section.blocks());
        int last = -1;
        for (int at = 0; at < blocks.size(); at++) {
            last = blocks.get(at).kind() == kind ? at : last;
        }
        if (last < 0) {
            blocks.add(with(block(free(section, kind), kind), record));
        } else {
            blocks.set(last, with(blocks.get(last), record));
        }
        return section.with(blocks, section.sections());
    }

    private static OutlineBlock with(OutlineBlock block, Told record) {
        boolean isTally = record.room().equals("tally");
        return block.telling(
                isTally ? block.activities() : more(block.activities(), record.key()),
                isTally ? more(block.tallies(), record.key()) : block.tallies());
    }

    private static List<String> more(List<String> keys, String key) {
        List<String> more = new ArrayList<>(keys);
        more.add(key);
        return more;
    }

    private static OutlineBlock block(String key, BlockKind kind) {
        @Nullable Layout layout = kind == BlockKind.ACTIVITIES ? Layout.PARAGRAPHS : null;
        return new OutlineBlock(key, kind, layout, true, false, "", "", "", List.of(), List.of(), "");
    }

    private static String free(OutlineSection section, BlockKind kind) {
        Set<String> taken = section.blocks().stream().map(OutlineBlock::key).collect(Collectors.toSet());
        String key = kind.code();
        for (int number = 2; taken.contains(key); number++) {
            key = kind.code() + "-" + number;
        }
        return key;
    }
}
