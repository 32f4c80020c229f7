package org.rapporteur.site.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class WrittenHtmlDialectTests {

    private static final String WRITTEN = "<p>In <bdi class=\"unbroken\">ITU-T</bdi> &amp; <em>elsewhere</em></p>";

    private static String page(String template, Map<String, Object> values) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new UnbrokenNamesDialect());
        engine.addDialect(new WrittenHtmlDialect());
        return engine.process(template, new Context(Locale.UK, values));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<main><th:block written:html='${html}'></th:block></main>",
                "<main written:html='${html}'></main>"
            })
    void whatWasWrittenStandsInThePageAsItIs(String template) {
        assertThat(page(template, Map.of("html", WRITTEN))).isEqualTo("<main>" + WRITTEN + "</main>");
    }

    @Test
    void nothingLeavesTheElementEmpty() {
        assertThat(page("<main written:html='${html}'>none</main>", Map.of())).isEqualTo("<main></main>");
    }
}
