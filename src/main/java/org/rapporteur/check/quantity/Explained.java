package org.rapporteur.check.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every number that a few others give: some of them together, one less some others, two multiplied. */
record Explained(Set<Double> numbers) {
    /** Of more numbers nearly every one can be made. */
    static final int MOST = 8;

    private static final double ROUNDING = 0.006;
    /** Smaller products say nothing. */
    private static final double LARGE = 30;

    /**
     * @param told in their order
     * @param far others, which may give it together with one of these
     * @param loosely whether any two or all but one of those that are told may give it
     */
    static Explained by(List<Double> told, List<Double> far, boolean loosely) {
        Set<Double> numbers = new HashSet<>();
        for (int from = 0; from < told.size(); from++) {
            double sum = 0;
            for (int to = from; to < told.size(); to++) {
                sum += told.get(to);
                if (to == told.size() - 1 || loosely) {
                    numbers.add(sum);
                    numbers.add(from < to ? told.get(from) + told.get(to) : sum);
                }
                if (told.get(from) * told.get(to) > LARGE) {
                    numbers.add(told.get(from) * told.get(to));
                }
            }
            addLess(told.subList(from + 1, told.size()), told.get(from), numbers);
            for (double other : far) {
                numbers.add(told.get(from) + other);
                numbers.add(Math.abs(told.get(from) - other));
            }
        }
        addSigned(told, 0, numbers);
        double all = told.stream().mapToDouble(Double::doubleValue).sum();
        if (loosely) {
            told.forEach(one -> numbers.add(all - one));
        }
        return new Explained(numbers);
    }

    private static void addLess(List<Double> parts, double whole, Set<Double> numbers) {
        if (parts.isEmpty()) {
            numbers.add(whole);
        } else {
            addLess(parts.subList(1, parts.size()), whole, numbers);
            addLess(parts.subList(1, parts.size()), whole - parts.get(0), numbers);
        }
    }

    private static void addSigned(List<Double> rest, double sum, Set<Double> numbers) {
        if (rest.isEmpty()) {
            numbers.add(sum);
        } else {
            addSigned(rest.subList(1, rest.size()), sum + rest.get(0), numbers);
            addSigned(rest.subList(1, rest.size()), sum - rest.get(0), numbers);
        }
    }

    /** Sums of millions are rounded. */
    boolean gives(double number) {
        double most = number < 1000 ? 0.001 : ROUNDING * number;
        return numbers.contains(number) || numbers.stream().anyMatch(given -> Math.abs(given - number) <= most);
    }
}
