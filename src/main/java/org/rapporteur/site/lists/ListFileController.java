package org.rapporteur.site.lists;

import java.util.List;
import org.rapporteur.document.Document;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.web.CostlyWork;
import org.rapporteur.platform.web.PublicAddress;
import org.rapporteur.site.file.Briefs;
import org.rapporteur.site.file.DocumentFiles;
import org.rapporteur.site.file.TableFile;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out what a list has chosen: as a sheet, as JSON, and to print or to edit. */
@Controller
class ListFileController {

    private static final String SHEET = "/{list:recommendations|activities}.{format:csv|xlsx|json}";
    private static final String BRIEF = "/{list:recommendations|activities}.{format:docx|pdf}";

    /** More rows than anybody prints. */
    private static final int MOST_PRINTED = 1000;

    /** Columns; the name leads where the last of all says. */
    private static final int PRINTED = 6;

    private final TextPages texts;
    private final ActivityPages activities;
    private final Briefs briefs;
    private final DocumentFiles files;
    private final PublicAddress addresses;
    private final MessageSource messages;

    ListFileController(
            TextPages texts,
            ActivityPages activities,
            Briefs briefs,
            DocumentFiles files,
            PublicAddress addresses,
            MessageSource messages) {
        this.texts = texts;
        this.activities = activities;
        this.briefs = briefs;
        this.files = files;
        this.addresses = addresses;
        this.messages = messages;
    }

    @GetMapping(SHEET)
    ResponseEntity<byte[]> sheet(
            @PathVariable String list,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters) {
        TableFile table = table(list, Asked.of("/" + list, parameters));
        return switch (format) {
            case "csv" -> table.csv();
            case "xlsx" -> table.xlsx();
            default -> table.json();
        };
    }

    @CostlyWork
    @GetMapping(BRIEF)
    ResponseEntity<byte[]> brief(
            @PathVariable String list,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters) {
        Asked asked = Asked.of("/" + list, parameters).page(1);
        TableFile table = table(list, asked);
        if (table.rows().size() > MOST_PRINTED) {
            throw new InvalidParameterException(list, format, "file.list.too-long");
        }
        Document document = briefs.list(
                table.words(),
                asked.href(),
                table.head().subList(0, PRINTED),
                table.printed(PRINTED),
                table.addresses());
        return format.equals("pdf") ? files.pdf(document, list) : files.word(document, list);
    }

    private TableFile table(String list, Asked asked) {
        boolean ofTexts = list.equals("recommendations");
        List<String> keys = ofTexts ? TextCells.COLUMNS : ActivityCells.COLUMNS;
        return new TableFile(
                list,
                ofTexts
                        ? texts.list(asked.page(1)).words()
                        : activities.list(asked.page(1)).words(),
                whole(asked.page(1).href()),
                keys,
                head(ofTexts ? "texts" : "activities", keys),
                ofTexts ? texts.cells(asked, this::whole) : activities.cells(asked, this::whole));
    }

    private List<String> head(String list, List<String> keys) {
        return keys.stream()
                .map(key -> messages.getMessage(list + ".column." + key, null, RequestLanguage.get()))
                .toList();
    }

    /** The whole address where it is known, else as it stands behind the name of the site. */
    private String whole(String path) {
        return addresses.of(path).orElse(path);
    }
}
