package org.rapporteur.entry.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.desk.Desks.Desk;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.web.SeeOther;
import org.rapporteur.report.UnresolvedClaimsException;
import org.rapporteur.report.life.CarriedQuestions;
import org.rapporteur.report.life.CarriedQuestions.RefusedReplyException;
import org.rapporteur.report.life.CarriedQuestions.Seen;
import org.rapporteur.report.life.CarriedQuestions.StaleQuestionException;
import org.rapporteur.report.life.Reply;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one body has to say for a report, on one page: what it told last time, and what is new. */
@Controller
@ForStaff
class SlipController {

    private final Desks desks;
    private final QuestionViews views;
    private final CarriedQuestions questions;

    SlipController(Desks desks, QuestionViews views, CarriedQuestions questions) {
        this.desks = desks;
        this.views = views;
        this.questions = questions;
    }

    /** @param typed what was answered and not kept, with what is wrong about it */
    record Item(QuestionView asked, ReplyForm typed) {

        boolean isOpen() {
            return asked.isOpen();
        }
    }

    /** @param body its code, or the letter of a Sector for what no body of it is named for */
    @GetMapping("/periods/{code}/slip/{body:[TRDUX](?:-[A-Z0-9-]{1,38})?}")
    ModelAndView show(@PathVariable String code, @PathVariable String body) {
        return page(code, body, Map.of(), ReplyForm.EMPTY, "");
    }

    private ModelAndView page(
            String code, String body, Map<Integer, ReplyForm> typed, ReplyForm common, String problem) {
        Desk desk = desks.read(code);
        String here = "/periods/" + code + "/slip/" + body;
        List<Item> items = views.of(desk, question -> here + "#q-" + question.number()).stream()
                .filter(view -> body.equals(view.question().owner()))
                .map(view -> new Item(view, typed.getOrDefault(view.number(), ReplyForm.EMPTY)))
                .toList();
        if (items.isEmpty()) {
            throw new UnknownRecordException("slip", code + " " + body);
        }
        return new ModelAndView("entry/desk/slip")
                .addObject("period", desk.period())
                .addObject("body", body)
                .addObject("name", views.owner(body))
                .addObject("items", items)
                .addObject("waiting", items.stream().filter(Item::isOpen).toList())
                .addObject(
                        "answered",
                        items.stream().filter(item -> !item.isOpen()).toList())
                .addObject("open", items.stream().filter(Item::isOpen).count())
                .addObject(
                        "mayAnswer",
                        items.stream().anyMatch(item -> item.asked().mayAnswer()))
                .addObject("common", common)
                .addObject("problem", problem);
    }

    /** All that was answered is kept, or nothing is. */
    @PostMapping("/periods/{code}/slip/{body:[TRDUX](?:-[A-Z0-9-]{1,38})?}")
    ModelAndView answer(
            @PathVariable String code,
            @PathVariable String body,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes next) {
        ReplyForm common = ReplyForm.of(sent, "");
        Map<Integer, ReplyForm> typed = typed(sent);
        Map<Integer, Seen> replies = new LinkedHashMap<>();
        typed.forEach((number, form) -> form.orElse(common.why(), common.source())
                .reply(Optional.empty())
                .ifPresent(reply -> replies.put(number, new Seen(form.version(), reply))));
        try {
            questions.answerAll(code, replies);
        } catch (RefusedReplyException little) {
            return refused(code, body, lacking(typed, little), common, "", HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (UnresolvedClaimsException unresolved) {
            String problem = String.valueOf(unresolved.getMessage());
            return refused(code, body, typed, common, problem, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleQuestionException stale) {
            return refused(code, body, Map.of(), common, views.said("desk.stale"), HttpStatus.CONFLICT);
        }
        next.addFlashAttribute("flash", views.said("desk.slip.kept", replies.size()));
        return SeeOther.at("/periods/" + code + "/slip/" + body);
    }

    private static Map<Integer, ReplyForm> typed(MultiValueMap<String, String> sent) {
        Map<Integer, ReplyForm> typed = new LinkedHashMap<>();
        sent.keySet().stream()
                .filter(field -> field.matches("answer\\.\\d{1,4}"))
                .map(field -> Integer.valueOf(field.substring("answer.".length())))
                .sorted()
                .forEach(number -> typed.put(number, ReplyForm.of(sent, "." + number)));
        typed.values().removeIf(form -> form.answer().isEmpty());
        return typed;
    }

    private static Map<Integer, ReplyForm> lacking(Map<Integer, ReplyForm> typed, RefusedReplyException little) {
        Map<Integer, ReplyForm> lacking = new LinkedHashMap<>(typed);
        lacking.computeIfPresent(little.number(), (number, form) -> form.refused(little.missing()));
        return lacking;
    }

    private ModelAndView refused(
            String code,
            String body,
            Map<Integer, ReplyForm> typed,
            ReplyForm common,
            String problem,
            HttpStatus status) {
        Set<Reply.Missing> missing = typed.values().stream()
                .filter(ReplyForm::isWrong)
                .findFirst()
                .map(ReplyForm::wrong)
                .orElse(Set.of());
        ModelAndView page = page(code, body, typed, common.refused(missing), problem);
        page.setStatus(status);
        return page;
    }
}
