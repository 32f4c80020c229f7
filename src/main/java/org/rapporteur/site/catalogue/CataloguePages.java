package org.rapporteur.site.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.RefusedRow;
import org.rapporteur.catalogue.store.Load;
import org.rapporteur.catalogue.store.Loads;
import org.rapporteur.catalogue.store.Publications;
import org.rapporteur.catalogue.store.PublishedRow;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.site.lists.Asked;
import org.rapporteur.site.lists.Pager;
import org.rapporteur.terms.wording.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of the catalogue show. */
@Service
@Transactional(readOnly = true)
class CataloguePages {

    private static final int LONGEST_SEARCH = 200;
    private static final int LOADS_SHOWN = 5;

    private final Publications publications;
    private final Loads loads;
    private final Recommendations recommendations;

    CataloguePages(Publications publications, Loads loads, Recommendations recommendations) {
        this.publications = publications;
        this.loads = loads;
        this.recommendations = recommendations;
    }

    /** A load, and the rows it refused. */
    record LoadPage(Load load, List<RefusedRow> refused) {

        public int untold() {
            return load.refused() - refused.size();
        }
    }

    /** @param problem key of what is wrong with the file sent; null if nothing */
    CataloguePage list(String given, int page, @Nullable String problem) {
        String words = given.replace('\0', ' ').strip();
        if (words.length() > LONGEST_SEARCH) {
            throw new InvalidParameterException("q", words, "catalogue.search.too-long");
        }
        Pager pager = Pager.of(page, publications.count(words), number -> href(words, number));
        List<PublishedRow> found = publications.search(words, Math.max(0, pager.first() - 1), Asked.SIZE);
        return new CataloguePage(
                words,
                pager,
                CataloguePage.rows(found, recorded(found), Wording.of(RequestLanguage.get())),
                loads.latest(LOADS_SHOWN),
                problem);
    }

    private Set<String> recorded(List<PublishedRow> found) {
        List<String> keys = found.stream().map(row -> row.text().key()).toList();
        return recommendations.all(keys).stream().map(Text::slug).collect(Collectors.toSet());
    }

    private static String href(String words, int page) {
        String query = words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        String number = page == 1 ? "" : "page=" + page;
        String both = query + (query.isEmpty() || number.isEmpty() ? "" : "&") + number;
        return "/catalogue" + (both.isEmpty() ? "" : "?" + both);
    }

    LoadPage load(long id) {
        Load load = loads.find(id).orElseThrow(() -> new UnknownRecordException("load", "" + id));
        return new LoadPage(load, loads.refused(id));
    }
}
