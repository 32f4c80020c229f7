package org.rapporteur.check.rules.catalogue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.TextKind;

/** A number under which nothing has been published. Drafts have numbers before that. */
final class UnknownDesignation implements Rule {

    private static final Pattern FAMILY = Pattern.compile(
            "[- ](?:sub-?)?(?:series|family|range|group|suite|set|block)\\b| (?:Recommendations|texts|documents|standards)\\b|\\.?[xX]{1,3}\\b|s\\b");

    private static final String GRADE = "P.3";

    @Override
    public String name() {
        return "unknown-designation";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CATALOGUE);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Set<String> radio = radioNumbers(subject);
        boolean ofRadio = subject.isOfRadio();
        return ToldText.all(subject)
                .filter(told -> !ofRadio || told.text().line().text().contains("ITU-T"))
                .filter(told -> !radio.contains(told.text().number()))
                .filter(told -> !told.isPending() && told.editions().isEmpty())
                .filter(told -> told.text().designation() != null
                        ? !isFamily(told.text()) && !isGrade(told.text()) && !endsRange(told.text())
                        : isOtherSupplement(told.text(), subject.evidence()))
                .map(told -> found(told.text(), subject.evidence()));
    }

    /** “M.2160” in a report that names ITU-R M.2160-0 is that text. */
    private static Set<String> radioNumbers(Subject subject) {
        return subject.statements().mentions().stream()
                .filter(TextMention::radio)
                .map(TextMention::number)
                .map(number -> number.substring(number.lastIndexOf(' ') + 1))
                .map(number -> number.indexOf('-') < 0 ? number : number.substring(0, number.indexOf('-')))
                .collect(Collectors.toSet());
    }

    /** “Supplement 982” says no series; if its title is that of another Supplement, the number is wrong. */
    private static boolean isOtherSupplement(TextMention text, Evidence evidence) {
        return text.kind() == TextKind.SUPPLEMENT
                && text.title() != null
                && text.number().startsWith("Supplement ")
                && evidence.catalogue().titled(text.title()).stream()
                        .anyMatch(other -> other.kind() == TextKind.SUPPLEMENT);
    }

    /** “one P.3 and two G.5”, “I.3 Networks”: grades of staff and numbers of sections, where nothing says that it is a text. */
    private static boolean isGrade(TextMention text) {
        return text.to() - text.from() == GRADE.length()
                && text.line().text().charAt(text.from() + 1) == GRADE.charAt(1);
    }

    /** “Q.3000–Q.3999: 8” counts the texts whose numbers are between. */
    private static boolean endsRange(TextMention text) {
        return text.number().endsWith("000") || text.number().endsWith("999");
    }

    /** “the Z.160 family” is no text of its own. */
    private static boolean isFamily(TextMention text) {
        return FAMILY.matcher(text.line().text())
                .region(text.to(), text.line().text().length())
                .lookingAt();
    }

    private Finding found(TextMention text, Evidence evidence) {
        List<PublishedText> titled =
                text.title() == null ? List.of() : evidence.catalogue().titled(text.title());
        if (titled.isEmpty()) {
            return finding(text.line(), text.from(), text.to(), "message", "", text.name(), text.name());
        }
        String other = titled.get(titled.size() - 1).designation();
        return finding(text.line(), text.from(), text.to(), "titled", other, text.name(), text.name(), other);
    }
}
