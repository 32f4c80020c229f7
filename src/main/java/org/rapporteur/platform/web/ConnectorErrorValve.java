package org.rapporteur.platform.web;

import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.juli.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.RequestLanguage;
import org.springframework.http.HttpStatus;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The page of a request Tomcat refuses before any filter sees it: an address with a null byte, a head that is too long.
 * It has the headers of every other response.
 */
final class ConnectorErrorValve extends ErrorReportValve {

    private final ITemplateEngine templates;
    private final Problems problems;
    private final Assets assets;

    ConnectorErrorValve(ITemplateEngine templates, Problems problems, Assets assets) {
        this.templates = templates;
        this.problems = problems;
        this.assets = assets;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(request, response);
        } catch (IOException e) {
            LogFactory.getLog(getClass()).debug("The other side is gone", e);
        }
    }

    private void write(Request request, Response response) throws IOException {
        ResponseHeaders.write(request.isSecure(), response::setHeader);
        response.setContentType("text/html;charset=UTF-8");
        response.getReporter().write(page(response.getStatus()));
        response.finishResponse();
    }

    private String page(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        ProblemDetails problem = problems.of(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known);
        Map<String, Object> model = Map.of("problem", problem, "assets", assets.path());
        return templates.process("platform/web/bare", new Context(RequestLanguage.get(), model));
    }
}
