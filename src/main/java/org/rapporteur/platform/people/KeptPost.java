package org.rapporteur.platform.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.platform.access.Member;

/**
 * What somebody posted and could not be taken in, so that it can be posted again. Passwords and form tokens are left out;
 * files cannot be given back.
 *
 * @param path where it goes
 * @param parts whether it goes there in parts, as forms with files do
 * @param writer number of the person whose form it was; empty where that is not known
 */
record KeptPost(String path, boolean parts, String writer, List<Field> fields) {

    /** Names of kept fields begin with this while they wait for somebody to sign in. */
    static final String PREFIX = "kept:";

    static final String PATH = "kept-path";
    static final String PARTS = "kept-parts";
    static final String WRITER = "kept-writer";

    static final KeptPost NOTHING = new KeptPost("", false, "", List.of());

    /** Fields that pages add to their forms by themselves. */
    private static final Set<String> OURS = Set.of("_csrf", WrittenBy.FIELD, SentPosts.FIELD);

    /** A field as it was sent; one that was sent several times comes several times. */
    record Field(String name, String value) {

        @JsonIgnore
        public boolean isLong() {
            return value.length() > 80 || value.indexOf('\n') >= 0;
        }

        /** A browser drops the first line break of a text area. */
        @JsonIgnore
        public String getGuarded() {
            return "\n" + value;
        }
    }

    static KeptPost of(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        return new KeptPost(
                request.getRequestURI(),
                type.startsWith("multipart/"),
                given(request, WrittenBy.FIELD),
                fields(request, KeptPost::mayBeKept));
    }

    /** What a form of signing in carries along; nothing if it would go to another site. */
    static KeptPost carriedBy(HttpServletRequest request) {
        String path = given(request, PATH);
        if (!ReturnTo.isOurs(path)) {
            return NOTHING;
        }
        List<Field> fields = fields(request, name -> name.startsWith(PREFIX)).stream()
                .map(field -> new Field(field.name().substring(PREFIX.length()), field.value()))
                .filter(field -> mayBeKept(field.name()))
                .toList();
        return new KeptPost(path, Boolean.parseBoolean(request.getParameter(PARTS)), given(request, WRITER), fields);
    }

    /** Whether this is a form of the member's own, or of nobody we know. */
    boolean isOf(Member member) {
        return writer.isEmpty() || writer.equals(Long.toString(member.id()));
    }

    /** What a member may be shown of it: nothing that somebody else typed. */
    KeptPost shownTo(Member member) {
        return isOf(member) ? this : NOTHING;
    }

    private static String given(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    @JsonIgnore
    public boolean isNothing() {
        return path.isEmpty();
    }

    private static List<Field> fields(HttpServletRequest request, Predicate<String> names) {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> names.test(parameter.getKey()))
                .flatMap(parameter ->
                        Arrays.stream(parameter.getValue()).map(value -> new Field(parameter.getKey(), value)))
                .toList();
    }

    private static boolean mayBeKept(String name) {
        return !OURS.contains(name) && !name.toLowerCase(Locale.ROOT).contains("password");
    }
}
