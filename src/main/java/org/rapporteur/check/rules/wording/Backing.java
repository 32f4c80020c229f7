package org.rapporteur.check.rules.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Words;

/** What stands behind the numbers of a document: records, links, lists. */
final class Backing {
    private static final Pattern ENUMERATION = Pattern.compile("^(?:,? namely|:| \\([^()]*,[^()]*\\))");

    private final Map<BlockId, List<int[]>> claims = new HashMap<>();
    private final Set<BlockId> linked = new HashSet<>();
    private final Set<Integer> hosts = new HashSet<>();
    private final Set<String> sectionsWithTexts = new HashSet<>();

    Backing(Subject subject) {
        subject.document().allBlocks().forEach(block -> {
            if (block instanceof Paragraph paragraph) {
                read(paragraph);
            }
        });
        subject.lines().forEach(line -> hosts.add(line.host()));
        subject.statements()
                .mentions()
                .forEach(text -> sectionsWithTexts.add(text.line().place().section()));
    }

    private void read(Paragraph paragraph) {
        int at = 0;
        for (Inline inline : paragraph.content()) {
            int end = at + inline.text().length();
            if (inline instanceof Claim) {
                claims.computeIfAbsent(paragraph.id(), none -> new ArrayList<>())
                        .add(new int[] {at, end});
            }
            if (inline instanceof Words words && words.link() != null) {
                linked.add(paragraph.id());
            }
            at = end;
        }
    }

    /** The last sentence before a list is checked by it, and a paragraph with a link by what it leads to. */
    boolean isListed(Sentence sentence) {
        boolean last = sentence.to() >= endOf(sentence.line().text());
        boolean before = last
                && (hosts.contains(sentence.line().index()) || sentence.text().endsWith(":"));
        return before || linked.contains(sentence.line().place().block());
    }

    private static int endOf(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    boolean namesNoText(Sentence sentence) {
        return !sectionsWithTexts.contains(sentence.line().place().section());
    }

    boolean isFromRecords(Line line, int from, int to) {
        return claims.getOrDefault(line.place().block(), List.of()).stream()
                .anyMatch(claim -> claim[0] < to && claim[1] > from);
    }

    /** Whether the words behind the number name what it counts: “three SDOs (IEC, ISO and ITU)”. */
    static boolean isEnumerated(String text, int end) {
        return ENUMERATION
                .matcher(text.substring(end, Math.min(text.length(), end + 400)))
                .find();
    }
}
