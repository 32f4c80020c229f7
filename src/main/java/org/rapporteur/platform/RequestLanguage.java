package org.rapporteur.platform;

import java.util.Locale;
import org.rapporteur.terms.wording.PrintedLanguage;
import org.rapporteur.terms.wording.Wording;
import org.springframework.context.i18n.LocaleContextHolder;

/** The language in which a request is answered; where nobody asks, that of the reports. */
public final class RequestLanguage {

    private RequestLanguage() {}

    public static Locale get() {
        return LocaleContextHolder.getLocaleContext() == null ? PrintedLanguage.get() : LocaleContextHolder.getLocale();
    }

    public static Wording wording() {
        return Wording.of(get());
    }
}
