package org.rapporteur.report.life;

import java.util.List;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.MailChoice;
import org.rapporteur.platform.people.MailReaders.MailReader;

/**
 * Who is told by mail of a section: whose it is, and those who chose to be told of all.
 *
 * @param readers everybody who reads mail at all
 */
record Addressees(List<MailReader> readers) {

    Addressees {
        readers = List.copyOf(readers);
    }

    /**
     * @param duty who makes the section; where nobody is named, editors do
     * @param doer name of who does what is told, and knows
     */
    List<Member> of(MailOccasion occasion, SectionStanding section, Assignment duty, String doer) {
        return readers.stream()
                .filter(reader -> isTheirs(occasion, section, duty, reader.member())
                        || reader.choice() == MailChoice.ALL && looksOn(occasion, section, duty, reader.member()))
                .map(MailReader::member)
                .filter(member -> !member.name().equals(doer))
                .toList();
    }

    private static boolean isTheirs(MailOccasion occasion, SectionStanding section, Assignment duty, Member member) {
        return switch (occasion) {
            case SUBMITTED -> clears(member, section);
            case RETURNED -> owes(member, duty) || handedIn(member, section);
            case ASSIGNED, DUE, OVERDUE -> owes(member, duty);
        };
    }

    private static boolean looksOn(MailOccasion occasion, SectionStanding section, Assignment duty, Member member) {
        boolean later = occasion == MailOccasion.RETURNED || occasion == MailOccasion.OVERDUE;
        return member.role().edits() || owes(member, duty) || later && clears(member, section);
    }

    private static boolean owes(Member member, Assignment duty) {
        Long person = duty.person();
        String owner = duty.owner();
        if (person != null) {
            return person == member.id();
        }
        if (owner == null) {
            return member.role() == Role.EDITOR;
        }
        return member.role() == Role.CONTRIBUTOR
                && member.writesFor(owner.substring(0, 1), owner.length() == 1 ? null : owner);
    }

    /** Those who clear every section are told of those that nobody else clears. */
    private static boolean clears(Member member, SectionStanding section) {
        String sectors = section.sectors();
        return sectors.isEmpty()
                ? member.role().clearsAll()
                : member.role() == Role.CLEARER
                        && sectors.chars().allMatch(letter -> member.clears(Character.toString(letter)));
    }

    private static boolean handedIn(Member member, SectionStanding section) {
        return section.events().stream()
                .filter(event -> event.act() == SectionAct.SUBMITTED)
                .findFirst()
                .filter(event -> event.who().equals(member.name()))
                .isPresent();
    }
}
