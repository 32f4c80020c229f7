package org.rapporteur.site.report;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.document.UnbrokenNames;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Pages in which no line breaks a name such as “ITU-T”: no style sheet can ask for that, and a sign of its own would be copied and not be found. */
@Component
final class UnbrokenNamesDialect extends AbstractDialect implements IPostProcessorDialect {

    private static final int LAST = 1000;

    UnbrokenNamesDialect() {
        super("unbroken names");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, LAST));
    }

    /** Wraps the names of a page, where an element may stand. Made by the template engine, once a page. */
    public static final class Handler extends AbstractTemplateHandler {

        private static final Set<String> WORDS_ONLY = Set.of("title", "textarea", "option", "script", "style", "svg");

        private int wordsOnly;

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            wordsOnly += WORDS_ONLY.contains(tag.getElementCompleteName().toLowerCase(Locale.ROOT)) ? 1 : 0;
            super.handleOpenElement(tag);
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            wordsOnly -= WORDS_ONLY.contains(tag.getElementCompleteName().toLowerCase(Locale.ROOT)) ? 1 : 0;
            super.handleCloseElement(tag);
        }

        @Override
        public void handleText(IText text) {
            String words = wordsOnly > 0 ? "" : text.getText();
            super.handleText(isWrapped(words) ? getContext().getModelFactory().createText(wrapped(words)) : text);
        }

        /** A text that holds elements was written by a writer of its own. */
        private static boolean isWrapped(String words) {
            return words.indexOf('<') < 0 && UnbrokenNames.areIn(words);
        }

        /** All of it is one piece, which what is laid out in cells would else take for several. */
        private static String wrapped(String words) {
            StringBuilder page = new StringBuilder(words.length() + 64).append("<bdi>");
            UnbrokenNames.split(
                    words,
                    page::append,
                    name -> page.append("<bdi class=\"unbroken\">").append(name).append("</bdi>"));
            return page.append("</bdi>").toString();
        }
    }
}
