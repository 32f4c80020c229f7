package org.rapporteur.report.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.report.CompiledReport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sections as they were handed in or cleared last, beside what they say now. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class KeptSections {

    private static final Set<SectionAct> CLEARING = EnumSet.of(SectionAct.CLEARED, SectionAct.OVERRIDDEN);

    private final SectionTable table;

    KeptSections(SectionTable table) {
        this.table = table;
    }

    /**
     * A report then and now, of the sections alone that were kept.
     *
     * @param since the first time at which one of them was kept
     * @param until the last time
     * @param missing names of the sections of which nothing was kept
     */
    public record Kept(Document then, Document now, Instant since, Instant until, List<String> missing) {

        public Kept {
            missing = List.copyOf(missing);
        }

        public boolean isEmpty() {
            return then.sections().isEmpty();
        }
    }

    /** The report as it was cleared last: whole, or section by section where it never was whole. */
    public Kept cleared(CompiledReport report) {
        return kept(report, CLEARING);
    }

    /** The report as it was handed in last. */
    public Kept submitted(CompiledReport report) {
        return kept(report, EnumSet.of(SectionAct.SUBMITTED));
    }

    private Kept kept(CompiledReport report, Set<SectionAct> acts) {
        Map<String, KeptText> kept = table.kept(report.period().code(), acts).stream()
                .collect(Collectors.toMap(KeptText::section, Function.identity()));
        KeptText whole = kept.get(SectionText.WHOLE);
        return whole == null
                ? bySection(report, kept)
                : new Kept(whole.document(), report.document(), whole.at(), whole.at(), List.of());
    }

    private static Kept bySection(CompiledReport report, Map<String, KeptText> kept) {
        List<SectionText> now = SectionText.of(report);
        List<Section> before = new ArrayList<>();
        List<Section> after = new ArrayList<>();
        for (SectionText text : now) {
            KeptText earlier = kept.get(text.key());
            if (earlier != null) {
                before.addAll(earlier.document().sections());
                after.addAll(text.kept().sections());
            }
        }
        List<Instant> times = kept.values().stream().map(KeptText::at).sorted().toList();
        return new Kept(
                of(report.document(), before),
                of(report.document(), after),
                times.isEmpty() ? Instant.EPOCH : times.get(0),
                times.isEmpty() ? Instant.EPOCH : times.get(times.size() - 1),
                now.stream()
                        .filter(text -> !kept.containsKey(text.key()))
                        .map(text -> (text.number() + " " + text.heading()).strip())
                        .toList());
    }

    private static Document of(Document report, List<Section> sections) {
        return new Document(report.language(), ClearedText.NO_COVER, List.of(), sections);
    }
}
