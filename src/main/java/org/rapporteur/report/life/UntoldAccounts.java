package org.rapporteur.report.life;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.document.BlockId;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.report.CompiledReport;
import org.springframework.stereotype.Component;

/** What was entered of activities and is told nowhere. */
@Component
class UntoldAccounts implements OpenPoints {

    @Override
    public List<OpenPoint> of(CompiledReport report) {
        Set<String> planned = new HashSet<>();
        report.outline().allBlocks().forEach(block -> planned.addAll(block.activities()));
        return report.frame().records().accounts().values().stream()
                .filter(account -> !planned.contains(account.slug()))
                .map(account -> new OpenPoint(
                        BlockId.valueOf(account.slug()),
                        "untold",
                        List.of(account.name()),
                        "/activities/"
                                + Activities.key(account.slug(), report.period().code()) + "/edit"))
                .toList();
    }
}
