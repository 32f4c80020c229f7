package org.rapporteur.entry.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.entry.desk.Desks.Desk;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.web.SeeOther;
import org.rapporteur.report.UnresolvedClaimsException;
import org.rapporteur.report.life.CarriedQuestion;
import org.rapporteur.report.life.CarriedQuestions;
import org.rapporteur.report.life.CarriedQuestions.RefusedReplyException;
import org.rapporteur.report.life.CarriedQuestions.StaleQuestionException;
import org.rapporteur.report.life.CoverNote;
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

/** Carried questions, by whom they are answered, and one after the other. */
@Controller
@ForStaff
class QuestionController {

    private static final Pattern OWNER = Pattern.compile("[A-Z0-9-]{1,40}");
    private static final String DESK = "desk";

    private final Desks desks;
    private final QuestionViews views;
    private final CarriedQuestions questions;

    QuestionController(Desks desks, QuestionViews views, CarriedQuestions questions) {
        this.desks = desks;
        this.views = views;
        this.questions = questions;
    }

    /** @param owner in words */
    record Group(String code, String owner, List<QuestionView> questions) {

        public long open() {
            return questions.stream().filter(QuestionView::isOpen).count();
        }

        /** Whether who is at work may answer any of them. */
        public boolean isMine() {
            return questions.stream().anyMatch(QuestionView::mayAnswer);
        }
    }

    @GetMapping("/periods/{code}/questions")
    ModelAndView list(@PathVariable String code) {
        Desk desk = desks.read(code);
        Map<String, List<QuestionView>> byOwner = views.of(desk, question -> all(code)).stream()
                .collect(Collectors.groupingBy(QuestionController::owner, LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = byOwner.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue().get(0).owner(), group.getValue()))
                .toList();
        CoverNote note = questions.coverNote(desk.report());
        return new ModelAndView("entry/desk/questions")
                .addObject("period", desk.period())
                .addObject("open", desk.open())
                .addObject("all", desk.asked().size())
                .addObject("note", note)
                .addObject("groups", groups);
    }

    private static String owner(QuestionView view) {
        return Objects.requireNonNullElse(view.question().owner(), "");
    }

    private static String all(String code) {
        return "/periods/" + code + "/questions";
    }

    /** To the open question that follows, of one owner or of all; where none is left to the list. */
    @GetMapping("/periods/{code}/questions/next")
    String next(
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "") String owner) {
        List<QuestionView> open = open(desks.read(code), owner);
        return open.stream()
                .filter(view -> view.number() > after)
                .findFirst()
                .or(() -> open.stream().findFirst().filter(view -> view.number() != after))
                .map(view -> redirect(all(code) + "/" + view.number(), owner))
                .orElse("redirect:" + all(code));
    }

    private List<QuestionView> open(Desk desk, String owner) {
        return views.of(desk, question -> "").stream()
                .filter(view -> view.isOpen() && view.mayAnswer())
                .filter(view -> owner.isEmpty() || owner.equals(view.question().owner()))
                .toList();
    }

    private static String redirect(String address, String owner) {
        return "redirect:" + address + (OWNER.matcher(owner).matches() ? "?owner=" + owner : "");
    }

    @GetMapping("/periods/{code}/questions/{number:\\d{1,4}}")
    ModelAndView one(
            @PathVariable String code, @PathVariable int number, @RequestParam(defaultValue = "") String owner) {
        return page(code, number, owner, ReplyForm.EMPTY, "");
    }

    private ModelAndView page(String code, int number, String owner, ReplyForm typed, String problem) {
        Desk desk = desks.read(code);
        String series = OWNER.matcher(owner).matches() ? owner : "";
        List<QuestionView> all = views.of(desk, question -> next(question, series));
        QuestionView asked = all.stream()
                .filter(view -> view.number() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownRecordException("question", code + " " + number));
        return new ModelAndView("entry/desk/question")
                .addObject("period", desk.period())
                .addObject("asked", asked)
                .addObject("owner", series)
                .addObject("left", open(desk, series).size())
                .addObject("typed", typed)
                .addObject("problem", problem)
                .addObject("around", around(all, asked))
                .addObject("last", questions.lastReason(code).orElse(null));
    }

    private static String next(CarriedQuestion question, String owner) {
        return all(question.period()) + "/next?after=" + question.number() + (owner.isEmpty() ? "" : "&owner=" + owner);
    }

    /** What else is asked about the same words. */
    private static List<QuestionView> around(List<QuestionView> all, QuestionView asked) {
        return Stream.concat(
                        all.stream().filter(view -> view.number() == asked.number() - 1),
                        all.stream().filter(view -> view.number() == asked.number() + 1))
                .filter(view -> view.isPromise() != asked.isPromise()
                        && view.question()
                                .asked()
                                .name()
                                .equals(asked.question().asked().name()))
                .toList();
    }

    /** @param to where the answer was given: the desk, or the series of one owner */
    @PostMapping("/periods/{code}/questions/{number:\\d{1,4}}")
    ModelAndView answer(
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes next) {
        ReplyForm typed = ReplyForm.of(sent, "");
        Optional<Reply> reply = typed.reply(questions.lastReason(code));
        if (reply.isEmpty()) {
            return refused(code, number, owner, typed.refused(Set.of(Reply.Missing.ANSWER)), "");
        }
        try {
            questions.answer(code, number, typed.version(), reply.get());
        } catch (RefusedReplyException little) {
            return refused(code, number, owner, typed.refused(little.missing()), "");
        } catch (UnresolvedClaimsException unresolved) {
            return refused(code, number, owner, typed, String.valueOf(unresolved.getMessage()));
        } catch (StaleQuestionException stale) {
            return stale(code, number, owner);
        }
        next.addFlashAttribute("flash", views.said("desk.answer.kept", number));
        return SeeOther.at(to.equals(DESK) ? desk(code, number) : next(questions.find(code, number), owner(owner)));
    }

    private static String owner(String owner) {
        return OWNER.matcher(owner).matches() ? owner : "";
    }

    private static String desk(String code, int number) {
        return "/periods/" + code + "#q-" + number;
    }

    private ModelAndView refused(String code, int number, String owner, ReplyForm typed, String problem) {
        ModelAndView page = page(code, number, owner, typed, problem);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** As it stands now, and that somebody was faster. */
    private ModelAndView stale(String code, int number, String owner) {
        ModelAndView page = page(code, number, owner, ReplyForm.EMPTY, views.said("desk.stale"));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    @PostMapping("/periods/{code}/questions/{number:\\d{1,4}}/back")
    ModelAndView takeBack(
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes next) {
        try {
            questions.takeBack(code, number, version);
        } catch (StaleQuestionException stale) {
            return stale(code, number, "");
        }
        next.addFlashAttribute("flash", views.said("desk.answer.taken-back", number));
        return SeeOther.at(to.equals(DESK) ? desk(code, number) : all(code) + "/" + number);
    }
}
