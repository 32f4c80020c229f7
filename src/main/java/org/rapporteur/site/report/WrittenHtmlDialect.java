package org.rapporteur.site.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Puts what the HTML writer wrote into a page as it is, {@code written:html}. The engine's own way would read all of it again,
 * element by element, as it does wherever names are kept unbroken, which the writer has done already.
 */
@Component
final class WrittenHtmlDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "written";
    private static final int AS_TEXT = 1300;

    WrittenHtmlDialect() {
        super("written HTML", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE); // before th:block goes
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Body(prefix));
    }

    /** The inside of an element: safe HTML, or nothing. */
    private static final class Body extends AbstractStandardExpressionAttributeTagProcessor {

        Body(String prefix) {
            super(TemplateMode.HTML, prefix, "html", AS_TEXT, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                @Nullable Object html,
                IElementTagStructureHandler structure) {
            structure.setBody(html == null ? "" : html.toString(), false);
        }
    }
}
