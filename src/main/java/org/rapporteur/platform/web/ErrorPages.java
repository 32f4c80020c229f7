package org.rapporteur.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the servlet container sends what nobody answered. */
@Controller
class ErrorPages implements ErrorController {

    private final Problems problems;
    private final ProblemAnswer answer;
    private final UnsentPosts posts;

    ErrorPages(Problems problems, ProblemAnswer answer, UnsentPosts posts) {
        this.problems = problems;
        this.answer = answer;
        this.posts = posts;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        Outage outage = Outage.of(request);
        return outage == null ? error(request) : outage(outage, request, response);
    }

    private ModelAndView outage(Outage outage, HttpServletRequest request, HttpServletResponse response) {
        posts.page(outage, request, response).ifPresent(page -> page.show(request));
        ModelAndView asked = ErrorView.of(request);
        if (asked == null) {
            return answer.to(request, problems.of(outage));
        }
        asked.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return asked;
    }

    private ModelAndView error(HttpServletRequest request) {
        HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        ModelAndView asked = ErrorView.of(request);
        if (asked == null) {
            return answer.to(request, problems.of(status));
        }
        asked.setStatus(status);
        return asked;
    }

    /** Asked for by its own address there is no error, and nothing is there. */
    private static HttpStatus status(@Nullable Object code) {
        if (code == null) {
            return HttpStatus.NOT_FOUND;
        }
        HttpStatus status = HttpStatus.resolve((Integer) code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
