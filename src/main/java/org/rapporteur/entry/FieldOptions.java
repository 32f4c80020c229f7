package org.rapporteur.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.FormField.Option;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.Input;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.terms.DayReading;

/** What can be chosen in a field, and what choices are called. */
final class FieldOptions {

    private FieldOptions() {}

    /** As people read it: a choice by its label, lines in one. */
    static @Nullable String offered(Field field, @Nullable String value) {
        return value == null ? null : label(field, value).replace("\n", " · ");
    }

    /** What was typed and is none of the choices stays there to be seen. */
    static List<Option> of(Field field, Sheet sheet) {
        if (field.input() == Input.DAY) {
            return readings(sheet.text(field.name()));
        }
        if (!field.input().isChosen()) {
            return plain(field.choices());
        }
        List<String> typed = sheet.lines(field.name());
        List<Option> options = new ArrayList<>();
        typed.forEach(value -> options.add(new Option(value, label(field, value), true)));
        plain(field.choices()).stream()
                .filter(option -> !typed.contains(option.value()))
                .forEach(options::add);
        return options;
    }

    /** Both days that a text may mean. */
    private static List<Option> readings(String text) {
        DayReading reading = DayReading.of(text);
        return reading.isAmbiguous()
                ? reading.days().stream()
                        .map(day -> new Option(
                                day.toString(), RequestLanguage.wording().day(day), false))
                        .toList()
                : List.of();
    }

    private static List<Option> plain(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Option(choice.value(), choice.label(), false))
                .toList();
    }

    private static String label(Field field, String value) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
