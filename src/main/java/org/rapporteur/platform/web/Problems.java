package org.rapporteur.platform.web;

import org.rapporteur.platform.RequestLanguage;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Words for what went wrong, from the bundle; never those of an exception. */
@Component
class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetails of(HttpStatus status) {
        return told(status, text("error." + described(status).value() + ".detail"));
    }

    ProblemDetails of(Outage outage) {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "error.503." + outage.key());
    }

    ProblemDetails unreadable(String parameter, String value, String ruleCode) {
        String named = text("error.parameter", parameter, shortened(value));
        return told(HttpStatus.BAD_REQUEST, named + " " + text(ruleCode, value));
    }

    ProblemDetails missing(String parameter) {
        return told(HttpStatus.BAD_REQUEST, text("error.parameter.missing", parameter));
    }

    /** @param detailCode of words for one kind of what this status says */
    ProblemDetails of(HttpStatus status, String detailCode) {
        return told(status, text(detailCode));
    }

    private ProblemDetails told(HttpStatus status, String detail) {
        return new ProblemDetails(
                status.value(), text("error." + described(status).value() + ".title"), detail);
    }

    /** Statuses without words of their own are told as the nearest that has them. */
    private static HttpStatus described(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    LENGTH_REQUIRED,
                    CONTENT_TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    SERVICE_UNAVAILABLE -> status;
            default -> status.is4xxClientError() ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private String text(String code, Object... arguments) {
        return messages.getMessage(code, arguments, RequestLanguage.get());
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
