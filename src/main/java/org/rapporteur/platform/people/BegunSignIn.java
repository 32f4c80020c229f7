package org.rapporteur.platform.people;

import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.provider.ProviderQuestion;

/**
 * A way in by the provider that somebody has begun.
 *
 * @param question to the provider; null where it has answered and a code of ours is still to come
 * @param person who links the account, or whose code is to come; null where the provider is to say who it is
 * @param returnTo the page to lead to
 * @param kept what waits to be sent
 */
record BegunSignIn(
        @Nullable ProviderQuestion question, @Nullable Long person, String returnTo, KeptPost kept) {

    static BegunSignIn in(ProviderQuestion question, String returnTo, KeptPost kept) {
        return new BegunSignIn(question, null, returnTo, kept);
    }

    static BegunSignIn link(ProviderQuestion question, long person) {
        return new BegunSignIn(question, person, "/account", KeptPost.NOTHING);
    }

    BegunSignIn withoutCode(long known) {
        return new BegunSignIn(null, known, returnTo, kept);
    }

    /** Whether it is the answer to this that comes back with a state. */
    boolean asked(@Nullable String state) {
        return question != null && question.state().equals(state);
    }

    boolean waitsForCode() {
        return question == null && person != null;
    }
}
