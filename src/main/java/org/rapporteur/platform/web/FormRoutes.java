package org.rapporteur.platform.web;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.platform.access.ForAdministrators;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The addresses that take forms, as controllers declare them by {@code @PostMapping}; with
 * {@code consumes = "multipart/form-data"} also those with files, by {@link OfLongText} those with long texts.
 */
public final class FormRoutes {

    /** A form into which long texts are pasted: eight megabytes are taken, so that who pastes too much gets it back. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface OfLongText {}

    /**
     * Where forms go.
     *
     * @param usedBy the roles that may use the form at all
     */
    record Route(PathPattern pattern, boolean takesFiles, boolean takesLongText, Predicate<Role> usedBy) {}

    private final Supplier<List<Route>> routes;

    FormRoutes(Supplier<RequestMappingHandlerMapping> mapping) {
        routes = SingletonSupplier.of(() -> declared(mapping.get()));
    }

    Optional<Route> find(String path) {
        try {
            PathContainer parsed = PathContainer.parsePath(path);
            return routes.get().stream()
                    .filter(route -> route.pattern().matches(parsed))
                    .findFirst();
        } catch (IllegalArgumentException broken) { // an address with %zz is none of ours
            return Optional.empty();
        }
    }

    private static List<Route> declared(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(handler ->
                        handler.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(handler -> routes(handler.getKey(), handler.getValue()))
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        boolean takesFiles =
                info.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.MULTIPART_FORM_DATA);
        boolean takesLongText = handler.hasMethodAnnotation(OfLongText.class);
        Predicate<Role> usedBy = usedBy(handler);
        return Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns().stream()
                .map(pattern -> new Route(pattern, takesFiles, takesLongText, usedBy));
    }

    private static Predicate<Role> usedBy(HandlerMethod handler) {
        if (isMarked(handler, ForAdministrators.class)) {
            return Role::administers;
        }
        return isMarked(handler, ForEditors.class) ? Role::edits : anybody -> true;
    }

    private static boolean isMarked(HandlerMethod handler, Class<? extends Annotation> mark) {
        return handler.hasMethodAnnotation(mark) || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), mark);
    }
}
