package org.rapporteur.check.rules.citations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.evidence.StateNames;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Quotes;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.DateRange;

/** The name of a Member State with a wrong bracket, or one that is not used in the Union. */
final class MemberStateName implements Rule {
    private static final Pattern BRACKET = Pattern.compile(
            "(?<base>\\p{Lu}[\\p{L}'.-]{1,25}(?: \\p{Lu}[\\p{L}'.-]{1,25}){0,2}) \\((?<words>[\\p{L}'. ]{3,40})(?<close>\\))?");
    /** Words of the names of States. */
    private static final Pattern STATELY = Pattern.compile(
            "(?i)\\b(?:republic|rep\\.?|kingdom|islamic|plurinational|bolivarian|federated|federal republic|states? of|united republic|dem\\.?|democratic|people's|socialist)(?!\\w)");

    private static final Pattern OF = Pattern.compile("(?i).*\\bof(?: the)?");
    private static final Pattern NO_STATE_BEFORE = Pattern.compile(
            "(?:State of|Status of|North|Republic of|Noord-?|South|Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?|Prof\\.?|New|Occupied|in the former|former(?: Yugoslav Republic of)?|formerly|Lake|Sir) $");
    /** “Palestine Polytechnic University”, “Turkey Point”: part of another name. */
    private static final Pattern NO_STATE_BEHIND = Pattern.compile(
            "^(?: \\((?:the )?former| (?!Government|Ministry|Administration|Regulat|Telecom)\\p{Lu}\\p{Ll}+|-|'s \\p{Lu})");

    @Override
    public String name() {
        return "member-state-name";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        StateNames states = subject.evidence().states();
        if (states.official().isEmpty()) {
            return Stream.empty();
        }
        DateRange days = subject.evidence().days();
        return subject.lines().stream()
                .flatMap(line -> Stream.concat(brackets(line, states), undiplomatic(line, states, days))
                        .distinct()
                        .sorted(Comparator.comparing(found -> line.printed().indexOf(found.quote()))));
    }

    private Stream<Finding> brackets(Line line, StateNames states) {
        if (!line.text().contains(" (")) {
            return Stream.empty();
        }
        List<Finding> found = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(line.text());
        // A bracket may hold a name with a bracket: “Mashhad (Iran (Islamic Republic of))”
        for (int at = 0; bracket.find(at); at = bracket.end("base")) {
            bracket(line, bracket, states).ifPresent(found::add);
        }
        return found.stream();
    }

    private Optional<Finding> bracket(Line line, Matcher bracket, StateNames states) {
        String words = bracket.group("words").strip();
        Optional<String> split = split(bracket, words, states);
        if (split.isPresent()) {
            return split.map(name -> found(line, bracket, bracket.group("base"), "message", name));
        }
        if (!STATELY.matcher(words).find() || words.toLowerCase(Locale.ROOT).contains("former")) {
            return Optional.empty();
        }
        String base = base(bracket.group("base"), states);
        String written = base + " (" + words + ")";
        boolean closed = bracket.group("close") != null;
        Optional<String> official = official(base, states);
        if (official.isEmpty()) {
            return closed ? misplaced(line, bracket, words, base, states) : Optional.empty();
        }
        if (official.get().equalsIgnoreCase(written) && closed) {
            return Optional.empty();
        }
        boolean isForm = OF.matcher(words).matches() || official.get().contains("(");
        return isForm ? Optional.of(found(line, bracket, base, "message", official.get())) : Optional.empty();
    }

    /** “Lao (P.D.R.)”, “United Kingdom (of Great Britain and Northern Ireland)”: a bracket within a name that has none. */
    private static Optional<String> split(Matcher bracket, String words, StateNames states) {
        String whole = bracket.group("base") + " " + words;
        return states.official().stream()
                .map(MemberStateName::plain)
                .filter(name -> name.equals(whole) && bracket.group("close") != null)
                .findFirst();
    }

    /** Of the capitalized words before the bracket as many as are the name of a State, else the last. */
    private static String base(String words, StateNames states) {
        String rest = words;
        while (rest.indexOf(' ') > 0 && official(rest, states).isEmpty()) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return rest;
    }

    private static Optional<String> official(String base, StateNames states) {
        return states.official().stream()
                .map(MemberStateName::plain)
                .filter(name -> name.equals(base) || name.startsWith(base + " ("))
                .findFirst();
    }

    private static String plain(String name) {
        return name.replace('\u2019', '\'');
    }

    /** “Anyang (Republic of)”: the bracket of a State behind something that is none. */
    private Optional<Finding> misplaced(Line line, Matcher bracket, String words, String base, StateNames states) {
        String owners = states.official().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(" (" + words.toLowerCase(Locale.ROOT) + ")"))
                .collect(Collectors.joining(" or "));
        return owners.isEmpty() ? Optional.empty() : Optional.of(found(line, bracket, base, "misplaced", owners));
    }

    private Finding found(Line line, Matcher bracket, String base, String variant, String expected) {
        int from = bracket.end("base") - base.length();
        String printed = line.quote(from, bracket.end());
        return finding(line, from, bracket.end(), variant, expected, printed, printed, expected, base);
    }

    private Stream<Finding> undiplomatic(
            Line line, StateNames states, @org.jspecify.annotations.Nullable DateRange days) {
        return states.undiplomatic().entrySet().stream()
                .filter(entry -> line.text().contains(entry.getKey())
                        && isWrong(entry.getValue().since(), days))
                .flatMap(entry -> undiplomatic(line, entry).stream());
    }

    private static boolean isWrong(
            @org.jspecify.annotations.Nullable LocalDate since, @org.jspecify.annotations.Nullable DateRange days) {
        return since == null || days == null || !since.isAfter(days.from());
    }

    private Optional<Finding> undiplomatic(Line line, Map.Entry<String, StateNames.Instead> name) {
        Quotes quotes = new Quotes(line.text());
        String words = name.getKey();
        for (int at = line.text().indexOf(words); at >= 0; at = line.text().indexOf(words, at + 1)) {
            if (quotes.hold(at) || !standsAlone(line.text(), at, at + words.length())) {
                continue;
            }
            String official = name.getValue().official();
            return Optional.of(
                    finding(line, at, at + words.length(), "undiplomatic", official, words, words, official));
        }
        return Optional.empty();
    }

    private static boolean standsAlone(String text, int from, int to) {
        boolean word = (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
        return word
                && !NO_STATE_BEFORE
                        .matcher(text.substring(Math.max(0, from - 40), from))
                        .find()
                && !NO_STATE_BEHIND
                        .matcher(text.substring(to, Math.min(text.length(), to + 30)))
                        .find();
    }
}
