package org.rapporteur.load;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import org.rapporteur.platform.people.Visitor;

/** Somebody who enters a topic, gives it another name the next time, and so on. */
final class WriterWork {

    /** @param at when the program had said that it keeps this */
    record Write(String slug, String name, Instant at) {}

    private final Visitor visitor;
    private final String name;
    private final Answers answers;
    private final Queue<Write> acknowledged;
    private int writes;

    /** @param visitor who has signed in */
    WriterWork(Visitor visitor, String name, Answers answers, Queue<Write> acknowledged) {
        this.visitor = visitor;
        this.name = name;
        this.answers = answers;
        this.acknowledged = acknowledged;
    }

    void step() {
        int number = writes++;
        String slug = name + "-" + number / 2;
        boolean fresh = number % 2 == 0;
        String address = fresh ? "/topics/new" : "/topics/" + slug + "/edit";
        HttpResponse<String> form = answers.asked(address, 200, () -> visitor.get(address));
        if (form == null) {
            writes = next(number);
            return;
        }
        String title = (fresh ? "Entered by " : "Edited by ") + slug;
        Map<String, String> typed = fresh ? Map.of("slug", slug, "name", title) : Map.of("name", title);
        if (answers.asked(address + " sent", 303, () -> visitor.submit(form, typed)) != null) {
            acknowledged.add(new Write(slug, title, Instant.now()));
        } else {
            writes = next(number);
        }
    }

    /** What was not entered cannot be edited. */
    private static int next(int number) {
        return number / 2 * 2 + 2;
    }
}
