package org.rapporteur.report.life;

import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.AuditLog;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.Issuing.NotIssuedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes periods whose reports were issued before this program knew them. */
@Service
public class IssuedElsewhere {

    private final Periods periods;
    private final Reports reports;
    private final Issuing issuing;
    private final IssueLock lock;

    IssuedElsewhere(Periods periods, Reports reports, Issuing issuing, IssueLock lock) {
        this.periods = periods;
        this.reports = reports;
        this.issuing = issuing;
        this.lock = lock;
    }

    /**
     * A file as it was issued elsewhere.
     *
     * @param name as it was called, without its ending
     * @param format docx or txt
     */
    public record Original(String name, String format, byte[] bytes) {}

    /**
     * Takes a period as issued. What was issued is the file, which is kept as it is; pages tell what the records say of
     * it. Nobody is asked what would stand against issuing it here: it was issued.
     *
     * @throws NotIssuedException if the period is not open
     */
    @ForEditors
    @Transactional
    public void take(String code, Original original) {
        lock.take(code);
        PeriodSummary period = periods.find(code).orElseThrow(() -> new UnknownRecordException(Periods.KIND, code));
        if (!period.state().mayMoveTo(PeriodState.ISSUED_ELSEWHERE)) {
            throw new NotIssuedException("desk.issue.not-open");
        }
        periods.replace(period.issuedElsewhere());
        issuing.keep(reports.read(period.issuedElsewhere()), original);
        AuditLog.tell("Issued elsewhere", "report " + code);
    }
}
