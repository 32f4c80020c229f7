package org.rapporteur.intake.wordback;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.reading.ForeignException;
import org.rapporteur.document.reading.word.WordReview.WordComment;
import org.rapporteur.entry.RefusedRecordException;
import org.rapporteur.intake.wordback.ReturnDecisions.Outcome;
import org.rapporteur.intake.wordback.WordReturns.NotOursException;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.TypedText;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.web.CostlyWork;
import org.rapporteur.platform.web.SeeOther;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Word files of a report come back here, and are worked through over days. */
@Controller
@ForStaff
class WordBackController {

    private static final String ALL = "/periods/{code}/word-back";
    private static final String ONE = ALL + "/{id}";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;

    private final WordReturns returns;
    private final ReturnDecisions decisions;
    private final MessageSource messages;

    WordBackController(WordReturns returns, ReturnDecisions decisions, MessageSource messages) {
        this.returns = returns;
        this.decisions = decisions;
        this.messages = messages;
    }

    @GetMapping(ALL)
    ModelAndView list(@PathVariable String code) {
        return list(code, "", false);
    }

    /** @param foreign whether the file is one for the import */
    private ModelAndView list(String code, String problem, boolean foreign) {
        return new ModelAndView("intake/wordback/list")
                .addObject("code", code)
                .addObject("files", returns.of(code))
                .addObject("problem", problem)
                .addObject("foreign", foreign);
    }

    @CostlyWork
    @PostMapping(path = ALL, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView receive(@PathVariable String code, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused(code, said("wordback.file.none"), false);
        }
        try {
            return SeeOther.to(ONE, code, returns.receive(code, file.getBytes(), name(file)));
        } catch (ForeignException unreadable) {
            return refused(code, String.valueOf(unreadable.getMessage()), false);
        } catch (NotOursException foreign) {
            return refused(code, said("wordback.file.foreign"), true);
        }
    }

    private ModelAndView refused(String code, String problem, boolean foreign) {
        ModelAndView page = list(code, problem, foreign);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @CostlyWork
    @GetMapping(ONE)
    ModelAndView show(@PathVariable String code, @PathVariable long id) {
        ReturnPage page = returns.page(code, id, "/periods/" + code + "/word-back/" + id);
        return new ModelAndView("intake/wordback/show").addObject("code", code).addObject("page", page);
    }

    /**
     * Decides a suggestion.
     *
     * @param act {@code take}, {@code by-hand}, or anything else to decline it
     * @param part numbers of the changes that are taken, where there are several
     * @param base version of the record as the page showed it
     */
    @PostMapping(ONE + "/{number}")
    ModelAndView decide(
            @PathVariable String code,
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable Set<Integer> part,
            @RequestParam(defaultValue = "0") int base,
            RedirectAttributes next) {
        String why = TypedText.of(reason, LONGEST_REASON);
        Set<Integer> chosen = Objects.requireNonNullElse(part, Set.of());
        try {
            Outcome outcome = switch (act) {
                case "take" ->
                    decisions.take(
                            code,
                            id,
                            number,
                            chosen,
                            base,
                            said("wordback.why", why).strip());
                case "comment" -> decisions.comment(code, id, number, this::said);
                case "by-hand" -> decisions.close(code, id, number, false, why);
                default -> decisions.close(code, id, number, true, why);
            };
            next.addFlashAttribute("flash", said("wordback.outcome." + code(outcome)));
        } catch (RefusedRecordException refused) {
            next.addFlashAttribute("flash", String.join(" ", refused.lines()));
        }
        return SeeOther.to(ONE + "#s-{number}", code, id, number);
    }

    /** Puts all comments that are open beside their paragraphs. */
    @PostMapping(ONE + "/comments")
    ModelAndView comments(@PathVariable String code, @PathVariable long id, RedirectAttributes next) {
        List<Integer> open = returns.find(code, id).suggestions().stream()
                .filter(one -> one.isOpen() && one.suggestion().kind() == SuggestionKind.COMMENT)
                .map(ReturnedReport.Decided::number)
                .toList();
        long done = open.stream()
                .filter(number -> decisions.comment(code, id, number, this::said) == Outcome.DONE)
                .count();
        next.addFlashAttribute("flash", said("wordback.comments.done", done));
        return SeeOther.to(ONE, code, id);
    }

    private String said(WordComment comment) {
        return said("wordback.comment", Hands.hand(comment.author(), comment.day()), comment.words());
    }

    private String said(String key, Object... values) {
        return messages.getMessage(key, values, RequestLanguage.get());
    }

    private static String code(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(MultipartFile file) {
        return TypedText.of(
                Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("\\p{Cntrl}", ""), LONGEST_NAME);
    }
}
