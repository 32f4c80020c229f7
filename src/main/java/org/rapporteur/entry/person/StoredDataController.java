package org.rapporteur.entry.person;

import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.access.AuditLog;
import org.rapporteur.platform.access.ForAdministrators;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.people.PersonFacts;
import org.rapporteur.platform.people.StoredPeople;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Shows people what is stored about them, and gives it out; administrators do both for anybody. */
@Controller
class StoredDataController {

    private final StoredPeople people;
    private final StoredDataTables tables;
    private final MessageSource messages;
    private final JsonMapper json;

    StoredDataController(StoredPeople people, StoredDataTables tables, MessageSource messages, JsonMapper json) {
        this.people = people;
        this.tables = tables;
        this.messages = messages;
        this.json = json;
    }

    @ForStaff
    @GetMapping("/account/data")
    ModelAndView own(@AuthenticationPrincipal Member member) {
        return page("entry/person/own", member.id());
    }

    @ForStaff
    @GetMapping("/account/data.json")
    ResponseEntity<String> ownFile(@AuthenticationPrincipal Member member) {
        return file(member.id());
    }

    @ForAdministrators
    @GetMapping("/people/{person}/data")
    ModelAndView anothers(@PathVariable long person) {
        return page("entry/person/anothers", person);
    }

    @ForAdministrators
    @GetMapping("/people/{person}/data.json")
    ResponseEntity<String> anothersFile(@PathVariable long person) {
        return file(person);
    }

    private ModelAndView page(String view, long person) {
        return new ModelAndView(view).addObject("data", data(person)).addObject("id", person);
    }

    private ResponseEntity<String> file(long person) {
        String data = json.writerWithDefaultPrettyPrinter().writeValueAsString(data(person));
        AuditLog.tell("Gave out what is stored about", "person " + person);
        ContentDisposition name =
                ContentDisposition.attachment().filename("stored-data.json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(data);
    }

    private StoredData data(long person) {
        PersonFacts facts = people.of(person);
        String name = facts.identity().name();
        String log = messages.getMessage("stored.log", new Object[0], RequestLanguage.get());
        return new StoredData(facts, tables.drafts(name), tables.sections(person), tables.history(name), log);
    }
}
