package org.rapporteur.platform.people;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session while a request works with it; it knows whether there is anything to store of it afterwards. */
final class StoredSession implements Session {

    private final String id;
    private final Instant began;
    private final Map<String, Object> attributes;
    private @Nullable Consumer<StoredSession> begin;
    private Instant used;
    private boolean changed;

    private StoredSession(
            String id, Instant began, Map<String, Object> attributes, @Nullable Consumer<StoredSession> begin) {
        this.id = id;
        this.began = began;
        this.used = began;
        this.attributes = new HashMap<>(attributes);
        this.begin = begin;
    }

    /** @param begin stores it, as soon as somebody is signed in by it: in the transaction that lets them in */
    static StoredSession begun(String id, Instant now, Consumer<StoredSession> begin) {
        return new StoredSession(id, now, Map.of(), begin);
    }

    static StoredSession found(String id, Instant began, SessionContent content) {
        return new StoredSession(id, began, content.attributes(), null);
    }

    /** Whether there is anything to store of what is stored already. */
    boolean isChanged() {
        return changed && begin == null;
    }

    /** All of it is stored now, and a request may go on with it. */
    void stored() {
        begin = null;
        changed = false;
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    @Override
    public String getId() {
        return id;
    }

    /** Who signs in begins another session instead: see {@link Sessions}. */
    @Override
    public String changeSessionId() {
        throw new UnsupportedOperationException();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
    public <T> @Nullable T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
        } else {
            attributes.put(name, value);
            changed = true;
            if (begin != null && name.equals(SessionContent.CONTEXT)) {
                begin.accept(this);
            }
        }
    }

    @Override
    public void removeAttribute(String name) {
        changed |= attributes.remove(name) != null;
    }

    @Override
    public Instant getCreationTime() {
        return began;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        used = time;
    }

    @Override
    public Instant getLastAccessedTime() {
        return used;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        throw new UnsupportedOperationException(); // the same for all: server.servlet.session.timeout
    }

    /** The store finds none that has ended. */
    @Override
    public Duration getMaxInactiveInterval() {
        return Duration.ZERO.minusSeconds(1);
    }

    @Override
    public boolean isExpired() {
        return false;
    }
}
