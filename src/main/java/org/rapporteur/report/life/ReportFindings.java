package org.rapporteur.report.life;

import java.util.List;
import org.rapporteur.report.CompiledReport;

/** Knows what is wrong or doubtful in a report. */
public interface ReportFindings {

    /** In reading order. */
    List<ReportFinding> of(CompiledReport report);
}
