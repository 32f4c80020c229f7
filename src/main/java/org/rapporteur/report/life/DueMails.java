package org.rapporteur.report.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.access.Member;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.Reports;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reminds people some days before a section is due, and after, each time once. */
@Component
class DueMails {

    private static final int DAYS_BEFORE = 3;

    private final SectionMails mails;
    private final Clearances clearances;
    private final Periods periods;
    private final Reports reports;
    private final TransactionOperations transactions;
    private final Clock clock;

    DueMails(
            SectionMails mails,
            Clearances clearances,
            Periods periods,
            Reports reports,
            TransactionOperations transactions,
            Clock clock) {
        this.mails = mails;
        this.clearances = clearances;
        this.periods = periods;
        this.reports = reports;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Reminder(MailOccasion occasion, LocalDate due) {}

    /** Does nothing where no mail is sent: nothing runs by the clock there. */
    @Scheduled(
            fixedDelayString = "${rapporteur.mail.reminders:PT1H}",
            initialDelayString = "${rapporteur.mail.reminders:PT1M}")
    void remind() {
        if (mails.isOn()) {
            Background.run("Rapporteur", () -> transactions.executeWithoutResult(status -> remindAll()));
        }
    }

    private void remindAll() {
        List<PeriodSummary> made = periods.allReadable().stream()
                .filter(period -> !period.state().isIssued())
                .toList();
        reports.read(made).forEach(report -> remind(report.period(), clearances.of(report)));
    }

    private void remind(PeriodSummary period, Clearance clearance) {
        Map<Reminder, Map<Member, List<SectionStanding>>> owed = new LinkedHashMap<>();
        clearance.sections().stream().filter(SectionStanding::isOwed).forEach(section -> gather(section, owed));
        owed.forEach((reminder, sections) -> mails.remind(period, reminder.occasion(), reminder.due(), sections));
    }

    private void gather(SectionStanding section, Map<Reminder, Map<Member, List<SectionStanding>>> owed) {
        LocalDate due = section.duty().due();
        LocalDate today = LocalDate.now(clock);
        if (due == null || due.isAfter(today.plusDays(DAYS_BEFORE))) {
            return;
        }
        MailOccasion occasion = due.isBefore(today) ? MailOccasion.OVERDUE : MailOccasion.DUE;
        Map<Member, List<SectionStanding>> sections =
                owed.computeIfAbsent(new Reminder(occasion, due), missing -> new LinkedHashMap<>());
        mails.of(occasion, section)
                .forEach(member -> sections.computeIfAbsent(member, missing -> new ArrayList<>())
                        .add(section));
    }
}
