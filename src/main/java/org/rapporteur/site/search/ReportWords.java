package org.rapporteur.site.search;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The paragraphs of one report and which of them have which word, so that a search looks at words and not at paragraphs. */
final class ReportWords {

    private final List<ReportParagraph> paragraphs;
    private final NavigableMap<String, BitSet> byForm = new TreeMap<>();

    /** @param words the forms of all words of each paragraph */
    ReportWords(List<ReportParagraph> paragraphs, List<Set<String>> words) {
        this.paragraphs = paragraphs;
        for (int at = 0; at < paragraphs.size(); at++) {
            for (String form : words.get(at)) {
                byForm.computeIfAbsent(form, missing -> new BitSet()).set(at);
            }
        }
    }

    /** In reading order. */
    List<ReportParagraph> having(Sought sought) {
        return sought.in(this).stream().mapToObj(paragraphs::get).toList();
    }

    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, paragraphs.size());
        return all;
    }

    /** @param begun whether words count that only begin so */
    BitSet having(String form, boolean begun) {
        BitSet found = new BitSet();
        if (begun) {
            for (var entry : byForm.tailMap(form, true).entrySet()) {
                if (!entry.getKey().startsWith(form)) {
                    break;
                }
                found.or(entry.getValue());
            }
        } else if (byForm.get(form) != null) {
            found.or(byForm.get(form));
        }
        return found;
    }
}
