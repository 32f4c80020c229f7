package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.terms.Designation;

/** The titles under which the catalogue knows a text that is told, and what it changes. */
record PublishedTitles(List<String> all) {

    /** Of the edition the report speaks of if that is certain, else of all. */
    static PublishedTitles of(ToldText told, Evidence evidence) {
        Editions editions = told.editions();
        List<String> titles = new ArrayList<>();
        boolean inPeriod = told.isConcluded()
                && evidence.days() != null
                && editions.in(evidence.days()).isPresent();
        if (inPeriod && evidence.days() != null) {
            editions.all().stream()
                    .filter(edition -> edition.approved().mayBeIn(evidence.days()))
                    .forEach(edition -> titles.add(0, edition.title()));
        } else {
            editions.all().forEach(edition -> titles.add(0, edition.title()));
        }
        Designation designation = told.text().designation();
        if (designation != null && designation.isChange()) {
            bases(designation, editions, evidence).forEach(base -> titles.add(base.title()));
        }
        titles.removeIf(String::isBlank);
        return new PublishedTitles(List.copyOf(titles));
    }

    private static Stream<PublishedText> bases(Designation designation, Editions editions, Evidence evidence) {
        Stream<Designation> known = editions.all().stream()
                .map(PublishedText::number)
                .filter(number -> number != null)
                .map(Designation::base);
        return Stream.concat(Stream.of(designation.base()), known)
                .map(Designation::withoutEdition)
                .flatMap(base -> evidence
                        .catalogue()
                        .editions(Designation.valueOf(
                                "ITU-T " + base.shortForm().replaceAll(" (?:Amd|Cor|Err|Add)\\..*", "")))
                        .stream())
                .distinct();
    }

    /** Whether the title of the mention is one of them. */
    boolean are(TextMention text) {
        String title = String.valueOf(text.title());
        return all.stream()
                .anyMatch(other -> same(title, other) || sameBefore(text, other) || isLastPart(title, other));
    }

    /** “… for IMT-2020 systems (Q2/17)”, “… networks. It was approved”: in running words the title is where they begin. */
    private static boolean sameBefore(TextMention text, String published) {
        return !text.quoted() && RunningTitle.begins(String.valueOf(text.title()), published);
    }

    /** “Guidelines for the implementation” of “Embedded common interface; Guidelines for the implementation”. */
    private static boolean isLastPart(String title, String published) {
        int mark = published.lastIndexOf("; ");
        return mark > 0 && same(title, published.substring(mark + 2));
    }

    /** Those of this title, of which one may name the text: “ITU-T K.117 – Supplement on …”; or with these words as its last part where the first is that of the text: “…; Trust environment”. */
    List<PublishedText> others(String title, Evidence evidence) {
        Stream<String> parts = all.stream()
                .filter(other -> other.lastIndexOf("; ") > 0)
                .map(other -> other.substring(0, other.lastIndexOf("; ") + 2) + title);
        return Stream.concat(Stream.of(title), parts)
                .map(evidence.catalogue()::titled)
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    static boolean same(String title, String other) {
        return TitleWords.of(title).saysTheSameAs(TitleWords.of(other));
    }
}
