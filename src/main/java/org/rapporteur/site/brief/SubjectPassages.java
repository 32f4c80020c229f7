package org.rapporteur.site.brief;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.document.Section;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.ReportLabels;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says on the page of a subject what the reports say of it. What they say as before is not written again. */
@Component
public class SubjectPassages {

    /** Of so many letters, some hundred pages. */
    private static final int MOST_LETTERS = 6 << 20;

    /** What is around them weighs as much as so many letters. */
    private static final int FRAME = 200;

    private record Place(String period, String subject, Locale language, int most) {}

    /** @param sections what it was written from */
    private record Written(List<Section> sections, ToldPassages passages) {}

    private final ReportLabels labels;
    private final MessageSource messages;
    private final Cache<Place, Written> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_LETTERS)
            .weigher((Place place, Written written) ->
                    FRAME + written.passages().document().length())
            .build();

    SubjectPassages(ReportLabels labels, MessageSource messages) {
        this.labels = labels;
        this.messages = messages;
    }

    /** By the code of the period. */
    public Map<String, ?> of(Matter matter, List<CompiledReport> reports) {
        Map<String, ToldPassages> passages = new LinkedHashMap<>();
        int most = ToldPassages.MOST;
        for (CompiledReport report : reports) {
            passages.put(report.period().code(), of(report, matter, most));
            most = ToldPassages.MOST_FOLDED;
        }
        return passages;
    }

    private ToldPassages of(CompiledReport report, Matter matter, int most) {
        Locale language = RequestLanguage.get();
        List<Section> sections = Excerpt.of(report, matter);
        String period = report.period().code();
        Place place = new Place(period, matter.subject(), language, most);
        Written written = kept.getIfPresent(place);
        if (written == null || !written.sections().equals(sections)) {
            written = new Written(sections, writer(period, language, most).write(sections));
            kept.put(place, written);
        }
        return written.passages();
    }

    private PassageWriter writer(String period, Locale language, int most) {
        String goesOn = messages.getMessage("brief.goes-on", null, language);
        return new PassageWriter(new HtmlWriter(labels.of(language)), period, goesOn, most);
    }
}
