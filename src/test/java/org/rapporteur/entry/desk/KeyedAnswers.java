package org.rapporteur.entry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.rapporteur.platform.browser.Keyboard;

/**
 * Answers that an editor gives by keyboard, one after another; presses and typed fields are counted. The first of each kind
 * and the very last are given in the browser, those between by the same requests, which cost the same presses.
 */
final class KeyedAnswers {

    private static final int SEEN_OF_A_KIND = 2;
    private static final int MOST_PRESSES_AN_ANSWER = 3;

    /** A reason is confirmed once; from then on the same is said again. */
    private static final Set<String> EVERY_KIND = Set.of("number", "confirmed", "again", "promise");

    private final Map<String, Integer> kinds = new HashMap<>();
    private int presses;
    private int fields;

    int presses() {
        return presses;
    }

    int fields() {
        return fields;
    }

    void pressed() {
        presses++;
    }

    void typed() {
        fields++;
    }

    /** Answers all questions in series from their list on, and is where that leads. */
    int answerAll(Page page, String questions) {
        return answer(page, questions, () -> false);
    }

    /** Answers in series until a question of every kind was answered in the browser. */
    void answerEveryKind(Page page, String questions) {
        answer(page, questions, () -> kinds.keySet().containsAll(EVERY_KIND));
        assertThat(kinds.keySet()).containsAll(EVERY_KIND);
    }

    private int answer(Page page, String questions, BooleanSupplier enough) {
        Keyboard keys = Keyboard.inBrowser(page, questions);
        enter(keys);
        int answered = 0;
        while (!enough.getAsBoolean() && keys.address().matches(".*/questions/\\d+(\\?.*)?")) {
            keys = isSeen(kind(keys), keys.text(".kicker").contains("one open"))
                    ? keys.inBrowser()
                    : keys.withoutBrowser();
            String here = keys.address();
            int before = presses;
            answer(keys);
            assertThat(keys.address()).isNotEqualTo(here);
            assertThat(presses - before).as(here).isLessThanOrEqualTo(MOST_PRESSES_AN_ANSWER);
            answered++;
        }
        keys.inBrowser();
        return answered;
    }

    private boolean isSeen(String kind, boolean last) {
        return last || kinds.merge(kind, 1, Integer::sum) <= SEEN_OF_A_KIND;
    }

    private static String kind(Keyboard keys) {
        if (keys.has(".reply [name=number]")) {
            return "number";
        }
        if (keys.has("[value=again]")) {
            return "again";
        }
        return keys.has("[value=confirmed]") ? "confirmed" : "promise";
    }

    /** The first reason is typed; what holds for the same reason is one press. Enter gives the proposed answer. */
    private void answer(Keyboard keys) {
        switch (kind(keys)) {
            case "number" -> {
                type(keys, ".reply [name=number]", "7");
                type(keys, ".reply [name=source]", "Report of the last meeting of the group");
            }
            case "confirmed" -> {
                type(keys, ".reply [name=why]", "Nothing in it has changed");
                type(keys, ".reply [name=source]", "Asked the secretariat");
            }
            default -> {}
        }
        enter(keys);
    }

    /** Gives a reason wherever one is asked for at this place, and is where that leads. */
    void giveReasons(Page page, String address, String place, String reason) {
        Keyboard keys = Keyboard.inBrowser(page, address);
        while (keys.has(place + " form.reply")) {
            int left = keys.count(place + " form.reply");
            keys = isSeen(place, left == 1) ? keys.inBrowser() : keys.withoutBrowser();
            keys.unfold(place + " summary");
            pressed();
            keys.focus(place + " [name=reason]");
            if (keys.value().isEmpty()) { // what was said last stands there already
                type(keys, place + " [name=reason]", reason);
            }
            enter(keys);
            assertThat(keys.count(place + " form.reply")).isLessThan(left);
        }
        keys.inBrowser();
    }

    private void type(Keyboard keys, String field, String text) {
        keys.focus(field);
        keys.type(text);
        typed();
    }

    private void enter(Keyboard keys) {
        keys.enter();
        pressed();
    }
}
