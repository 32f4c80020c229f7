package org.rapporteur.check.rule;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.terms.wording.PrintedLanguage;

/** The words of a rule, from the bundle beside its class. */
public final class RuleTexts {
    private static final Map<Class<?>, RuleTexts> READ = new ConcurrentHashMap<>();

    private final String name;
    private final ResourceBundle bundle;

    private RuleTexts(Rule rule) {
        name = rule.name();
        bundle = ResourceBundle.getBundle(
                rule.getClass().getPackageName() + ".rules",
                Locale.ROOT,
                rule.getClass().getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static RuleTexts of(Rule rule) {
        return READ.computeIfAbsent(rule.getClass(), type -> new RuleTexts(rule));
    }

    /** In a few words, “Count against list”. */
    public String title() {
        return text("title");
    }

    /** What it finds and why that is wrong. */
    public String about() {
        return text("about");
    }

    public RuleExample example() {
        return RuleExample.of(name, bundle);
    }

    /** What to do. */
    public String mend() {
        return text("mend");
    }

    /** @throws java.util.MissingResourceException if the bundle lacks it */
    String message(String variant, Object... arguments) {
        String message = text(variant);
        for (int i = 0; i < arguments.length; i++) {
            message = message.replace("{" + i + "}", said(arguments[i]));
        }
        return message;
    }

    private static String said(Object argument) {
        return argument instanceof LocalDate day ? PrintedLanguage.wording().day(day) : String.valueOf(argument);
    }

    private String text(String key) {
        return bundle.getString(name + "." + key);
    }
}
