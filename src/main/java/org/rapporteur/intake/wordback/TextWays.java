package org.rapporteur.intake.wordback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.document.Block;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.intake.paste.Particulars;
import org.rapporteur.intake.paste.PasteReader;
import org.rapporteur.intake.proposal.MissingTexts;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Designation;

/** Where a text that was struck from a list or written into one is put right: in its record, or in the form that makes one. */
final class TextWays {

    private final Document printed;
    private final Catalogue catalogue;
    private final DateRange days;

    /** @param days of the period, which say which edition is meant */
    TextWays(Document printed, Catalogue catalogue, DateRange days) {
        this.printed = printed;
        this.catalogue = catalogue;
        this.days = days;
    }

    /** The form of the record of a struck text, where its topics are changed or it is withdrawn. */
    Optional<String> struck(Suggestion one) {
        return printed.allBlocks()
                .filter(block -> block.id().toString().equals(one.place()))
                .flatMap(TextWays::lines)
                .filter(line -> one.printed().contains(EditedLine.spaced(text(line))))
                .flatMap(TextWays::told)
                .findFirst()
                .map(record -> record + "/edit");
    }

    private static Stream<Claim> lines(Block block) {
        return block.lines().stream()
                .flatMap(List::stream)
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .filter(claim -> claim.type() == ClaimType.TEXT);
    }

    private static String text(Inline claim) {
        return claim.text();
    }

    private static Stream<String> told(Claim claim) {
        return claim.sources().stream().flatMap(source -> Stream.ofNullable(source.record()));
    }

    /**
     * The form of a new text, filled, where the catalogue knows what was written.
     *
     * @param section in whose list it was written; it may tell no topic
     * @param back where saving the form leads
     */
    Optional<String> added(Suggestion one, Optional<OutlineSection> section, String back) {
        String topic =
                section.flatMap(known -> Optional.ofNullable(known.topic())).orElse("");
        return PasteReader.read(one.words(), Particulars.NONE).texts().stream()
                .flatMap(text -> text.designation().stream())
                .flatMap(designation -> published(designation).stream())
                .findFirst()
                .map(text -> MissingTexts.form(text.designation(), topic, back));
    }

    private Optional<PublishedText> published(Designation designation) {
        List<PublishedText> editions = catalogue.editions(designation).stream()
                .filter(text -> designation.edition() == null || designation.equals(text.number()))
                .toList();
        return editions.stream()
                .filter(text -> text.approved().mayBeIn(days))
                .findFirst()
                .or(() -> editions.stream().reduce((earlier, later) -> later));
    }
}
