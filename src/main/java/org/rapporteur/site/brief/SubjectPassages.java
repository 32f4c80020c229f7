package org.rapporteur.site.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.ReportLabels;
import org.springframework.stereotype.Component;

/** Says on the page of a subject what the reports say of it. */
@Component
public class SubjectPassages {

    private final ReportLabels labels;

    SubjectPassages(ReportLabels labels) {
        this.labels = labels;
    }

    /** By the code of the period. */
    public Map<String, ?> of(Matter matter, List<CompiledReport> reports) {
        Map<String, ToldPassages> passages = new LinkedHashMap<>();
        int most = ToldPassages.MOST;
        for (CompiledReport report : reports) {
            passages.put(
                    report.period().code(), ToldPassages.of(report, matter, labels.of(RequestLanguage.get()), most));
            most = ToldPassages.MOST_FOLDED;
        }
        return passages;
    }
}
