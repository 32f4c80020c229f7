package org.rapporteur.platform.people;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page of signing in shows. */
final class SignInForm {

    private SignInForm() {}

    static Map<String, Object> blank(String returnTo) {
        return model("", returnTo, null, KeptPost.NOTHING);
    }

    /** @param reason key of what to tell first */
    static Map<String, Object> after(String reason, KeptPost kept) {
        return model("", "", reason, kept);
    }

    static Map<String, Object> failed(String name, String returnTo, KeptPost kept) {
        return model(name, returnTo, "sign-in.failed", kept);
    }

    static Map<String, Object> mustWait(String name, String returnTo, KeptPost kept, ZonedDateTime until) {
        Map<String, Object> model = model(name, returnTo, "sign-in.wait", kept);
        model.put("until", until);
        return model;
    }

    private static Map<String, Object> model(String name, String returnTo, @Nullable String problem, KeptPost kept) {
        Map<String, Object> model = new HashMap<>(Map.of("name", name, "returnTo", returnTo, "kept", kept));
        if (problem != null) {
            model.put("problem", problem);
        }
        return model;
    }
}
