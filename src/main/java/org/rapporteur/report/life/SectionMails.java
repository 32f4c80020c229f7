package org.rapporteur.report.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.mail.Letter;
import org.rapporteur.platform.mail.Outbox;
import org.rapporteur.platform.people.MailReaders;
import org.rapporteur.records.period.PeriodSummary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Tells people by mail what becomes of sections; the letters are written with what is done, or not at all. */
@Service
public class SectionMails {

    private static final Map<SectionAct, MailOccasion> TOLD = Map.of(
            SectionAct.ASSIGNED, MailOccasion.ASSIGNED,
            SectionAct.SUBMITTED, MailOccasion.SUBMITTED,
            SectionAct.RETURNED, MailOccasion.RETURNED);

    private final Outbox outbox;
    private final MailReaders readers;
    private final MessageSource messages;

    SectionMails(Outbox outbox, MailReaders readers, MessageSource messages) {
        this.outbox = outbox;
        this.readers = readers;
        this.messages = messages;
    }

    /** Who will be mailed, for pages that say it before something is done. */
    public static final class Announced {

        private final @Nullable Addressees addressees;
        private final String doer;

        Announced(@Nullable Addressees addressees, String doer) {
            this.addressees = addressees;
            this.doer = doer;
        }

        /** Names of those who are mailed if this is done to a section now; null where no mail is sent at all. */
        public @Nullable List<String> names(SectionStanding section, SectionAct act) {
            MailOccasion occasion = TOLD.get(act);
            return addressees == null || occasion == null
                    ? null
                    : addressees.of(occasion, section, section.duty(), doer).stream()
                            .map(Member::name)
                            .toList();
        }

        /** Names of all who read mail, whom it may be; null where no mail is sent at all. */
        public @Nullable List<String> all() {
            return addressees == null
                    ? null
                    : addressees.readers().stream()
                            .map(reader -> reader.member().name())
                            .toList();
        }
    }

    /** @param doer name of who is at work */
    public Announced announced(String doer) {
        return new Announced(outbox.isOn() ? new Addressees(readers.all()) : null, doer);
    }

    boolean isOn() {
        return outbox.isOn();
    }

    /** @param comment what was said with it; empty where nothing was */
    void tell(
            PeriodSummary period,
            SectionStanding section,
            Assignment duty,
            SectionAct act,
            String doer,
            String comment) {
        MailOccasion occasion = TOLD.get(act);
        if (occasion == null || !isOn()) {
            return;
        }
        String body = said(occasion, "body", doer, named(section), period.code(), comment);
        String subject = said(occasion, "subject", doer, named(section), period.code(), comment);
        String place =
                place("/periods/" + period.code() + "#part-" + section.text().key());
        new Addressees(readers.all())
                .of(occasion, section, duty, doer)
                .forEach(member -> outbox.put(new Letter(member.id(), subject, body + place, null)));
    }

    /**
     * Tells what is due, or was, once for each such day.
     *
     * @param owed sections by who is told of them
     */
    void remind(PeriodSummary period, MailOccasion occasion, LocalDate due, Map<Member, List<SectionStanding>> owed) {
        String place = place("/periods/" + period.code() + "/board");
        String day = RequestLanguage.wording().day(due);
        owed.forEach((member, sections) -> {
            String subject = said(occasion, "subject", period.code(), day, sections.size());
            String body = said(occasion, "body", period.code(), day, sections.size())
                    + sections.stream().map(SectionMails::named).collect(Collectors.joining("\n– ", "\n\n– ", "\n"));
            String once = occasion.name().toLowerCase(Locale.ROOT) + " " + period.code() + " " + due;
            outbox.put(new Letter(member.id(), subject, body + place, once));
        });
    }

    List<Member> of(MailOccasion occasion, SectionStanding section) {
        return new Addressees(readers.all()).of(occasion, section, section.duty(), "");
    }

    /** Where it can be seen; nothing where nobody said at which address this program is. */
    private String place(String path) {
        return outbox.address(path)
                .map(address ->
                        "\n\n" + messages.getMessage("mail.place", new Object[] {address}, RequestLanguage.get()))
                .orElse("");
    }

    private static String named(SectionStanding section) {
        return (section.text().number() + " " + section.text().heading()).strip();
    }

    private String said(MailOccasion occasion, String part, Object... told) {
        return messages.getMessage(
                "mail." + occasion.name().toLowerCase(Locale.ROOT) + "." + part, told, RequestLanguage.get());
    }
}
