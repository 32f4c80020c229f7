package org.rapporteur.intake.report;

import org.rapporteur.records.topic.TopicSummary;

/**
 * What a section is about.
 *
 * @param isNew whether no record has it yet
 */
public record ProposedTopic(TopicSummary topic, boolean isNew) {}
