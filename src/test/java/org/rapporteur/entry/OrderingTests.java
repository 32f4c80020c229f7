package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.ADMINISTRATOR;
import static org.rapporteur.platform.access.Role.EDITOR;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rapporteur.WrittenApplication;
import org.rapporteur.entry.Forms.Open;
import org.rapporteur.entry.history.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The lines of an outline are moved by buttons. */
@WrittenApplication
class OrderingTests {

    private static final String ORDER = "/preview/order";

    @Autowired
    Forms forms;

    @Autowired
    History history;

    private static List<String> plan(Open form) {
        return form.value("plan").lines().map(String::strip).toList();
    }

    private static int paragraph(List<String> plan) {
        int at = 0;
        while (!plan.get(at).equals("- deliverables")) {
            at++;
        }
        return at;
    }

    @Test
    void aMovedLineComesBackMovedAndNothingIsSavedOrLost() {
        Open form = forms.open(EDITOR, "/outlines/2024-09/edit").type("why", "So that it is read first");
        List<String> plan = plan(form);
        int at = paragraph(plan);
        int before = history.version("outlines", "2024-09");
        MvcTestResult answer =
                form.choose("move", "plan down " + at + " " + plan.get(at)).sendTo(ORDER);
        Open moved = forms.again(EDITOR, answer);
        assertThat(plan(moved)).containsExactlyInAnyOrderElementsOf(plan);
        assertThat(plan(moved).get(at + 1)).isEqualTo(plan.get(at));
        assertThat(moved.value("why")).isEqualTo("So that it is read first");
        assertThat(history.version("outlines", "2024-09")).isEqualTo(before);
        Document page = Forms.page(answer);
        assertThat(page.select("#filled").text()).isEqualTo(plan.get(at) + " is now line " + (at + 2) + ".");
        assertThat(page.select("[autofocus]").attr("value")).isEqualTo("plan down " + (at + 1) + " " + plan.get(at));
    }

    @Test
    void whatWasTypedMeanwhileIsMoved() {
        Open form = forms.open(EDITOR, "/outlines/2024-09/edit");
        List<String> plan = plan(form);
        int at = paragraph(plan);
        Open typed = form.type("plan", "= begin | Typed meanwhile\n" + String.join("\n", plan));
        Open moved = forms.again(
                EDITOR,
                typed.choose("move", "plan down " + at + " " + plan.get(at)).sendTo(ORDER));
        assertThat(plan(moved).get(0)).isEqualTo("= begin | Typed meanwhile");
        assertThat(plan(moved).get(at + 2)).isEqualTo(plan.get(at));
    }

    @Test
    void aLineThatIsThereNoMoreIsSaidAndLeftAlone() {
        Open form = forms.open(EDITOR, "/outlines/2024-09/edit");
        MvcTestResult answer = form.choose("move", "plan up 3 - <b>gone</b>").sendTo(ORDER);
        assertThat(plan(forms.again(EDITOR, answer))).isEqualTo(plan(form));
        assertThat(Forms.page(answer).select("#filled").text())
                .isEqualTo("- <b>gone</b> was typed otherwise meanwhile and was not moved.");
    }

    @Test
    void anOrderThatIsStaleMeetsThePageWithBoth() {
        Open first = forms.open(EDITOR, "/outlines/2024-09/edit");
        Open second = forms.open(ADMINISTRATOR, "/outlines/2024-09/edit");
        List<String> plan = plan(first);
        int at = paragraph(plan);
        String down = "plan down " + at + " " + plan.get(at);
        assertThat(forms.again(EDITOR, first.choose("move", down).sendTo(ORDER)).send())
                .hasStatus(303);
        Open late = forms.again(ADMINISTRATOR, second.choose("move", down).sendTo(ORDER));
        MvcTestResult answer =
                late.type("plan", late.value("plan").replace("| numbered", "")).send();
        assertThat(answer).hasStatus(409);
        Open restored = forms.open(EDITOR, "/outlines/2024-09/edit").type("plan", String.join("\n", plan));
        assertThat(restored.send()).hasStatus(303);
    }

    @Test
    void forgedMovesDoNoHarm() {
        Open form = forms.open(EDITOR, "/outlines/2024-09/edit");
        for (String move :
                List.of("", "plan", "plan up 999999 x", "period up 0 2024-09", "x down 1 y", "plan up -1 x")) {
            MvcTestResult answer = form.choose("move", move).sendTo(ORDER);
            assertThat(answer).as(move).hasStatusOk();
            assertThat(plan(forms.again(EDITOR, answer))).isEqualTo(plan(form));
        }
    }

    @Test
    void otherFormsHaveNothingToMove() {
        assertThat(Forms.page(forms.get(EDITOR, "/activities/new")).select(".moves button[value~=up|down]"))
                .isEmpty();
    }
}
