package org.rapporteur.intake.wordback;

import java.util.ArrayList;
import java.util.List;

/** What a file holds outside of its text, and our own files do not. */
final class Outside {

    /** Comments have places of their own, see {@link CommentPlaces}. */
    private static final String COMMENT = "comment";

    private static final String MARGIN = "(?s)(?:header|footer)\\b.*";

    private Outside() {}

    /** @param untouched what is not read of our own file */
    static List<Suggestion> of(List<String> untouched, List<String> returned) {
        List<String> left = new ArrayList<>(returned);
        untouched.forEach(left::remove);
        return left.stream()
                .filter(line -> !line.startsWith(COMMENT))
                .map(line -> Suggestion.of(
                        line.matches(MARGIN) ? SuggestionKind.MARGIN : SuggestionKind.UNPLACED,
                        "",
                        "",
                        "",
                        line,
                        List.of()))
                .toList();
    }
}
