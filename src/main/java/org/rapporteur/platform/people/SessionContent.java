package org.rapporteur.platform.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.access.Member;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a session holds, and may hold: who is signed in, what proves their forms, and what the next page tells. As JSON,
 * whose types are these and none that the JSON names.
 *
 * @param device in words, for its owner
 * @param token that proves forms; null before the first one
 */
record SessionContent(
        Member member, String device, @Nullable String token, List<Told> told) {

    static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private static final String TOKEN = HttpSessionCsrfTokenRepository.class.getName() + ".CSRF_TOKEN";
    private static final String FLASHES = SessionFlashMapManager.class.getName() + ".FLASH_MAPS";
    private static final Set<String> NAMES = Set.of(CONTEXT, Sessions.DEVICE, TOKEN, FLASHES);
    private static final JsonMapper JSON = new JsonMapper();

    /** What another release wrote may lack something. */
    SessionContent {
        Objects.requireNonNull(member);
        Objects.requireNonNull(device);
        told = List.copyOf(told);
    }

    /**
     * What the page a post leads to tells: once, and soon.
     *
     * @param path of that page; null for any
     * @param until milliseconds of the epoch
     * @param words texts, numbers and lists of them
     */
    record Told(@Nullable String path, Map<String, List<String>> parameters, long until, Map<String, Object> words) {

        private static Told of(FlashMap flash) {
            return new Told(
                    flash.getTargetRequestPath(),
                    Map.copyOf(flash.getTargetRequestParams()),
                    flash.getExpirationTime(),
                    new HashMap<>(flash));
        }

        private FlashMap flash() {
            FlashMap flash = new FlashMap();
            flash.putAll(words);
            flash.setTargetRequestPath(path);
            parameters.forEach((name, values) -> values.forEach(value -> flash.addTargetRequestParam(name, value)));
            flash.setExpirationTime(until);
            return flash;
        }
    }

    /**
     * @return none where nobody is signed in: such a session is not kept
     * @throws IllegalStateException where it holds what no session may
     */
    static Optional<SessionContent> of(Map<String, Object> attributes) {
        attributes.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException("A session keeps no " + name);
                });
        String token = attributes.get(TOKEN) instanceof CsrfToken given ? given.getToken() : null;
        String device = String.valueOf(attributes.getOrDefault(Sessions.DEVICE, ""));
        return member(attributes).map(member -> new SessionContent(member, device, token, told(attributes)));
    }

    private static Optional<Member> member(Map<String, Object> attributes) {
        return Optional.ofNullable(attributes.get(CONTEXT))
                .filter(SecurityContext.class::isInstance)
                .map(context -> ((SecurityContext) context).getAuthentication())
                .map(authentication -> authentication.getPrincipal() instanceof Member member ? member : null);
    }

    private static List<Told> told(Map<String, Object> attributes) {
        return attributes.get(FLASHES) instanceof List<?> flashes
                ? flashes.stream().map(flash -> Told.of((FlashMap) flash)).toList()
                : List.of();
    }

    Map<String, Object> attributes() {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(CONTEXT, new SecurityContextImpl(Sessions.authentication(member)));
        attributes.put(Sessions.DEVICE, device);
        if (token != null) {
            attributes.put(TOKEN, new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", token));
        }
        if (!told.isEmpty()) {
            Stream<FlashMap> flashes = told.stream().map(Told::flash);
            attributes.put(FLASHES, new CopyOnWriteArrayList<>(flashes.toList()));
        }
        return attributes;
    }

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    /** None where another release wrote it so that this one does not understand it. */
    static Optional<SessionContent> ofJson(byte[] json) {
        try {
            return Optional.of(JSON.readValue(json, SessionContent.class));
        } catch (JacksonException other) {
            return Optional.empty();
        }
    }
}
