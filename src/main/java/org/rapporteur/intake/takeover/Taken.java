package org.rapporteur.intake.takeover;

/**
 * How much was taken over.
 *
 * @param texts entered, without those they stand on
 * @param advanced texts that were recorded and got a stage, a day or a topic
 * @param activities told
 * @param tallies declared
 * @param paragraphs put into the outline
 * @param left texts that change another which neither is recorded nor can be entered
 */
record Taken(int texts, int advanced, int activities, int tallies, int paragraphs, int left) {

    boolean isNothing() {
        return texts + advanced + activities + tallies + paragraphs + left == 0;
    }
}
