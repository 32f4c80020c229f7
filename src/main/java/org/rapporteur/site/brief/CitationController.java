package org.rapporteur.site.brief;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Says how a paragraph of a report, or a text, is cited: as a sentence, for BibTeX and as RIS. */
@Controller
class CitationController {

    private static final String PARAGRAPH = "/periods/{code}/report/cite/{block}";
    private static final String TEXT = "/recommendations/{slug}/cite";
    private static final String FORMAT = "/{format:bib|ris|txt}";

    private final CitedSources citations;

    CitationController(CitedSources citations) {
        this.citations = citations;
    }

    @GetMapping(PARAGRAPH)
    String paragraph(@PathVariable String code, @PathVariable String block, Model model) {
        model.addAttribute("citation", citations.paragraph(code, block));
        model.addAttribute("source", "/periods/" + code + "/report#" + block);
        model.addAttribute("files", "/periods/" + code + "/report/cite/" + block);
        return "site/brief/cite";
    }

    @GetMapping(PARAGRAPH + FORMAT)
    ResponseEntity<byte[]> paragraphFile(
            @PathVariable String code, @PathVariable String block, @PathVariable String format) {
        return file(citations.paragraph(code, block), format);
    }

    @GetMapping(TEXT)
    String text(@PathVariable String slug, Model model) {
        model.addAttribute("citation", citations.text(slug));
        model.addAttribute("source", "/recommendations/" + slug);
        model.addAttribute("files", "/recommendations/" + slug + "/cite");
        return "site/brief/cite";
    }

    @GetMapping(TEXT + FORMAT)
    ResponseEntity<byte[]> textFile(@PathVariable String slug, @PathVariable String format) {
        return file(citations.text(slug), format);
    }

    private static ResponseEntity<byte[]> file(CitedSource citation, String format) {
        String words = switch (format) {
            case "bib" -> citation.bibtex();
            case "ris" -> citation.ris();
            default -> citation.text() + "\n";
        };
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type(format))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(citation.key() + "." + format)
                                .build()
                                .toString())
                .body(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String type(String format) {
        return switch (format) {
            case "bib" -> "application/x-bibtex;charset=UTF-8";
            case "ris" -> "application/x-research-info-systems;charset=UTF-8";
            default -> "text/plain;charset=UTF-8";
        };
    }
}
