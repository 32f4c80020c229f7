package org.rapporteur.report.life;

import java.util.List;
import org.rapporteur.report.CompiledReport;

/** Knows of open points of one sort. The desk shows those of every bean of this kind, in the order of the report. */
public interface OpenPoints {

    List<OpenPoint> of(CompiledReport report);
}
