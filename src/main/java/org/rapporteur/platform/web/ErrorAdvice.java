package org.rapporteur.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Objects;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.platform.UnknownRecordException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** What controllers may throw, told to the reader. Anything else goes to {@link ErrorPages}. */
@ControllerAdvice
class ErrorAdvice {

    private final Problems problems;
    private final ProblemAnswer answer;

    ErrorAdvice(Problems problems, ProblemAnswer answer) {
        this.problems = problems;
        this.answer = answer;
    }

    @ExceptionHandler(UnknownRecordException.class)
    ModelAndView nothingHere(HttpServletRequest request) {
        return answer.to(request, problems.of(HttpStatus.NOT_FOUND));
    }

    @ExceptionHandler
    ModelAndView brokenRule(InvalidParameterException e, HttpServletRequest request) {
        return answer.to(request, problems.unreadable(e.parameter(), e.value(), e.messageCode()));
    }

    @ExceptionHandler
    ModelAndView missing(MissingServletRequestParameterException e, HttpServletRequest request) {
        return answer.to(request, problems.missing(e.getParameterName()));
    }

    /** Broken percent-encoding, or more than is taken, of which the page of a refusal hears once more; unhandled, every such address would leave a stack trace in the log. */
    @ExceptionHandler
    ModelAndView undecodable(org.apache.tomcat.util.http.InvalidParameterException e, HttpServletRequest request) {
        HttpStatus status = HttpStatus.resolve(e.getErrorCode());
        return answer.to(request, problems.of(status == null ? HttpStatus.BAD_REQUEST : status));
    }

    /** A part of the path that cannot be read names no page; a parameter is told with the form it should have. */
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return e.getParameter().hasParameterAnnotation(PathVariable.class)
                ? nothingHere(request)
                : answer.to(request, problems.unreadable(e.getName(), given(e), expected(e)));
    }

    private static String given(MethodArgumentTypeMismatchException e) {
        return Objects.toString(e.getValue(), "");
    }

    private static String expected(MethodArgumentTypeMismatchException e) {
        return LocalDate.class.equals(e.getRequiredType()) ? "error.parameter.day" : "error.parameter.form";
    }
}
