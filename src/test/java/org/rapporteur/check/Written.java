package org.rapporteur.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.document.Document;
import org.rapporteur.document.reading.ForeignReport;

/** Documents as somebody types them, and what one rule finds in them. */
public final class Written {
    public static final Evidence NOTHING = ReferenceEvidence.on(null, null, Catalogue.empty(), null);

    private Written() {}

    /** A document with the given lines below one heading. */
    public static Document section(String... lines) {
        return document("2\tActivities\n2.1\tIMT-2020\n" + String.join("\n", lines));
    }

    public static Document document(String text) {
        return ForeignReport.read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .document();
    }

    public static List<Finding> findings(String rule, Document document) {
        Rule one = Rules.all().stream()
                .filter(known -> known.name().equals(rule))
                .findFirst()
                .orElseThrow();
        Checked checked = Checker.check(Checker.read(document, NOTHING), List.of(one));
        if (!checked.failed().isEmpty()) {
            throw new IllegalStateException(checked.failed().get(0).cause());
        }
        return checked.findings();
    }

    /** The words a rule quotes from lines below a heading. */
    public static List<String> quotes(String rule, String... lines) {
        return findings(rule, section(lines)).stream().map(Finding::quote).toList();
    }
}
