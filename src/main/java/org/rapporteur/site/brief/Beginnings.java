package org.rapporteur.site.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;

/**
 * As much of some sections as fits: the short ones whole, of the others the beginning, as much of each as of any other. They are
 * cut between paragraphs, items and rows, and the last words lead to where the report goes on.
 *
 * @param told in their order
 * @param untold those of which not even the first paragraph fits
 */
record Beginnings(List<Section> told, List<Section> untold) {

    /** Fewer letters of a section say nothing; then fewer sections are begun. */
    private static final int LEAST = 300;

    /**
     * @param goesOn the words of the link to where a section goes on
     * @param most in letters
     */
    static Beginnings of(List<Section> sections, String goesOn, int most) {
        int begun = Math.min(sections.size(), Math.max(1, most / LEAST));
        List<Section> first = sections.subList(0, begun);
        int share = share(first.stream().map(Beginnings::letters).sorted().toList(), most);
        List<Section> told = new ArrayList<>();
        List<Section> untold = new ArrayList<>();
        for (Section section : first) {
            Cut within = new Cut(share);
            List<Block> blocks = within.blocks(section.blocks());
            if (blocks.isEmpty() && within.at != null) {
                untold.add(section);
            } else {
                told.add(within.at == null ? section : with(section, blocks, new Reference(within.at, goesOn)));
            }
        }
        untold.addAll(sections.subList(begun, sections.size()));
        return new Beginnings(List.copyOf(told), List.copyOf(untold));
    }

    /** What one section may take when those that need less leave the rest to the others. */
    private static int share(List<Integer> sorted, int most) {
        int left = most;
        for (int at = 0; at < sorted.size(); at++) {
            int share = left / (sorted.size() - at);
            if (sorted.get(at) > share) {
                return share;
            }
            left -= sorted.get(at);
        }
        return Integer.MAX_VALUE;
    }

    private static Section with(Section section, List<Block> blocks, Reference rest) {
        List<Block> all = new ArrayList<>(blocks);
        all.add(new Paragraph(section.id().part("rest"), Label.none(), List.of(rest), List.of()));
        return new Section(section.id(), section.number(), section.heading(), List.of(), all, List.of());
    }

    static int letters(Section section) {
        return section.blocks().stream()
                .flatMap(Block::withParts)
                .flatMap(block -> block.lines().stream())
                .mapToInt(Beginnings::letters)
                .sum();
    }

    private static int letters(Table.Row row) {
        return row.cells().stream().mapToInt(Beginnings::letters).sum();
    }

    private static int letters(List<Inline> line) {
        return line.stream().mapToInt(inline -> inline.text().length()).sum();
    }

    /** Takes blocks in reading order until one does not fit. */
    private static final class Cut {

        private int left;
        private @Nullable BlockId at;

        Cut(int left) {
            this.left = left;
        }

        List<Block> blocks(List<Block> all) {
            List<Block> kept = new ArrayList<>();
            for (Block block : all) {
                if (at == null) {
                    add(block, kept);
                }
            }
            return kept;
        }

        private void add(Block block, List<Block> kept) {
            if (block instanceof Paragraph paragraph && fits(paragraph.id(), letters(paragraph.content()))) {
                kept.add(new Paragraph(
                        paragraph.id(), paragraph.label(), paragraph.content(), blocks(paragraph.parts())));
            } else if (block instanceof Table table) {
                List<Table.Row> rows = rows(table.rows());
                if (!rows.isEmpty()) {
                    kept.add(new Table(table.id(), table.head(), rows));
                }
            }
        }

        private List<Table.Row> rows(List<Table.Row> all) {
            int fitting = 0;
            while (fitting < all.size() && fits(all.get(fitting).id(), letters(all.get(fitting)))) {
                fitting++;
            }
            return all.subList(0, fitting);
        }

        private boolean fits(BlockId id, int letters) {
            left -= letters;
            at = left < 0 ? id : null;
            return at == null;
        }
    }
}
