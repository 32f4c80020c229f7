package org.rapporteur.intake.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.evidence.KnownResolutions;
import org.rapporteur.check.evidence.KnownResolutions.KnownEdition;
import org.rapporteur.intake.report.Remark.Code;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.terms.ResolutionNumber;

/** The Resolutions that the first lines of a report cite with their edition: the scope of its period. */
final class ScopeReading {
    private static final int FIRST_LINES = 25;
    private static final Pattern CITED = Pattern.compile(
            "(?<!ITU-R )(?:(WTSA|WTDC|Council) )?Resolutions? (\\d{1,4}(?:(?:, | and |, and )\\d{1,4}){0,12})"
                    + " \\((Rev\\. ?)?(\\p{Lu}[\\p{L} .-]{1,40}),? (\\d{2,4})\\)(?:,? [\u201c\"]([^\u201d\"]{3,300})[\u201d\"])?");
    private static final Pattern MORE =
            Pattern.compile(" and (\\d{1,4}) \\((Rev\\. ?)?(\\p{Lu}[\\p{L} .-]{1,40}),? (\\d{2,4})\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final KnownResolutions known;
    private final Map<String, ResolutionSummary> editions = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    ScopeReading(KnownResolutions known) {
        this.known = known;
    }

    ScopeReading read(List<ReportLine> lines) {
        lines.stream().limit(FIRST_LINES).map(ReportLine::plain).forEach(this::read);
        return this;
    }

    private void read(String line) {
        Matcher cited = CITED.matcher(line);
        while (cited.find()) {
            String body = cited.group(1) == null ? "PP" : cited.group(1).toUpperCase(java.util.Locale.ROOT);
            Matcher number = NUMBER.matcher(cited.group(2));
            while (number.find()) {
                add(
                        body + "-" + number.group(),
                        cited.group(3) != null,
                        cited.group(4),
                        cited.group(5),
                        cited.group(6));
            }
            Matcher more = MORE.matcher(line).region(cited.end(), line.length());
            while (more.lookingAt()) {
                add(body + "-" + more.group(1), more.group(2) != null, more.group(3), more.group(4), null);
                more.region(more.end(), line.length());
            }
        }
    }

    private void add(String code, boolean revised, String place, String year, @Nullable String title) {
        Optional<KnownEdition> edition = edition(code, place, year);
        if (edition.isEmpty() && year.length() < 4 || editions.containsKey(code)) {
            return;
        }
        int found = edition.map(KnownEdition::year).orElseGet(() -> Integer.parseInt(year));
        if (!year.equals(String.valueOf(found))) {
            remarks.add(Remark.of(Code.EDITION_MENDED, code, place + ", " + year, place + ", " + found));
        }
        String printed = title == null ? edition.map(KnownEdition::title).orElse("") : title;
        editions.put(
                code,
                new ResolutionSummary(
                        code,
                        found,
                        edition.map(KnownEdition::place).orElse(place),
                        edition.map(KnownEdition::revised).orElse(revised),
                        printed.isBlank() ? "Resolution " + code : printed));
    }

    /** The edition of that year and place; of that place alone where the year is not a whole one. */
    private Optional<KnownEdition> edition(String code, String place, String year) {
        return known.find(ResolutionNumber.valueOf(code)).stream()
                .flatMap(resolution -> resolution.editions().stream())
                .filter(edition -> edition.place().equals(place.strip()))
                .filter(edition -> year.length() < 4 || year.equals(String.valueOf(edition.year())))
                .findFirst();
    }

    List<ResolutionSummary> editions() {
        return List.copyOf(editions.values());
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
