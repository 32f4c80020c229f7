package org.rapporteur.entry.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DayReading;

/** What the input of a field asks of its text, whatever the record. */
final class FieldRules {

    private static final LocalDate FIRST = LocalDate.of(1865, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private FieldRules() {}

    static Optional<FieldProblem> check(Field field, String text) {
        if (isBlank(text)) {
            return field.required() ? refuse(field, "sheet.required") : Optional.empty();
        }
        if (text.length() > field.longest()) {
            return refuse(field, "sheet.too-long", text.length(), field.longest());
        }
        OptionalInt forbidden =
                text.codePoints().filter(FieldRules::isForbidden).findFirst();
        if (forbidden.isPresent()) {
            return refuse(field, "sheet.character", "U+%04X".formatted(forbidden.getAsInt()));
        }
        return field.isLong() || text.indexOf('\n') < 0 ? form(field, text) : refuse(field, "sheet.one-line");
    }

    private static Optional<FieldProblem> form(Field field, String text) {
        return switch (field.input()) {
            case DAY -> dayOf(field, text);
            case CHOICE -> unknown(field, text);
            case CHOICES ->
                text.lines()
                        .flatMap(line -> unknown(field, line.strip()).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static Optional<FieldProblem> dayOf(Field field, String text) {
        String message = DayReading.of(text).isAmbiguous() ? "sheet.day.which" : "sheet.day";
        return day(text) == null ? refuse(field, message, FieldProblem.quoted(text)) : Optional.empty();
    }

    private static Optional<FieldProblem> unknown(Field field, String value) {
        return value.isEmpty() || field.offers(value)
                ? Optional.empty()
                : refuse(field, "sheet.choice", FieldProblem.quoted(value));
    }

    /** A day on which the Union existed, or null: {@code 0002-01-01} is a slip of the keyboard. */
    static @Nullable LocalDate day(String text) {
        return DayReading.of(text)
                .only()
                .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
                .orElse(null);
    }

    /** Nothing that could be seen: also a no-break space alone, or one without width. */
    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || c == 0x2800);
    }

    /** Characters no file format of ours can hold (XML 1.0 § 2.2), and halves of characters. */
    private static boolean isForbidden(int c) {
        boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F && c != 0x85;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || half || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    private static Optional<FieldProblem> refuse(Field field, String message, Object... arguments) {
        return Optional.of(FieldProblem.in(field.name(), message, arguments));
    }
}
