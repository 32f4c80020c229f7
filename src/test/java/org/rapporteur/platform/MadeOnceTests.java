package org.rapporteur.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MadeOnceTests {

    private final MadeOnce<Value, String> made = new MadeOnce<>();
    private final List<Value> asked = new ArrayList<>();

    /** To hash a report takes as long as to read it. */
    private record Value(String name) {

        @Override
        public boolean equals(Object other) {
            throw new AssertionError("is compared by what it holds");
        }

        @Override
        public int hashCode() {
            throw new AssertionError("is hashed by what it holds");
        }
    }

    private String make(Value value) {
        asked.add(value);
        return value.name();
    }

    private List<String> makeAll(List<Value> values) {
        return values.stream().map(this::make).toList();
    }

    @Test
    void itIsTheVeryValueThatCounts() {
        Value first = new Value("one");
        Value second = new Value("two");
        Function<List<Value>, List<String>> all = this::makeAll;
        assertThat(made.of(first, this::make)).isEqualTo("one");
        assertThat(made.ofAll(List.of(second, first), all)).containsExactly("two", "one");
        assertThat(made.ofAll(List.of(first, second), all)).containsExactly("one", "two");
        assertThat(asked).hasSize(2);
    }

    @Test
    void whatIsOfAnotherTimeIsMadeAnew() {
        Value value = new Value("one");
        made.of(value, this::make);
        assertThat(made.of(value, known -> false, anew -> "other")).isEqualTo("other");
        assertThat(made.of(value, known -> known.equals("other"), this::make)).isEqualTo("other");
    }
}
