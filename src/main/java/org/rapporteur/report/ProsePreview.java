package org.rapporteur.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.records.activity.Account;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.report.compile.Records;
import org.rapporteur.report.compile.RecordsAsOf;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;

/**
 * Prose said beside a report as if it stood in it: behind everything else, where it changes no number.
 *
 * @param activity slug of the activity whose account says it; null for a paragraph of its own
 */
record ProsePreview(String prose, @Nullable String activity) {

    /** No section of an outline can have this key. */
    private static final String KEY = "~";

    Outline in(Outline outline) {
        List<OutlineSection> sections = new ArrayList<>(outline.sections());
        sections.add(new OutlineSection(KEY, null, null, false, List.of(block()), List.of()));
        return new Outline(outline.period(), outline.cover(), sections);
    }

    private OutlineBlock block() {
        boolean free = activity == null;
        return new OutlineBlock(
                KEY,
                free ? BlockKind.PROSE : BlockKind.ACTIVITIES,
                free ? null : Layout.PARAGRAPHS,
                false,
                false,
                "",
                prose,
                "",
                activity == null ? List.of() : List.of(activity),
                List.of(),
                "");
    }

    /** The records with an account that says this and nothing else. */
    Records in(Records records) {
        Account account = activity == null ? null : records.accounts().get(activity);
        if (account == null) {
            return records;
        }
        Map<String, Account> accounts = new HashMap<>(records.accounts());
        accounts.put(account.slug(), account.saying(prose));
        return records.with(accounts);
    }

    /** @param asideOutline with the prose in it */
    static Block told(RecordsAsOf frame, Outline asideOutline) {
        return Compiler.compile(frame, asideOutline)
                .allBlocks()
                .filter(block -> block.id().isIn(BlockId.valueOf(KEY)))
                .findFirst()
                .orElseThrow();
    }
}
