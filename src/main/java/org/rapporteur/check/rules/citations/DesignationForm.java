package org.rapporteur.check.rules.citations;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** Numbers in another form than ITU prints, one finding a report for each form. */
final class DesignationForm implements Rule {
    private static final Map<String, Pattern> FORMS = forms();
    private static final Pattern PREFIXED = Pattern.compile("ITU[- ]T\\b");

    private static Map<String, Pattern> forms() {
        Map<String, Pattern> forms = new LinkedHashMap<>();
        forms.put("glued", Pattern.compile("[A-Z]\\.\\d[\\d.]*(?:Cor|Corr|Amd|Add|Err|Suppl?|App)\\b?\\.? ?\\d"));
        forms.put("regional", Pattern.compile("\\b[A-Z]\\.\\d+R(?!\\w)"));
        forms.put("supplement", Pattern.compile("\\b[A-Z]\\.[Ss]uppl?\\.? ?\\d"));
        forms.put("revised", Pattern.compile("\\b[A-Z]\\.\\d[\\d.]*[ -]?rev(?:ised)?(?!\\w)"));
        return forms;
    }

    @Override
    public String name() {
        return "designation-form";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        List<TextMention> numbered = subject.statements().mentions().stream()
                .filter(text -> !text.radio())
                .toList();
        return Stream.concat(
                FORMS.entrySet().stream().flatMap(form -> check(form.getKey(), having(numbered, form.getValue()))),
                check("prefix", withoutPrefix(numbered)));
    }

    private static List<TextMention> having(List<TextMention> texts, Pattern form) {
        return texts.stream().filter(text -> form.matcher(written(text)).find()).toList();
    }

    private static String written(TextMention text) {
        return text.line().text().substring(text.from(), text.to());
    }

    /** Only where nearly all have it: a list under “ITU-T” and a table need none. */
    private static List<TextMention> withoutPrefix(List<TextMention> texts) {
        List<TextMention> numbered =
                texts.stream().filter(text -> text.designation() != null).toList();
        List<TextMention> without = numbered.stream()
                .filter(text -> !PREFIXED.matcher(near(text)).find())
                .toList();
        return without.size() * 10 <= numbered.size() ? without : List.of();
    }

    private static String near(TextMention text) {
        return text.line().text().substring(Math.max(0, text.from() - 250), text.to());
    }

    private Stream<Finding> check(String variant, List<TextMention> texts) {
        if (texts.isEmpty()) {
            return Stream.empty();
        }
        TextMention first = texts.get(0);
        Set<String> places = new LinkedHashSet<>();
        texts.forEach(text -> places.add(text.line().place().paragraph()));
        String where = String.join(", ", places.stream().limit(12).toList()) + (places.size() > 12 ? " …" : "");
        return Stream.of(
                finding(first.line(), first.from(), first.to(), variant, "", first.quote(), first.quote(), where));
    }
}
