package org.rapporteur.check.trial;

import java.util.List;

/** Sentences of narrative, right in any season. */
final class Stories {
    static final List<String> ALL = List.of(
            "The meeting of the Joint Coordination Activity on Internet of Things took place on %d in Geneva, Switzerland, with %n participants from %w countries.",
            "BDT organized a workshop on Internet exchange points in %c in %m.",
            "A training on IPv6 deployment was held in %m for regulators from %C.",
            "BDT is providing technical assistance on IPv6 to %c.",
            "Technical assistance on national transition strategies was provided to %C.",
            "The initiative was established in %Y and is supported by several UN agencies.",
            "ITU-T Focus Groups have prepared ground for this work since %Y.",
            "The next meeting of the group will take place on %F in Geneva.",
            "An expert meeting is planned for %F.",
            "ITU continues to follow the work of the GAC as an observer.",
            "ITU contributes to the Internet Governance Forum and to several of its dynamic coalitions.",
            "More information is available in Document C24/35.",
            "In line with %R, ITU supports capacity building on Internet exchange points.",
            "The work contributes to the implementation of %R.",
            "Pursuant to %R, the membership was consulted.",
            "%g is also working on a roadmap for the standardization of data services.",
            "%g maintains a list of its publications on its webpage.",
            "%g held its meeting in Geneva from 3 to 14 of the month and made good progress.",
            "The collaboration of %g with ISO/IEC JTC 1 and IETF continues.",
            "Experts of %g exchanged views with oneM2M on security for the Internet of things.",
            "The webpage gives an overview of published and ongoing work.",
            "Projects connected %n schools and %n hospitals in %c in cooperation with the Ministry.",
            "A total of %n participants completed the online courses, of which 10 per cent received a certificate.",
            "The Academy delivered %w courses on wireless access technologies.",
            "TSB has received no reports on incidents covered by WTSA Resolution 69 in the reporting period.",
            "A regional centre of expertise was inaugurated in %c on %d.",
            "The laboratory at the University of %c is operational.",
            "Since its launch in %Y, the toolkit has been downloaded by users in many countries.",
            "The open consultation ran until %d and received %n contributions.",
            "As of %M, %n experts had registered for the mailing list.",
            "Assistance was provided to the Government of %c to analyse data on the performance of its exchange point.",
            "Discussions are ongoing with administrations of %C on cross-border connectivity.",
            "The study explores through case studies how operators moved from IPv4 to IPv6.",
            "A handbook on numbering is maintained by experts and is available free of charge.",
            "Liaison statements were exchanged with 3GPP, ETSI and the GSMA.",
            "The secretariat thanks all contributors for their support.",
            "The group discussed how fibre access supports distance learning.",
            "The Council at its session in %Y endorsed the approach.",
            "Work continues on guidelines for affordable broadband in rural areas.",
            "The symposium on %d attracted speakers from academia and industry.");

    private Stories() {}
}
