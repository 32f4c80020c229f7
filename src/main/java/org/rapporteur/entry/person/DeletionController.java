package org.rapporteur.entry.person;

import java.util.Optional;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForAdministrators;
import org.rapporteur.platform.people.FormerPeople;
import org.rapporteur.platform.people.People;
import org.rapporteur.platform.people.PersonSummary;
import org.rapporteur.platform.people.RefusedChange;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deletes what is stored about a person, after a page that says what goes and what stays. */
@Controller
@ForAdministrators
class DeletionController {

    private static final int LONGEST = 500;

    private final People people;
    private final FormerPeople former;

    DeletionController(People people, FormerPeople former) {
        this.people = people;
        this.former = former;
    }

    /** @param reason as typed */
    record Deletion(String reason) {

        void check(BindingResult errors) {
            if (reason.isBlank() || reason.length() > LONGEST || !reason.equals(plain(reason))) {
                errors.rejectValue("reason", "person.delete.reason.form", new Object[] {LONGEST}, null);
            }
        }

        private static String plain(String text) {
            return text.replaceAll("[\\p{Cc}\\p{Cs}]", "");
        }
    }

    @GetMapping("/people/{person}/delete")
    ModelAndView ask(@PathVariable long person) {
        return page(person, errors(new Deletion("")));
    }

    @PostMapping("/people/{person}/delete")
    ModelAndView delete(
            @PathVariable long person, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        PersonSummary known = known(person);
        Deletion form = new Deletion(reason.strip());
        BindingResult errors = errors(form);
        form.check(errors);
        if (!errors.hasErrors()) {
            delete(person, form, errors);
        }
        if (errors.hasErrors()) {
            ModelAndView page = page(person, errors);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        redirect.addFlashAttribute("deleted", known.name());
        return new ModelAndView("redirect:/people");
    }

    private void delete(long person, Deletion form, BindingResult errors) {
        try {
            former.forget(person, form.reason());
        } catch (RefusedChange refused) {
            errors.rejectValue(refused.field(), refused.messageCode());
        }
    }

    private static BindingResult errors(Deletion form) {
        return new BeanPropertyBindingResult(form, "form");
    }

    private ModelAndView page(long person, BindingResult errors) {
        Optional<String> obstacle = former.obstacle(person);
        return new ModelAndView("entry/person/delete", errors.getModel())
                .addObject("person", known(person))
                .addObject("obstacle", obstacle.orElse(""));
    }

    private PersonSummary known(long person) {
        return people.find(person).orElseThrow(() -> new UnknownRecordException("person", Long.toString(person)));
    }
}
