package org.rapporteur.intake.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.intake.report.Remark.Code;

/**
 * The title a text gets: the published one, which is marked where the report prints another.
 *
 * @param isAgreed whether the printed words can be those of the published title
 */
record TitleChoice(@Nullable String title, Optional<Remark> remark, boolean isAgreed) {
    private static final double ALIKE = 0.5;

    static TitleChoice of(SaidText said, PublishedText text, Optional<PublishedText> base) {
        String printed = said.title();
        String published = PublishedEntries.title(text);
        if (printed == null) {
            return new TitleChoice(published, Optional.empty(), true);
        }
        if (text.kind().changesAnother()) {
            return new TitleChoice(published, Optional.empty(), fitsChange(printed, text, base));
        }
        if (published == null) {
            return new TitleChoice(printed, Optional.empty(), false);
        }
        if (saysTheSame(printed, published)) {
            return new TitleChoice(published, Optional.empty(), true);
        }
        boolean alike = areAlike(printed, published);
        Code code = alike ? Code.TITLE_REPLACED : Code.TITLE_DIFFERS;
        return new TitleChoice(published, Optional.of(Remark.of(code, printed, published)), alike);
    }

    /** Reports print the title of the text that is changed, with or without that of the change. */
    private static boolean fitsChange(String printed, PublishedText text, Optional<PublishedText> base) {
        return Stream.concat(Stream.of(text), base.stream())
                .map(PublishedEntries::title)
                .anyMatch(title -> title == null || areAlike(printed, title) || contains(printed, title));
    }

    private static boolean contains(String printed, String title) {
        return TitleWords.of(printed).key().contains(TitleWords.of(title).key());
    }

    private static boolean saysTheSame(String one, String other) {
        return TitleWords.of(one).saysTheSameAs(TitleWords.of(other));
    }

    /** Whether at least half of all their words are in both. */
    static boolean areAlike(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        return !all.isEmpty() && both.size() >= ALIKE * all.size();
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : TitleWords.of(title.replaceAll("\\bIoT\\b", "Internet of things")
                        .replaceAll("\\bAI\\b", "artificial intelligence"))
                .words()) {
            words.add(word.length() > 3 ? word.replaceFirst("s$", "") : word);
        }
        return words;
    }
}
