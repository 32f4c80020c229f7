package org.rapporteur.intake.wordback;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;

/**
 * Gives the sections of a file the ids they have in the printed report, since headings have no controls: a section is the one
 * most of its paragraphs come from, whatever its heading and number say.
 */
final class NamedSections {

    private final PrintedPlaces places;
    private final Map<BlockId, BlockId> names = new HashMap<>();

    private NamedSections(PrintedPlaces places, List<Section> sections) {
        this.places = places;
        Set<BlockId> taken = new HashSet<>();
        sections.forEach(section -> name(section, this::home, taken));
        sections.forEach(section -> name(section, this::titled, taken));
    }

    static Document of(Document file, PrintedPlaces places) {
        List<Section> all = new java.util.ArrayList<>(
                file.cover().parts().stream().flatMap(Section::withInner).toList());
        file.allSections().forEach(all::add);
        NamedSections named = new NamedSections(places, all);
        Cover cover = file.cover();
        return new Document(
                file.language(),
                new Cover(
                        cover.group(),
                        cover.meeting(),
                        cover.documentNumber(),
                        cover.date(),
                        cover.language(),
                        cover.source(),
                        cover.title(),
                        named.named(cover.parts())),
                file.totals(),
                named.named(file.sections()));
    }

    private void name(Section section, Function<Section, Optional<BlockId>> of, Set<BlockId> taken) {
        if (!names.containsKey(section.id())) {
            of.apply(section).filter(taken::add).ifPresent(id -> names.put(section.id(), id));
        }
    }

    private Optional<BlockId> home(Section section) {
        Map<BlockId, Long> homes = section.blocks().stream()
                .map(Block::id)
                .flatMap(id -> places.block(id.toString()).stream())
                .flatMap(block -> places.section(block.id()).stream())
                .map(Section::id)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return homes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private Optional<BlockId> titled(Section section) {
        return places.titled(PrintedPlaces.title(section)).map(Section::id);
    }

    private List<Section> named(List<Section> sections) {
        return sections.stream()
                .map(section -> new Section(
                        names.getOrDefault(section.id(), section.id()),
                        section.number(),
                        section.heading(),
                        section.totals(),
                        section.blocks(),
                        named(section.sections())))
                .toList();
    }
}
