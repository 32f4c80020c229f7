package org.rapporteur.entry.desk;

import java.util.List;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.AskedNow;
import org.rapporteur.report.life.CarriedQuestions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a period with all that its pages for staff show. */
@Component
class Desks {

    private final Periods periods;
    private final Reports reports;
    private final CarriedQuestions questions;

    Desks(Periods periods, Reports reports, CarriedQuestions questions) {
        this.periods = periods;
        this.reports = reports;
        this.questions = questions;
    }

    /** @param last code of the last period of the series, its own where it is the first */
    record Desk(PeriodSummary period, CompiledReport report, List<AskedNow> asked, String last) {

        long open() {
            return asked.stream().filter(AskedNow::isOpen).count();
        }
    }

    /** @throws UnknownRecordException if there is no such period */
    @Transactional(readOnly = true)
    public Desk read(String code) {
        return read(periods.find(code).orElseThrow(() -> new UnknownRecordException("period", code)));
    }

    @Transactional(readOnly = true)
    public Desk read(PeriodSummary period) {
        CompiledReport report = reports.read(period);
        String last = periods.before(period).map(PeriodSummary::code).orElse(period.code());
        return new Desk(period, report, questions.of(report), last);
    }
}
