package org.rapporteur.report.life;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Document;
import org.rapporteur.platform.MadeOnce;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.report.CompiledReport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports in the words in which they were issued, and whether those made from the records of today may say something else. */
@Service
@Transactional(readOnly = true)
public class KeptReports {

    /** Whether a report says something else than this document. */
    private record Overtaken(Document document, boolean is) {}

    private static final String BODY = "body";
    /** Of pages that are kept, as many as some long reports have. */
    private static final int MOST_LETTERS = 4 << 20;

    private final SnapshotCache memory;
    private final IssuedReports issued;
    private final Cache<String, Document> documents =
            Caffeine.newBuilder().weakValues().build();
    private final Cache<String, String> bodies = Caffeine.newBuilder()
            .maximumWeight(MOST_LETTERS)
            .weigher((String hash, String html) -> html.length())
            .build();
    private final MadeOnce<CompiledReport, CompiledReport> asIssued = new MadeOnce<>();
    private final MadeOnce<CompiledReport, Overtaken> overtaken = new MadeOnce<>();

    KeptReports(SnapshotCache memory, IssuedReports issued) {
        this.memory = memory;
        this.issued = issued;
    }

    /** These reports as their readers have them: those that are issued in the words that were, as corrected so far. */
    public List<CompiledReport> asIssued(List<CompiledReport> reports) {
        Map<String, Document> kept = documents(reports);
        return reports.stream()
                .map(report -> asIssued(report, kept.get(report.period().code())))
                .toList();
    }

    private CompiledReport asIssued(CompiledReport now, @Nullable Document kept) {
        return kept == null ? now : asIssued.of(now, made -> made.document() == kept, report -> report.saying(kept));
    }

    /** Whether the report is issued and, as corrected so far, says something else than its records say now. */
    public boolean isOvertaken(CompiledReport report) {
        if (!report.period().state().isIssued()) {
            return false;
        }
        Document kept = documents(List.of(report)).get(report.period().code());
        return kept != null
                && overtaken
                        .of(report, made -> made.document() == kept, now -> compared(now, kept))
                        .is();
    }

    private static Overtaken compared(CompiledReport now, Document kept) {
        return new Overtaken(kept, !Correction.between(kept, now.document()).isEmpty());
    }

    /**
     * The words in which the report was issued, as corrected so far.
     *
     * @throws java.util.NoSuchElementException if it is not issued
     */
    public Document document(String period) {
        return Optional.ofNullable(documents(Set.of(period)).get(period)).orElseThrow();
    }

    /**
     * The same without corrections as HTML, the inside of a page.
     *
     * @throws java.util.NoSuchElementException if it is not issued
     */
    public String body(String period) {
        String hash = issued.hash(period, 0, BODY).orElseThrow();
        String known = bodies.getIfPresent(hash);
        if (known == null) {
            byte[] bytes = issued.file(period, 0, BODY).orElseThrow().bytes();
            bodies.put(hash, known = new String(bytes, StandardCharsets.UTF_8));
        }
        return known;
    }

    private Map<String, Document> documents(List<CompiledReport> reports) {
        return documents(reports.stream().map(report -> report.period().code()).collect(Collectors.toSet()));
    }

    /** Of those that are issued, by period; bytes are read once, whatever changes. */
    private Map<String, Document> documents(Set<String> periods) {
        Map<String, String> hashes = memory.recall("report.hashes", issued::hashes);
        Map<String, Document> known = new HashMap<>();
        Set<String> missing = new HashSet<>();
        for (String period : periods) {
            String hash = hashes.get(period);
            Document document = hash == null ? null : documents.getIfPresent(hash);
            if (document != null) {
                known.put(period, document);
            } else if (hash != null) {
                missing.add(period);
            }
        }
        if (!missing.isEmpty()) {
            issued.documents(missing)
                    .forEach((period, document) ->
                            known.put(period, keep(Objects.requireNonNull(hashes.get(period)), document)));
        }
        return known;
    }

    private Document keep(String hash, Document document) {
        return documents.asMap().merge(hash, document, (first, second) -> first);
    }
}
