package org.rapporteur.report.compile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Section;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.terms.wording.Wording;

/** The example's report on a day, with what tests ask of it. */
record Compiled(Document document) {

    private static final Wording ENGLISH = Wording.of(Locale.UK);
    private static final Map<LocalDate, Compiled> COMPILED = new ConcurrentHashMap<>();

    static Compiled on(String day) {
        return on(LocalDate.parse(day));
    }

    /** Compiling always gives the same, so that tests of one day share it. */
    static Compiled on(LocalDate day) {
        return COMPILED.computeIfAbsent(day, Compiled::compile);
    }

    private static Compiled compile(LocalDate day) {
        return new Compiled(Compiler.compile(
                ExampleRecords.period(), day, ExampleRecords.outline(), ExampleRecords.records(), ENGLISH));
    }

    Section section(String number) {
        return document.allSections()
                .filter(section -> number.equals(section.number()))
                .findFirst()
                .orElseThrow();
    }

    Section byId(String id) {
        return document.allSections()
                .filter(section -> id.equals(section.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    /** The totals of a section, each as "approved recommendation 11 (0) SG9 SG11". */
    List<String> totals(String number) {
        return section(number).totals().stream().map(Compiled::printed).toList();
    }

    static String printed(Claim claim) {
        Claim.Count count = Optional.ofNullable(claim.count()).orElseThrow();
        return "%s %s %d (%d) %s"
                .formatted(
                        count.stage(), count.kind(), count.value(), count.declared(), String.join(" ", claim.groups()));
    }

    /** All printed words of a section, a line a paragraph or cell. */
    String text(String number) {
        return String.join(
                "\n",
                blocks(section(number))
                        .flatMap(block -> block.lines().stream())
                        .map(Inline::text)
                        .toList());
    }

    Stream<Block> blocks(Section section) {
        return section.blocks().stream().flatMap(Block::withParts);
    }

    Stream<Claim> claims(Section section, ClaimType type) {
        return blocks(section)
                .flatMap(block -> block.lines().stream())
                .flatMap(List::stream)
                .filter(inline -> inline instanceof Claim claim && claim.type() == type)
                .map(Claim.class::cast);
    }
}
