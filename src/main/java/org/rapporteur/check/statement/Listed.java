package org.rapporteur.check.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.Sentences;
import org.rapporteur.check.language.TextMention;

/** Which of the clauses that announce a list a text of the list belongs to. */
final class Listed {
    private static final Pattern BELOW =
            Pattern.compile("\\b(?:listed|given|named|shown|set out|mentioned) (?:\\w+ )?below\\b");

    private Listed() {}

    /** “approved two Recommendations and agreed one Supplement:” shares one list, each kind to its verb. */
    static Clause under(TextMention text, Open host) {
        if (host.clauses().size() == 1) {
            return host.clause();
        }
        List<Clause> waiting = inLastSentence(
                host.clauses().stream().filter(Listed::awaitsList).toList());
        Clause pointing = pointing(waiting);
        boolean ends = endsWithOwnClause(host) && pointing == null;
        if (waiting.isEmpty()) {
            return host.clause();
        }
        if (ends && host.clause().isBare() && beginsSentence(host)) {
            return host.clause();
        }
        if (ends && !waiting.contains(host.clause())) {
            return counted(text, waiting, host.clause());
        }
        Clause otherwise = ends ? host.clause() : pointing != null ? pointing : waiting.get(waiting.size() - 1);
        return waiting.stream()
                .filter(clause -> clause.counts(text.kind()))
                .findFirst()
                .orElse(otherwise);
    }

    /** “Five Recommendations were approved by SG13, which also agreed Supplement 59:” announces what it counts. */
    private static Clause counted(TextMention text, List<Clause> waiting, Clause otherwise) {
        return waiting.stream()
                .filter(clause -> clause.counts(text.kind()) && !otherwise.counts(text.kind()))
                .findFirst()
                .orElse(otherwise);
    }

    /** “approved the six listed below and started approval of five (A, B, C, D and E):” */
    private static @Nullable Clause pointing(List<Clause> waiting) {
        return waiting.stream()
                .filter(clause -> BELOW.matcher(clause.line.text())
                        .region(clause.from, clause.to)
                        .find())
                .findFirst()
                .orElse(null);
    }

    /** What a sentence announces belongs to its own clauses, not to those of the sentence before. */
    private static List<Clause> inLastSentence(List<Clause> waiting) {
        if (waiting.size() < 2) {
            return waiting;
        }
        List<Sentence> sentences = Sentences.of(waiting.get(0).line);
        int from = sentences.get(sentences.size() - 1).from();
        List<Clause> last =
                waiting.stream().filter(clause -> clause.action.from() >= from).toList();
        return last.isEmpty() ? waiting : last;
    }

    private static boolean awaitsList(Clause clause) {
        if (clause.parts.isEmpty()) {
            return false;
        }
        Clause.Part part = clause.last();
        return (part.open || part.texts.isEmpty()) && (!part.headings.isEmpty() || !part.counts.isEmpty());
    }

    /** Whether nothing is counted or named in the sentence of the last clause before its verb. */
    private static boolean beginsSentence(Open host) {
        Clause clause = host.clause();
        return host.clauses().stream().filter(other -> other != clause).noneMatch(other -> other.to > start(clause));
    }

    private static int start(Clause clause) {
        return Sentences.of(clause.line).stream()
                .filter(sentence -> sentence.from() <= clause.action.from() && clause.action.from() < sentence.to())
                .mapToInt(Sentence::from)
                .findFirst()
                .orElse(clause.from);
    }

    /** Whether the verb of the last clause stands in the very sentence that ends with the colon. */
    private static boolean endsWithOwnClause(Open host) {
        Clause clause = host.clause();
        return clause.to >= clause.line.text().stripTrailing().length() - 1;
    }
}
