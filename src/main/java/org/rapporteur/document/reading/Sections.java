package org.rapporteur.document.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Section;
import org.rapporteur.document.reading.lines.Marking;

/** The sections of the body, as headings and numbers open and close them. */
final class Sections {

    private final List<OpenSection> sections = new ArrayList<>();
    private final Deque<OpenSection> open = new ArrayDeque<>();

    static List<Section> of(List<PrintedEntry> entries, Ids ids) {
        HeadingForms headings = new HeadingForms(entries);
        Sections self = new Sections();
        for (int at = 0; at < entries.size(); at++) {
            if (headings.isHeading(at)) {
                self.heading(entries.get(at));
            } else {
                self.block(entries.get(at));
            }
        }
        return self.sections(ids);
    }

    private List<Section> sections(Ids ids) {
        List<Section> all = new ArrayList<>();
        sections.forEach(section -> all.add(section.section(BlockId.valueOf("part-" + (all.size() + 1)), ids)));
        return all;
    }

    /** A heading is no item of a list, whatever sign it begins with. */
    private void heading(PrintedEntry entry) {
        boolean bullet = entry.marking().kind() == Marking.Kind.BULLET;
        PrintedEntry heading = bullet ? entry.unmarked() : entry;
        String number = heading.marking().isNone() ? null : heading.marking().sign();
        open(new OpenSection(number, heading.words().text(), level(heading)));
    }

    private int level(PrintedEntry entry) {
        int outline = entry.line().look().outline();
        int depth = entry.number().size();
        return depth > 0 ? depth : Math.max(1, outline);
    }

    private void open(OpenSection section) {
        while (!open.isEmpty() && open.element().level() >= section.level()) {
            open.pop();
        }
        if (open.isEmpty()) {
            sections.add(section);
        } else {
            open.element().add(section);
        }
        open.push(section);
    }

    private void block(PrintedEntry entry) {
        if (entry.isTable()) {
            here().table(entry);
        } else if (entry.isItem() || isCountedItem(entry)) {
            here().item(entry);
        } else if (entry.isNumber()) {
            numbered(entry);
        } else if (!entry.isRule()) {
            here().plain(entry);
        }
    }

    /** A bare "1." counts items where a list is going on. */
    private boolean isCountedItem(PrintedEntry entry) {
        return entry.number().size() == 1 && here().expectsItems();
    }

    /** Goes where its number says: into the section above it, beside inner sections as one of them without a heading. */
    private void numbered(PrintedEntry entry) {
        List<Integer> number = entry.number();
        owner(number).ifPresent(owner -> {
            while (open.element() != owner) {
                open.pop();
            }
            if (owner.hasSections()) {
                open(new OpenSection(entry.marking().sign(), null, number.size()));
            }
        });
        here().numbered(entry);
    }

    private Optional<OpenSection> owner(List<Integer> number) {
        return number.size() < 2
                ? Optional.empty()
                : open.stream()
                        .filter(section -> section.isNumbered(number.subList(0, number.size() - 1)))
                        .findFirst();
    }

    private Hanging here() {
        if (open.isEmpty()) {
            open(new OpenSection(null, null, OpenSection.PREFACE));
        }
        return open.element().blocks();
    }
}
