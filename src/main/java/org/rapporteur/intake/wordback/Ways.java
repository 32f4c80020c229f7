package org.rapporteur.intake.wordback;

import java.util.Optional;

/**
 * What can be done with a suggestion beside declining it.
 *
 * @param take ends the key of the words of the button that puts it into the records; empty where no press does
 * @param version of the record it would be put into, as it is now
 * @param edit where it is written by hand
 * @param open ends the key of the words of the link there
 */
record Ways(String take, int version, String edit, String open) {

    static final String BY_HAND = "";

    static Ways of(Suggestion one, Optional<Application> act, String edit) {
        return new Ways(take(one, act), act.map(Application::version).orElse(0), edit, open(one, edit));
    }

    private static String take(Suggestion one, Optional<Application> act) {
        if (one.kind() == SuggestionKind.COMMENT) {
            return one.place().isEmpty() ? BY_HAND : "comment";
        }
        boolean leavesOut = one.kind() == SuggestionKind.STRUCK
                && act.filter(Application::leavesOut).isPresent();
        return act.isEmpty() ? BY_HAND : leavesOut ? "leave-out" : "words";
    }

    private static String open(Suggestion one, String edit) {
        return switch (one.kind()) {
            case TEXT_ADDED -> edit.contains("fill=") ? "filled" : "paste";
            case TEXT_STRUCK -> edit.startsWith("/recommendations/") ? "record" : "place";
            default -> "place";
        };
    }

    public boolean isApplicable() {
        return !take.isEmpty();
    }
}
