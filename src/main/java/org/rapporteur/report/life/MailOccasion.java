package org.rapporteur.report.life;

/** Of what people are told by mail. */
enum MailOccasion {
    ASSIGNED,
    SUBMITTED,
    RETURNED,
    /** It is due in a few days. */
    DUE,
    OVERDUE
}
