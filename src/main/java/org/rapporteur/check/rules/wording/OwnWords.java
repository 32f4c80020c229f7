package org.rapporteur.check.rules.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Section;

/** Which sentences say something that is worth saying once. */
final class OwnWords {
    private static final Pattern USUAL = Pattern.compile(
            "^(?:Notes?|Sources?|Remarks?|N\\.?B\\.?)(?: \\d{1,2})? ?[:–-]|^No (?:new )?(?:\\p{Lu}\\w+(?: \\p{Lu}\\w+)?|texts?) (?:was|were|has|have)\\b|^(?:This|The present) (?:report|document|contribution|paper|section)\\b|\\b(?:nothing|no new \\w+) (?:new )?to report\\b"
                    + "|\\bmore information\\b.{0,80}\\b(?:below|above)\\b|:\\s*$",
            Pattern.CASE_INSENSITIVE);

    private final Set<BlockId> cover = new HashSet<>();
    private final Map<Integer, List<Statement>> statements = new HashMap<>();
    private final Map<Integer, Integer> firstText = new HashMap<>();

    OwnWords(Subject subject) {
        subject.document().cover().parts().stream()
                .flatMap(Section::withInner)
                .flatMap(section -> section.blocks().stream())
                .flatMap(Block::withParts)
                .forEach(block -> cover.add(block.id()));
        subject.statements()
                .all()
                .forEach(statement -> statements
                        .computeIfAbsent(statement.line().index(), none -> new ArrayList<>())
                        .add(statement));
        subject.statements()
                .mentions()
                .forEach(text -> firstText.merge(text.line().index(), text.from(), Math::min));
    }

    /** The cover says again what follows; a sentence before a list is told apart by its list; texts have a rule of their own. */
    boolean saysSomething(Sentence sentence) {
        return !cover.contains(sentence.line().place().block())
                && !isListedText(sentence)
                && statements(sentence).flatMap(Statement::texts).noneMatch(text -> isIn(text, sentence))
                && !USUAL.matcher(sentence.text()).find();
    }

    private boolean isListedText(Sentence sentence) {
        return sentence.line().kind() == Line.Kind.ITEM
                && firstText.getOrDefault(sentence.line().index(), Integer.MAX_VALUE) <= sentence.from() + 4;
    }

    private static boolean isIn(TextMention text, Sentence sentence) {
        return text.line().index() == sentence.line().index()
                && text.from() >= sentence.from()
                && text.from() < sentence.to();
    }

    /** Whether it gives a number of texts: true of two sections by chance. */
    boolean isOnlyCount(Sentence sentence) {
        return statements(sentence).anyMatch(Statement::isBareCount);
    }

    private Stream<Statement> statements(Sentence sentence) {
        return statements.getOrDefault(sentence.line().index(), List.of()).stream()
                .filter(statement -> statement.standing() != Act.Standing.IN_DEVELOPMENT)
                .filter(statement -> statement.from() < sentence.to() && statement.to() > sentence.from());
    }
}
