package org.rapporteur.check;

import java.util.List;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.grammar.Languages;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;
import org.rapporteur.check.language.LineTokens;
import org.rapporteur.check.language.Lines;
import org.rapporteur.check.language.Sentences;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.StatementReader;
import org.rapporteur.document.Document;

/** Holds a document against evidence. A pure function: the same document and evidence give the same findings. */
public final class Checker {

    private Checker() {}

    /** Runs every rule for which the evidence suffices. */
    public static Checked check(Document document, Evidence evidence) {
        return check(read(document, evidence), Rules.all());
    }

    static Checked check(Subject subject, List<Rule> rules) {
        RuleRun run = new RuleRun(subject);
        rules.forEach(run::add);
        return run.checked();
    }

    /** Reads the document once for all rules. */
    public static Subject read(Document document, Evidence evidence) {
        List<Line> lines = Lines.of(document);
        LineTokens tokens = new LineTokens(
                Languages.of(document.language(), lines.stream().map(Line::text).toList()));
        return new Subject(
                document,
                lines,
                tokens,
                lines.stream()
                        .filter(Checker::holdsSentences)
                        .flatMap(line -> Sentences.of(line).stream())
                        .toList(),
                StatementReader.read(lines, tokens),
                evidence);
    }

    private static boolean holdsSentences(Line line) {
        return line.kind() == Kind.PARAGRAPH || line.kind() == Kind.ITEM;
    }
}
