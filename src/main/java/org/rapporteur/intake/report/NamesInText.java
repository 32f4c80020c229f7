package org.rapporteur.intake.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.check.evidence.KnownBody;
import org.rapporteur.records.studygroup.BodyKind;
import org.rapporteur.records.studygroup.BodySummary;

/** Finds the bodies and Member States that words name. */
final class NamesInText {
    private static final Pattern STUDY_GROUP = Pattern.compile("[TRD]-SG\\d+");
    /** “Joint Coordination Activity on … (JCA-IoT)”, “Correspondence Group on Artificial Intelligence of Things (CG-AIoT)” */
    private static final Pattern NAMED = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}\\d-]+ (?:(?:of|on|for|and|the|in) ){0,2}){2,9})\\((\\p{Lu}[\\p{L}\\d-]{1,18})\\)");

    private final Map<String, String> codeByName = new TreeMap<>();
    private final Map<String, String> states;
    private final Pattern anyState;

    NamesInText(List<KnownBody> bodies, Map<String, String> states) {
        for (KnownBody body : bodies) {
            if (!STUDY_GROUP.matcher(body.code()).matches()) {
                codeByName.putIfAbsent(body.acronym(), body.code());
                codeByName.putIfAbsent(body.name(), body.code());
            }
        }
        this.states = states;
        this.anyState = any(states.keySet());
    }

    /** Longer names first: “Guinea-Bissau” is not Guinea. */
    private static Pattern any(Collection<String> names) {
        String all = names.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}-])(?:" + (all.isEmpty() ? "(?!)" : all) + ")(?![\\p{L}-])");
    }

    /** Codes in the order in which they are named. */
    List<String> bodies(String words) {
        Map<Integer, String> found = new TreeMap<>();
        codeByName.forEach((name, code) -> {
            int at = place(words, name);
            if (at >= 0 && !found.containsValue(code)) {
                found.put(at, code);
            }
        });
        Set<String> codes = new LinkedHashSet<>(ReportLanguage.named(words));
        codes.addAll(found.values());
        return new ArrayList<>(codes);
    }

    private static int place(String words, String name) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\d-])" + Pattern.quote(name) + "(?![\\p{L}\\d-])")
                .matcher(words);
        return words.contains(name) && found.find() ? found.start() : -1;
    }

    List<String> states(String words) {
        Set<String> codes = new LinkedHashSet<>();
        Matcher found = anyState.matcher(words);
        while (found.find()) {
            codes.add(String.valueOf(states.get(found.group())));
        }
        return new ArrayList<>(codes);
    }

    /** Bodies that are named with their acronym and that nobody knows yet. */
    Collection<BodySummary> unknown(List<ReportLine> lines) {
        Map<String, BodySummary> found = new LinkedHashMap<>();
        for (ReportLine line : lines) {
            Matcher named = NAMED.matcher(line.plain());
            while (named.find()) {
                add(found, named.group(1).strip().replaceFirst("^(?:The|Under) (?:the )?", ""), named.group(2));
            }
        }
        return found.values();
    }

    private void add(Map<String, BodySummary> found, String name, String acronym) {
        boolean known = codeByName.containsKey(acronym) || codeByName.containsKey(name);
        BodyKind kind = kind(name);
        if (known
                || kind == null
                || acronym.equals("ITU")
                || acronym.chars().filter(Character::isUpperCase).count() < 2) {
            return;
        }
        String sector =
                name.startsWith("ITU-T") || kind == BodyKind.FOCUS_GROUP || kind == BodyKind.JOINT_ACTIVITY ? "T" : "U";
        String code =
                (sector + "-" + acronym).toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9-]", "");
        if (code.matches("[TRDUX]-[A-Z0-9][A-Z0-9-]{0,30}")) {
            found.putIfAbsent(code, new BodySummary(code, kind, acronym, name, null, null, null, null));
        }
    }

    /** Null where the name does not say that it is one. */
    private static @org.jspecify.annotations.Nullable BodyKind kind(String name) {
        if (name.contains("Focus Group")) {
            return BodyKind.FOCUS_GROUP;
        }
        if (name.contains("Joint Coordination Activity")) {
            return BodyKind.JOINT_ACTIVITY;
        }
        if (name.matches(".*\\b(?:Correspondence|Working|Task|Expert|Coordination) (?:Group|Force).*")) {
            return BodyKind.WORKING_GROUP;
        }
        return name.matches(
                        ".*\\b(?:Alliance|Organization|Organisation|Union|Forum|Consortium|Association|Committee)\\b.*")
                ? BodyKind.PARTNER
                : null;
    }
}
