package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.database.Reach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ReadApplication
class GatesTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void dearWorkOfAllPagesSharesWhatMayBeDoneAtOnce() {
        Gates gates = gates();
        MockHttpServletRequest first = enter(gates, "/periods/{code}/report.pdf");
        assertThatExceptionOfType(CrowdedException.class).isThrownBy(() -> enter(gates, "/periods/{code}/check"));
        enter(gates, "/recommendations");
        gates.afterCompletion(first, new MockHttpServletResponse(), this, null);
        enter(gates, "/periods/{code}/check");
    }

    @Test
    void whatIsDearIsKnown() {
        assertThat(costly())
                .containsExactly(
                        "/api/v1/dump",
                        "/import",
                        "/import/{id}",
                        "/import/{id}/issued",
                        "/import/{id}/period",
                        "/import/{id}/proof",
                        "/import/{id}/sections/{key}",
                        "/intake",
                        "/intake/rows",
                        "/intake/save",
                        "/periods/{code}/check",
                        "/periods/{code}/compare/{other}.docx",
                        "/periods/{code}/corrigendum",
                        "/periods/{code}/issue",
                        "/periods/{code}/report.docx",
                        "/periods/{code}/report.pdf",
                        "/periods/{code}/word-back",
                        "/periods/{code}/word-back/{id}",
                        "/search/brief.docx",
                        "/search/brief.pdf",
                        "/template",
                        "/template/{id}",
                        "/template/{id}/look.css",
                        "/template/{id}/report.docx",
                        "/{kind:resolutions|topics|study-groups|countries}/{key}/brief.docx",
                        "/{kind:resolutions|topics|study-groups|countries}/{key}/brief.pdf",
                        "/{list:recommendations|activities}.{format:docx|pdf}");
    }

    private Set<String> costly() {
        Set<String> costly = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.hasMethodAnnotation(CostlyWork.class)) {
                costly.addAll(info.getPatternValues());
            }
        });
        return costly;
    }

    private static Gates gates() {
        return new Gates(new Outages(new StaticListableBeanFactory().getBeanProvider(Reach.class)), 2);
    }

    private MockHttpServletRequest enter(Gates gates, String pattern) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        gates.preHandle(request, new MockHttpServletResponse(), handler(pattern));
        return request;
    }

    private HandlerMethod handler(String pattern) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getKey().getPatternValues().contains(pattern))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
