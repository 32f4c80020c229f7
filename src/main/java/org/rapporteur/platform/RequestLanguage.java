package org.rapporteur.platform;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** The language in which a request is answered. There is English alone so far, and where nobody asks it is English too. */
public final class RequestLanguage {

    private RequestLanguage() {}

    public static Locale get() {
        return LocaleContextHolder.getLocaleContext() == null ? Locale.UK : LocaleContextHolder.getLocale();
    }
}
