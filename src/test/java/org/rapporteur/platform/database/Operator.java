package org.rapporteur.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.rapporteur.platform.people.Visitor;

/** The administrator of a program that was just started, with a session and a topic to write now and then. */
final class Operator {

    private static final String CHOSEN = "correct horse battery staple";

    private final Visitor visitor;

    private Operator(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Signs in for the first time, with the password the program told on its console. */
    static Operator first(ApplicationProcess application) throws IOException {
        String told = application
                .oneTimePassword()
                .orElseThrow(() -> new AssertionError("No password: " + application.output()));
        return first(application.port(), told);
    }

    /** Signs in for the first time, with the password some program on the same data told. */
    static Operator first(int port, String password) {
        Operator operator = new Operator(new Visitor(port));
        operator.visitor.signIn("administrator", password);
        operator.visitor.submit(
                operator.visitor.get("/account"),
                Map.of("presentPassword", password, "chosenPassword", CHOSEN, "repeatedPassword", CHOSEN));
        return operator;
    }

    /** What somebody hears who guesses at a password. */
    static int guesses(int port, String name) {
        return new Visitor(port).signIn(name, "guessed").statusCode();
    }

    /** The same person with the same cookies, at another program or a balancer. */
    Operator at(int port) {
        return new Operator(visitor.at(port));
    }

    /** Signs in to a program on the same data once more. */
    static Operator again(ApplicationProcess application) throws IOException {
        Operator operator = new Operator(new Visitor(application.port()));
        operator.visitor.signIn("administrator", CHOSEN);
        return operator;
    }

    HttpResponse<String> get(String address) {
        return visitor.get(address);
    }

    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> typed) {
        return visitor.submit(page, typed);
    }

    boolean isSignedIn() {
        return visitor.get("/account").statusCode() == 200;
    }

    /** Whether the program says that it keeps this topic. Whatever else it says or does not say is no promise. */
    boolean enters(String slug) {
        try {
            HttpResponse<String> form = visitor.get("/topics/new");
            return form.statusCode() == 200
                    && visitor.submit(form, Map.of("slug", slug, "name", "Topic " + slug))
                                    .statusCode()
                            == 303;
        } catch (UncheckedIOException | AssertionError noAnswer) {
            return false;
        }
    }
}
