package org.rapporteur.check.rules.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Section;

/** An acronym introduced twice: “United for Smart Sustainable Cities (U4SSC)”. Headings, titles and the cover may. */
final class ExpansionTwice implements Rule {
    private static final Pattern ACRONYM = Pattern.compile(" \\(([A-Z][A-Za-z0-9&-]{1,11})\\)");

    @Override
    public String name() {
        return "expansion-twice";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        RunningText running = RunningText.of(subject);
        Set<BlockId> cover = cover(subject);
        Map<String, Line> first = new HashMap<>();
        Set<String> told = new HashSet<>();
        return subject.lines().stream()
                .filter(line -> line.kind() == Kind.PARAGRAPH || line.kind() == Kind.ITEM)
                .filter(line -> !cover.contains(line.place().block()))
                .flatMap(line -> expansions(line, running.of(line)))
                .filter(one -> first.putIfAbsent(one.key(), one.line()) != null && told.add(one.key()))
                .map(one -> finding(one, first.getOrDefault(one.key(), one.line())));
    }

    private static Set<BlockId> cover(Subject subject) {
        Set<BlockId> blocks = new HashSet<>();
        subject.document().cover().parts().stream()
                .flatMap(Section::withInner)
                .flatMap(section -> section.blocks().stream())
                .flatMap(Block::withParts)
                .forEach(block -> blocks.add(block.id()));
        return blocks;
    }

    private record Expansion(Line line, int from, int to, String acronym, String words) {
        String key() {
            return acronym + " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        }
    }

    private static Stream<Expansion> expansions(Line line, String text) {
        Matcher acronym = ACRONYM.matcher(text);
        Stream.Builder<Expansion> found = Stream.builder();
        while (acronym.find()) {
            int from = Initials.begin(text, acronym.start(), acronym.group(1));
            if (from >= 0) {
                found.add(new Expansion(
                        line, from, acronym.end(), acronym.group(1), text.substring(from, acronym.start())));
            }
        }
        return found.build();
    }

    private Finding finding(Expansion one, Line first) {
        return finding(
                one.line(),
                one.from(),
                one.to(),
                "message",
                one.acronym(),
                one.words(),
                one.acronym(),
                first.place().paragraph());
    }
}
