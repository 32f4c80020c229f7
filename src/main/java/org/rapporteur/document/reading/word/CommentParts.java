package org.rapporteur.document.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.document.reading.word.WordReview.WordComment;

/** The comments of a file by their numbers, each with its answers; what answers what stands in a part of its own. */
final class CommentParts {

    /** Answers hang on the first comment of their thread; more than this are no thread of people. */
    private static final int DEEPEST_THREAD = 30;

    private final Map<String, Remark> byId = new LinkedHashMap<>();
    private final Map<String, String> idsByParagraph = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> settled = new HashSet<>();
    private final Map<String, List<Remark>> answers = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private record Remark(String id, String author, String day, String words) {}

    CommentParts(WordParts parts) {
        parts.all("comments").forEach(part -> comments(Markup.of(part)));
        parts.all("commentsExtended").forEach(part -> threads(Markup.of(part)));
        byId.values().stream()
                .filter(one -> !root(one.id()).equals(one.id()))
                .forEach(one -> answers.computeIfAbsent(root(one.id()), first -> new ArrayList<>())
                        .add(one));
    }

    private void comments(Markup markup) {
        markup.children(name -> {
            String id = markup.attribute("id", "");
            String author = markup.attribute("author", "");
            String day = ReviewedLine.day(markup.attribute("date", ""));
            StringBuilder words = new StringBuilder();
            markup.children(inner -> words(markup, inner, id, words));
            byId.put(id, new Remark(id, author, day, words.toString().strip()));
            PartReading.limit(byId.size());
        });
    }

    /** A comment is known to its answers by its last paragraph. */
    private void words(Markup markup, String name, String id, StringBuilder words) {
        switch (name) {
            case "t" -> words.append(markup.text());
            case "p" -> {
                idsByParagraph.put(markup.attribute("paraId", ""), id);
                words.append(words.isEmpty() ? "" : "\n");
                markup.children(inner -> words(markup, inner, id, words));
            }
            case "pPr", "rPr" -> {
                // looks
            }
            default -> markup.children(inner -> words(markup, inner, id, words));
        }
    }

    private void threads(Markup markup) {
        markup.children(name -> {
            String id = idsByParagraph.getOrDefault(markup.attribute("paraId", ""), "");
            String parent = idsByParagraph.getOrDefault(markup.attribute("paraIdParent", ""), "");
            if (!parent.isEmpty() && !parent.equals(id)) {
                parents.put(id, parent);
            }
            if (markup.attribute("done", "0").matches("1|true")) {
                settled.add(id);
            }
        });
    }

    /** The comment of that number with all answers, the first time it is met; nothing for an answer. */
    Optional<WordComment> take(String id) {
        Remark head = byId.get(root(id));
        if (head == null || !taken.add(head.id())) {
            return Optional.empty();
        }
        return Optional.of(thread(head));
    }

    /** Those that no place of the text refers to. */
    List<WordComment> rest() {
        return byId.keySet().stream().flatMap(id -> take(id).stream()).toList();
    }

    private WordComment thread(Remark head) {
        List<Remark> said = answers.getOrDefault(head.id(), List.of());
        return comment(head, said.stream().map(one -> comment(one, List.of())).toList());
    }

    private WordComment comment(Remark one, List<WordComment> answers) {
        return new WordComment(one.id(), one.author(), one.day(), one.words(), settled.contains(one.id()), answers);
    }

    private String root(String id) {
        String at = id;
        for (int steps = 0; parents.containsKey(at) && steps < DEEPEST_THREAD; steps++) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }
}
