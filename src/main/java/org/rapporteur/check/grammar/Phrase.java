package org.rapporteur.check.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads something where tokens begin to say it. Phrases are put together of smaller ones and look back or ahead a few
 * tokens at most, so that a line is read in the time its length takes.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface Phrase<T> {

    /** @param next the place behind what was read */
    record Found<T>(T value, int next) {}

    /** Null where the tokens do not say it. */
    @Nullable
    Found<T> at(List<Token> tokens, int place);

    static Phrase<Token> one(Predicate<Token> wanted) {
        return (tokens, place) -> place < tokens.size() && wanted.test(tokens.get(place))
                ? new Found<>(tokens.get(place), place + 1)
                : null;
    }

    static Phrase<Token> one(Token.Kind kind) {
        return one(token -> token.is(kind));
    }

    /** A word of one of these senses. */
    static Phrase<Token> one(Sense... senses) {
        return one(token -> token.isAny(senses));
    }

    /** The first of them that reads something. */
    @SafeVarargs
    static <T> Phrase<T> either(Phrase<? extends T>... phrases) {
        return (tokens, place) -> {
            for (Phrase<? extends T> phrase : phrases) {
                Found<? extends T> found = phrase.at(tokens, place);
                if (found != null) {
                    return new Found<>(found.value(), found.next());
                }
            }
            return null;
        };
    }

    /** Of those that read something the one that reads most, the first among equals. */
    @SafeVarargs
    static <T> Phrase<T> longest(Phrase<T>... phrases) {
        return (tokens, place) -> {
            Found<T> most = null;
            for (Phrase<T> phrase : phrases) {
                Found<T> found = phrase.at(tokens, place);
                most = found != null && (most == null || found.next() > most.next()) ? found : most;
            }
            return most;
        };
    }

    default <R> Phrase<R> map(Function<T, R> change) {
        return (tokens, place) -> {
            Found<T> found = at(tokens, place);
            return found == null ? null : new Found<>(change.apply(found.value()), found.next());
        };
    }

    default <R> Phrase<R> as(R value) {
        return map(words -> value);
    }

    default <U, R> Phrase<R> with(Phrase<U> other, BiFunction<T, U, R> join) {
        return (tokens, place) -> {
            Found<T> first = at(tokens, place);
            Found<U> second = first == null ? null : other.at(tokens, first.next());
            return first == null || second == null
                    ? null
                    : new Found<>(join.apply(first.value(), second.value()), second.next());
        };
    }

    /** Both, of which the second counts. */
    default <U> Phrase<U> then(Phrase<U> other) {
        return with(other, (one, two) -> two);
    }

    /** Both, of which the first counts. */
    default Phrase<T> before(Phrase<?> other) {
        return with(other, (one, two) -> one);
    }

    /** What it gives where it is said, and nothing where it is not. */
    default Phrase<Optional<T>> maybe() {
        return (tokens, place) -> {
            Found<T> found = at(tokens, place);
            return found == null
                    ? new Found<>(Optional.empty(), place)
                    : new Found<>(Optional.of(found.value()), found.next());
        };
    }

    default Phrase<T> where(Predicate<T> wanted) {
        return (tokens, place) -> {
            Found<T> found = at(tokens, place);
            return found != null && wanted.test(found.value()) ? found : null;
        };
    }

    /** Where the other reads something in the same place too, {@linkplain #behind behind it} or {@linkplain #not not}. */
    default Phrase<T> where(Phrase<?> other) {
        return (tokens, place) -> {
            Found<T> found = at(tokens, place);
            return found != null && other.at(tokens, place) != null ? found : null;
        };
    }

    /** As many as follow each other with something between them, one at least. */
    default Phrase<List<T>> parted(Phrase<?> between) {
        return (tokens, place) -> {
            Found<T> found = at(tokens, place);
            if (found == null) {
                return null;
            }
            List<T> all = new ArrayList<>();
            int next = place;
            while (found != null) {
                all.add(found.value());
                next = found.next();
                Found<?> mark = between.at(tokens, next);
                found = mark == null ? null : at(tokens, mark.next());
            }
            return new Found<>(all, next);
        };
    }

    /** As many as follow each other, none too. */
    default Phrase<List<T>> many() {
        return (tokens, place) -> {
            List<T> all = new ArrayList<>();
            int next = place;
            for (Found<T> found = at(tokens, next); found != null && found.next() > next; found = at(tokens, next)) {
                all.add(found.value());
                next = found.next();
            }
            return new Found<>(all, next);
        };
    }

    /** Behind so many words at most that are passed over. */
    default Phrase<T> within(int most, Predicate<Token> passed) {
        return (tokens, place) -> {
            for (int at = place; at <= place + most && at < tokens.size(); at++) {
                Found<T> found = at(tokens, at);
                if (found != null || !passed.test(tokens.get(at))) {
                    return found;
                }
            }
            return null;
        };
    }

    /** Reads nothing, and only where the other would read something. */
    static Phrase<Boolean> ahead(Phrase<?> other) {
        return (tokens, place) -> other.at(tokens, place) == null ? null : new Found<>(true, place);
    }

    /** Reads nothing, and only where the other ends that begins so many tokens before at most. */
    static Phrase<Boolean> behind(int most, Phrase<?> other) {
        return (tokens, place) -> {
            List<Token> before = tokens.subList(0, place);
            for (int from = place - 1; from >= Math.max(0, place - most); from--) {
                Found<?> found = other.at(before, from);
                if (found != null && found.next() == place) {
                    return new Found<>(true, place);
                }
            }
            return null;
        };
    }

    /** Where the line ends. */
    static Phrase<Boolean> end() {
        return (tokens, place) -> place == tokens.size() ? new Found<>(true, place) : null;
    }

    /** Reads nothing, and only where the other would read nothing either. */
    static Phrase<Boolean> not(Phrase<?> other) {
        return (tokens, place) -> other.at(tokens, place) == null ? new Found<>(true, place) : null;
    }
}
