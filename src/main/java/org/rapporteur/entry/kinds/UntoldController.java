package org.rapporteur.entry.kinds;

import java.util.regex.Pattern;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.TypedText;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.web.SeeOther;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.Untold;
import org.rapporteur.report.compile.ToldRecords.Told;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts what a report tells nowhere into a section of it, or leaves it out for a reason. */
@Controller
@ForEditors
class UntoldController {

    private static final int LONGEST = 500;
    private static final Pattern ROOM = Pattern.compile("text|tally|activity");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~-]{1,120}");

    private final Periods periods;
    private final Untold untold;
    private final MessageSource messages;

    UntoldController(Periods periods, Untold untold, MessageSource messages) {
        this.periods = periods;
        this.untold = untold;
        this.messages = messages;
    }

    @PostMapping("/periods/{code}/untold/put")
    ModelAndView put(
            @PathVariable String code,
            @RequestParam String room,
            @RequestParam String key,
            @RequestParam String section,
            RedirectAttributes next) {
        require(code);
        untold.put(code, record(room, key), section);
        return back(code, next, "planning.untold.put", key);
    }

    @PostMapping("/periods/{code}/untold/leave")
    ModelAndView leave(
            @PathVariable String code,
            @RequestParam String room,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        require(code);
        Told record = record(room, key);
        String said = TypedText.of(reason, LONGEST);
        if (said.isEmpty()) {
            return back(code, next, "planning.untold.reason.needed", key);
        }
        untold.leaveOut(code, record, said);
        return back(code, next, "planning.untold.left-out", key);
    }

    @PostMapping("/periods/{code}/untold/again")
    ModelAndView again(
            @PathVariable String code, @RequestParam String room, @RequestParam String key, RedirectAttributes next) {
        require(code);
        untold.askAgain(code, record(room, key));
        return back(code, next, "planning.untold.asked", key);
    }

    private static Told record(String room, String key) {
        if (!ROOM.matcher(room).matches() || !KEY.matcher(key).matches()) {
            throw new UnknownRecordException(room, key);
        }
        return new Told(room, key);
    }

    private void require(String code) {
        if (periods.findReadable(code).isEmpty()) {
            throw new UnknownRecordException("period", code);
        }
    }

    private ModelAndView back(String code, RedirectAttributes next, String message, String key) {
        next.addFlashAttribute("flash", messages.getMessage(message, new Object[] {key}, RequestLanguage.get()));
        return SeeOther.at("/periods/" + code + "/outline#untold");
    }
}
