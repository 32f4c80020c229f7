package org.rapporteur.site.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.document.BlockId;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.life.Promise;
import org.rapporteur.report.life.Promises;
import org.rapporteur.site.brief.Excerpt;
import org.rapporteur.site.brief.Matter;
import org.rapporteur.site.brief.ReportsAsRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The promises of the reports, read once while no record changes and the day is the same. */
@Service
@Transactional(readOnly = true)
public class PromiseBook {

    private final SnapshotCache memory;
    private final ReportsAsRead reports;
    private final Promises promises;
    private final Clock clock;

    PromiseBook(SnapshotCache memory, ReportsAsRead reports, Promises promises, Clock clock) {
        this.memory = memory;
        this.reports = reports;
        this.promises = promises;
        this.clock = clock;
    }

    /** Those whoever asks may read, the newest report first. */
    public List<Promise> readable() {
        return of(reports.readable());
    }

    /** Those everybody may read: what files and feeds tell, whoever fetches them. */
    public List<Promise> published() {
        return of(reports.published());
    }

    private List<Promise> of(List<CompiledReport> told) {
        String codes = told.stream().map(report -> report.period().code()).collect(Collectors.joining(" "));
        return memory.recall("promises " + codes + " " + LocalDate.now(clock), () -> promises.of(told));
    }

    /**
     * Those that are about a matter: its texts, and what its paragraphs promise.
     *
     * @param told the reports that promise
     */
    public List<Promise> about(Matter matter, List<CompiledReport> told) {
        List<Promise> all = of(told);
        Set<String> promised =
                all.stream().filter(Promise::isText).map(Promise::subject).collect(Collectors.toSet());
        Set<String> texts = texts(told, promised).stream()
                .filter(matter.texts())
                .map(Text::slug)
                .collect(Collectors.toSet());
        Map<String, Set<BlockId>> places = places(matter, told, all);
        return all.stream()
                .filter(promise -> promise.isText() ? texts.contains(promise.subject()) : isAt(places, promise))
                .toList();
    }

    /** Each once, however many reports have it. */
    private static Collection<Text> texts(List<CompiledReport> told, Set<String> promised) {
        Map<String, Text> texts = new HashMap<>();
        told.stream()
                .flatMap(report -> report.frame().records().texts().stream())
                .filter(text -> promised.contains(text.slug()))
                .forEach(text -> texts.putIfAbsent(text.slug(), text));
        return texts.values();
    }

    /** Where the reports that promise in their own words say something of the matter, by their periods. */
    private static Map<String, Set<BlockId>> places(Matter matter, List<CompiledReport> told, List<Promise> all) {
        Set<String> promising = all.stream()
                .filter(promise -> !promise.isText())
                .map(promise -> promise.place().period())
                .collect(Collectors.toSet());
        return told.stream()
                .filter(report -> promising.contains(report.period().code()))
                .collect(Collectors.toMap(
                        report -> report.period().code(), report -> Excerpt.places(Excerpt.of(report, matter))));
    }

    private static boolean isAt(Map<String, Set<BlockId>> places, Promise promise) {
        Set<BlockId> own = places.getOrDefault(promise.place().period(), Set.of());
        return promise.place().block().outward().anyMatch(own::contains);
    }
}
