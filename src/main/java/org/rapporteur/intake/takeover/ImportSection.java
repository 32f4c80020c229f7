package org.rapporteur.intake.takeover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.report.DecidedReport;
import org.rapporteur.intake.report.ProposedBlock;
import org.rapporteur.intake.report.ProposedReport;
import org.rapporteur.intake.report.ProposedSection;
import org.rapporteur.intake.report.ProposedText;
import org.rapporteur.intake.report.ReportLine;
import org.rapporteur.intake.report.TextFields;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.terms.StudyGroupCode;

/**
 * A section of an imported report as it is printed, each sentence with what it becomes.
 *
 * @param topic slug of its topic; empty where it has none
 * @param guesses what is guessed of the section
 * @param next the section that is read after it; null after the last
 */
record ImportSection(
        String key,
        String number,
        String heading,
        String topic,
        String topicName,
        List<String> guesses,
        List<Block> blocks,
        @Nullable Next next) {

    /** @param called number and heading */
    record Next(String key, String called) {}

    /**
     * Paragraphs that become one block of the outline.
     *
     * @param key with that of its section
     * @param becomes code of its kind, as words know it
     * @param instead what it may become instead; empty where there is no choice
     */
    record Block(
            String key,
            String becomes,
            String instead,
            List<String> doubts,
            List<Line> lines,
            List<Account> accounts,
            List<Tally> tallies,
            boolean taken) {

        /** The bodies of an activity as people write them. */
        public String bodies(Account account) {
            return account.bodies().stream().map(StudyGroupCode::written).collect(Collectors.joining(", "));
        }

        public String group(Tally tally) {
            return StudyGroupCode.written(tally.group());
        }
    }

    /** A printed line, with the texts that are told in it first. */
    record Line(String text, boolean unread, List<Text> texts) {}

    /**
     * A text of a line.
     *
     * @param at number of its row in the form
     * @param key by which it is decided
     * @param problem what is wrong with what was typed; empty if nothing
     */
    record Text(
            int at,
            String key,
            TextFields fields,
            boolean sure,
            boolean taken,
            List<String> doubts,
            String printed,
            String problem) {

        public String name() {
            return fields.name().isEmpty() ? fields.title() : fields.name();
        }
    }

    /** @param typed fields of texts with which something is wrong, with what is, by key */
    static Optional<ImportSection> of(
            DecidedReport decided, String key, TakenSoFar taken, Map<String, Wrong> typed, ImportWords words) {
        List<ProposedSection> all = decided.report().allSections().toList();
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).key().equals(key)) {
                ProposedSection next = at + 1 < all.size() ? all.get(at + 1) : null;
                return Optional.of(new Rows(decided, taken, typed, words).section(all.get(at), next));
            }
        }
        return Optional.empty();
    }

    /** @param why in words for people */
    record Wrong(TextFields fields, String why) {}

    /** What pages call a section: its heading, else its first words. */
    static String heading(ProposedSection section) {
        if (section.heading() != null) {
            return section.heading();
        }
        return section.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .map(ReportLine::text)
                .findFirst()
                .map(words -> words.length() > 80 ? words.substring(0, 80) + "…" : words)
                .orElse(section.key());
    }

    /** Writes down the rows of one section. */
    private static final class Rows {
        private final DecidedReport decided;
        private final TakenSoFar taken;
        private final Map<String, Wrong> typed;
        private final ImportWords words;
        private final Map<Integer, List<ProposedText>> told = new HashMap<>();
        private final Set<Integer> unread;
        private final Set<String> shown = new HashSet<>();

        Rows(DecidedReport decided, TakenSoFar taken, Map<String, Wrong> typed, ImportWords words) {
            this.decided = decided;
            this.taken = taken;
            this.typed = typed;
            this.words = words;
            ProposedReport report = decided.report();
            report.texts()
                    .forEach(text -> text.lines()
                            .forEach(line -> told.computeIfAbsent(line.index(), none -> new ArrayList<>())
                                    .add(text)));
            unread = report.unread().stream().map(ReportLine::index).collect(Collectors.toSet());
        }

        ImportSection section(ProposedSection section, @Nullable ProposedSection next) {
            return new ImportSection(
                    section.key(),
                    section.number(),
                    heading(section),
                    section.topic() == null ? "" : section.topic().topic().slug(),
                    section.topic() == null ? "" : section.topic().topic().name(),
                    words.of(section.remarks()),
                    section.blocks().stream()
                            .map(block -> block(section, block))
                            .toList(),
                    next == null ? null : new Next(next.key(), (next.number() + " " + heading(next)).strip()));
        }

        private Block block(ProposedSection section, ProposedBlock block) {
            return new Block(
                    section.key() + "/" + block.key(),
                    block.kind().code(),
                    block.instead() == null ? "" : instead(block),
                    words.of(block.remarks()),
                    block.lines().stream().map(this::line).toList(),
                    block.kind() == org.rapporteur.report.outline.BlockKind.ACTIVITIES ? block.accounts() : List.of(),
                    block.tallies(),
                    taken.holds(section, block));
        }

        /** A list of texts may only take or leave the sentence that leads it. */
        private static String instead(ProposedBlock block) {
            boolean typed = !block.block().text().isEmpty();
            var other = Objects.requireNonNull(block.instead());
            return other.kind() != block.kind() ? other.kind().code() : typed ? "texts" : "prose";
        }

        private Line line(ReportLine line) {
            List<Text> texts = told.getOrDefault(line.index(), List.of()).stream()
                    .filter(text -> shown.add(text.key()))
                    .map(this::text)
                    .toList();
            return new Line(line.text(), unread.contains(line.index()), texts);
        }

        private Text text(ProposedText text) {
            String key = decided.key(text);
            Wrong wrong = typed.get(key);
            return new Text(
                    shown.size() - 1,
                    key,
                    wrong == null ? TextFields.of(text) : wrong.fields(),
                    text.sure(),
                    taken.holds(text),
                    words.of(text.remarks()),
                    Objects.requireNonNullElse(text.printed(), ""),
                    wrong == null ? "" : wrong.why());
        }
    }
}
