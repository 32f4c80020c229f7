package org.rapporteur.entry;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForAdministrators;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.mail.UnsentLetters;
import org.rapporteur.platform.people.Admission;
import org.rapporteur.platform.people.FormerPeople;
import org.rapporteur.platform.people.People;
import org.rapporteur.platform.people.PersonForm;
import org.rapporteur.platform.people.PersonSummary;
import org.rapporteur.platform.people.RefusedChange;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administrators look after people. */
@Controller
@ForAdministrators
class PeopleController {

    private final People people;
    private final StudyGroups studyGroups;
    private final UnsentLetters unsent;
    private final FormerPeople former;

    PeopleController(People people, StudyGroups studyGroups, UnsentLetters unsent, FormerPeople former) {
        this.people = people;
        this.studyGroups = studyGroups;
        this.unsent = unsent;
        this.former = former;
    }

    @GetMapping("/people")
    String list(Model model) {
        model.addAttribute("people", people.all());
        model.addAttribute("unsent", unsent.givenUp());
        model.addAttribute("former", former.all());
        return "entry/people/list";
    }

    @GetMapping("/people/new")
    ModelAndView newForm() {
        return page(null, PersonForm.blank());
    }

    @PostMapping("/people")
    ModelAndView create(@RequestParam MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        PersonForm form = PersonForm.typed(fields);
        return save(null, form, redirect, () -> Optional.of(people.invite(form)));
    }

    @GetMapping("/people/{id}/edit")
    ModelAndView editForm(@PathVariable long id) {
        return page(id, PersonForm.of(known(id)));
    }

    @PostMapping("/people/{id}")
    ModelAndView update(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        known(id);
        PersonForm form = PersonForm.typed(fields);
        return save(id, form, redirect, () -> people.change(id, form));
    }

    private ModelAndView save(
            @Nullable Long id, PersonForm form, RedirectAttributes redirect, Supplier<Optional<Admission>> saving) {
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        form.check(errors, studyGroups.all().stream().map(BodySummary::code).toList());
        Optional<Admission> admission = errors.hasErrors() ? Optional.empty() : saved(saving, errors);
        if (errors.hasErrors()) {
            return wrong(id, form, errors);
        }
        redirect.addFlashAttribute("saved", form.name());
        admission.flatMap(Admission::oneTime).ifPresent(told -> redirect.addFlashAttribute("oneTime", told));
        admission.flatMap(Admission::mail).ifPresent(told -> redirect.addFlashAttribute("mailedTo", told));
        return new ModelAndView("redirect:/people");
    }

    private static Optional<Admission> saved(Supplier<Optional<Admission>> saving, BindingResult errors) {
        try {
            return saving.get();
        } catch (RefusedChange e) {
            errors.rejectValue(e.field(), e.messageCode());
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            errors.rejectValue("version", "person.stale"); // somebody else was a moment faster
        }
        return Optional.empty();
    }

    /** Who saves again after being told that somebody else was there does so knowing it, and only then. */
    private ModelAndView wrong(@Nullable Long id, PersonForm form, BindingResult errors) {
        ModelAndView page = page(id, form);
        if (!errors.hasFieldErrors("version")) {
            page.addObject("version", form.version());
        }
        page.addAllObjects(errors.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(@Nullable Long id, PersonForm form) {
        ModelAndView page = new ModelAndView("entry/people/form");
        page.addObject("form", form).addObject("roles", Role.values()).addObject("bodies", studyGroups.all());
        if (id != null) {
            describe(page, id);
        }
        return page;
    }

    private void describe(ModelAndView page, long id) {
        PersonSummary person = known(id);
        page.addObject("id", id).addObject("heading", person.name()).addObject("version", person.version());
    }

    private PersonSummary known(long id) {
        return people.find(id).orElseThrow(() -> new UnknownRecordException("person", Long.toString(id)));
    }
}
