package org.rapporteur.entry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.report.life.Answer;
import org.rapporteur.report.life.Reply;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Due days, days of answers and those of the next period are typed as people write days. */
class DaysAtTheDeskTests {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);

    private static MultiValueMap<String, String> sent(String field, String text) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.set(field, text);
        return sent;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-31", "31 January 2025", "31.01.2025", "Jan 31, 2025", "31/01/2025"})
    void aDayIsUnderstoodAsPeopleWriteIt(String text) {
        assertThat(ReplyForm.read(text)).isEqualTo(DAY);
        MultiValueMap<String, String> sent = sent("day", text);
        sent.set("answer", Answer.CONFIRMED.code());
        assertThat(ReplyForm.of(sent, "").reply(java.util.Optional.empty()).map(Reply::day))
                .contains(DAY);
        OpeningForm form = OpeningForm.of(sent("cutOff", text));
        assertThat(form.day("cutOff")).isEqualTo(DAY);
        assertThat(form.problems(ExampleRecords.period())).doesNotContain("cutOff");
    }

    @Test
    void ofTwoDaysNoneIsGuessed() {
        assertThat(ReplyForm.read("03/04/2025")).isNull();
        assertThat(OpeningForm.of(sent("meetingStarts", "03/04/2025")).problems(ExampleRecords.period()))
                .contains("meetingStarts");
    }
}
