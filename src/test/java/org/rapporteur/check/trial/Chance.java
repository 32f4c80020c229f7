package org.rapporteur.check.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The same choices for the same seed. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        random = new Random(seed * 7_919 + 17);
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    int between(int least, int most) {
        return least + upTo(most - least);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    String of(String... some) {
        return some[random.nextInt(some.length)];
    }

    <T> List<T> some(List<T> all, int number) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return new ArrayList<>(mixed.subList(0, Math.min(number, mixed.size())));
    }

    <T> List<T> mixed(List<T> all) {
        return some(all, all.size());
    }
}
