package org.rapporteur.intake.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.records.recommendation.TextIdentity;

/** The texts of a report, each once however often it is told. */
final class ProposedTexts {
    private final Map<String, ProposedText> byKey = new LinkedHashMap<>();
    private final Map<String, String> keyByTitle = new LinkedHashMap<>();
    private final Map<SaidText, String> keys = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    private ProposedTexts() {}

    static ProposedTexts read(List<SaidText> said, TextReading reading) {
        ProposedTexts texts = new ProposedTexts();
        for (SaidText text : said) {
            ProposedText proposed = reading.read(text);
            texts.keys.put(text, texts.add(proposed));
        }
        return texts;
    }

    /** What this text of a line is, with all that is told of it. */
    ProposedText of(SaidText said) {
        String key = String.valueOf(keys.get(said));
        return Objects.requireNonNull(byKey.get(renamed.getOrDefault(key, key)));
    }

    private String add(ProposedText text) {
        String key = known(text).orElse(text.key());
        ProposedText before = byKey.get(key);
        if (before == null) {
            byKey.put(key, text);
        } else if (isNamedBetter(text, before)) {
            byKey.remove(key);
            byKey.put(text.key(), text.alsoTold(before).from(before));
            renamed.put(key, text.key());
        } else {
            byKey.put(key, before.alsoTold(text));
        }
        String kept = byKey.containsKey(key) ? key : text.key();
        titleOf(text.entry().identity()).ifPresent(title -> keyByTitle.put(title, kept));
        return kept;
    }

    /** A text without a number is the one with its title; “Technical Report “…”” may be told with its name elsewhere. */
    private Optional<String> known(ProposedText text) {
        if (byKey.containsKey(text.key())) {
            return Optional.of(text.key());
        }
        return text.entry().identity().designation() != null
                ? Optional.empty()
                : titleOf(text.entry().identity()).map(keyByTitle::get).filter(byKey::containsKey);
    }

    private static boolean isNamedBetter(ProposedText text, ProposedText before) {
        return !text.key().equals(before.key()) && text.entry().identity().workName() != null;
    }

    private static Optional<String> titleOf(TextIdentity identity) {
        return Optional.ofNullable(identity.title())
                .filter(title -> identity.designation() == null)
                .map(title -> identity.kind() + TitleWords.of(title).key());
    }

    List<ProposedText> all() {
        return new ArrayList<>(byKey.values());
    }
}
