package org.rapporteur.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.intake.paste.Mark;
import org.rapporteur.intake.paste.Mark.Code;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.terms.Coded;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.StudyGroupCode;
import org.rapporteur.terms.TextKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a mark in words. */
@Component
class MarkWords {
    private static final Set<Code> LED = Set.of(
            Code.RECORD_EXISTS,
            Code.RECORD_ADVANCES,
            Code.RECORD_ADVANCES_UNDATED,
            Code.RECORD_DIFFERS,
            Code.OTHER_EDITION,
            Code.OTHER_NUMBER);
    private static final Set<Code> VERBATIM =
            Set.of(Code.TITLE_DIFFERS, Code.TITLE_STAYS, Code.NOT_READ, Code.STAGE_UNCLEAR, Code.DAY_UNREAD);

    private final MessageSource messages;

    MarkWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A mark as a page shows it.
     *
     * @param href of the record it speaks of; empty for none
     */
    record Words(String text, String href, Mark.Weight weight) {}

    Words of(Mark mark) {
        List<String> told = new ArrayList<>(mark.arguments());
        String slug = LED.contains(mark.code()) && told.size() > 1 ? told.remove(1) : "";
        Object[] arguments =
                told.stream().map(word -> argument(mark.code(), word)).toArray();
        String text = message("intake.mark." + mark.code().code(), arguments);
        return new Words(text, slug.isEmpty() ? "" : "/recommendations/" + slug, mark.weight());
    }

    private String argument(Code code, String word) {
        if (code == Code.RECORD_DIFFERS && word.isEmpty()) {
            return message("intake.day.unknown");
        }
        if (VERBATIM.contains(code)) {
            return word;
        }
        if (isOfGroup(code) && !StudyGroupCode.written(word).equals(word)) {
            return StudyGroupCode.written(word);
        }
        if (word.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return day(word);
        }
        if (word.matches("\\d{4}-\\d\\d")) {
            return RequestLanguage.wording().month(YearMonth.parse(word));
        }
        if (isOne(Stage.values(), word)) {
            return message("texts.stage." + word).toLowerCase(RequestLanguage.get());
        }
        return isOne(TextKind.values(), word) ? message("intake.kind." + word) : word;
    }

    private static boolean isOfGroup(Code code) {
        return code == Code.GROUP_UNKNOWN || code == Code.GROUP_NOT_THEN;
    }

    private static boolean isOne(Coded[] constants, String code) {
        return Stream.of(constants).anyMatch(constant -> constant.code().equals(code));
    }

    private String day(String iso) {
        return RequestLanguage.wording().day(LocalDate.parse(iso));
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RequestLanguage.get());
    }
}
