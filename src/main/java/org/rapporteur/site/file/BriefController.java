package org.rapporteur.site.file;

import org.rapporteur.platform.web.CostlyWork;
import org.rapporteur.site.brief.PageSubject;
import org.rapporteur.site.brief.PageSubjects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The brief on a Resolution, topic, group or Member State. */
@Controller
@RequestMapping("/{kind:resolutions|topics|study-groups|countries}/{key}")
class BriefController {

    private final PageSubjects subjects;
    private final Briefs briefs;
    private final DocumentFiles files;

    BriefController(PageSubjects subjects, Briefs briefs, DocumentFiles files) {
        this.subjects = subjects;
        this.briefs = briefs;
        this.files = files;
    }

    @CostlyWork
    @GetMapping("/brief.docx")
    ResponseEntity<byte[]> word(@PathVariable String kind, @PathVariable String key) {
        PageSubject subject = subjects.find(kind, key);
        return files.word(briefs.of(subject), name(subject));
    }

    @CostlyWork
    @GetMapping("/brief.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String kind, @PathVariable String key) {
        PageSubject subject = subjects.find(kind, key);
        return files.pdf(briefs.of(subject), name(subject));
    }

    private static String name(PageSubject subject) {
        return "brief-" + subject.key();
    }
}
