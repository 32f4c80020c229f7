package org.rapporteur.site.search;

import org.rapporteur.platform.web.CostlyWork;
import org.rapporteur.platform.web.PublicAddress;
import org.rapporteur.site.file.DocumentFiles;
import org.rapporteur.site.follow.Unaddressed;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is found as a brief, and what is new of it as a feed. */
@Controller
@RequestMapping(SearchAsked.PATH)
class SearchFilesController {

    private static final String NAME = "brief-search";

    private final SearchFiles search;
    private final DocumentFiles files;
    private final PublicAddress addresses;
    private final MessageSource messages;

    SearchFilesController(SearchFiles search, DocumentFiles files, PublicAddress addresses, MessageSource messages) {
        this.search = search;
        this.files = files;
        this.addresses = addresses;
        this.messages = messages;
    }

    @CostlyWork
    @GetMapping("/brief.docx")
    ResponseEntity<byte[]> word(@RequestParam MultiValueMap<String, String> parameters) {
        return files.word(search.brief(SearchAsked.ofSome(parameters)), NAME);
    }

    @CostlyWork
    @GetMapping("/brief.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam MultiValueMap<String, String> parameters) {
        return files.pdf(search.brief(SearchAsked.ofSome(parameters)), NAME);
    }

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> feed(@RequestParam MultiValueMap<String, String> parameters) {
        SearchAsked asked = SearchAsked.ofSome(parameters);
        return addresses
                .of(SearchAsked.PATH + "/feed.atom" + asked.query())
                .map(id -> search.feed(asked, id).answer())
                .orElseGet(() -> Unaddressed.answer(messages));
    }
}
