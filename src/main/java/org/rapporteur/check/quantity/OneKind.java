package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;

/** Whether parts can be of this whole and of one kind: only then must they add up. */
final class OneKind {
    private OneKind() {}

    static double sum(List<Token> parts) {
        return parts.stream().mapToDouble(Token::value).sum();
    }

    /** Where a number is followed by two or more that come to it, without these. */
    static List<Token> withoutParts(List<Token> numbers) {
        List<Token> wholes = new ArrayList<>();
        for (int at = 0; at < numbers.size(); at++) {
            wholes.add(numbers.get(at));
            double left = numbers.get(at).value();
            for (int part = at + 1; part < numbers.size() && left > 0; part++) {
                left -= numbers.get(part).value();
                if (left == 0 && part > at + 1) {
                    at = part;
                }
            }
        }
        return wholes;
    }

    /**
     * Whether they must add up to the whole.
     *
     * @param announced whether words or marks say that they are its parts, more than a comma does
     */
    static boolean areParts(Token whole, List<PartOfWhole> parts, boolean announced) {
        double sum = parts.stream().mapToDouble(PartOfWhole::value).sum();
        boolean listed = announced
                && parts.size() > 2
                && parts.stream().noneMatch(PartOfWhole::isOfThem)
                && parts.stream().noneMatch(PartOfWhole::rest)
                && sum > whole.value()
                && sum <= whole.value() * 1.25;
        if (!fits(whole, parts) || !isComparable(whole, sum) && !listed) {
            return false;
        }
        boolean alike =
                isParallel(parts) || announced && areQualified(whole, parts) || hasKinds(whole, parts) && announced;
        return announced
                ? alike || isNear(whole, sum)
                : isBare(whole, parts) && (alike && parts.size() > 1 || isNear(whole, sum));
    }

    /** A wrong number is wrong by a part of it; what is off by more is about something else. */
    static boolean isComparable(Token whole, double sum) {
        // Parts that are more than the whole may overlap
        double most = whole.value() * (sum > whole.value() ? 0.12 : 0.35);
        return Math.abs(sum - whole.value()) <= Math.max(2, most);
    }

    /** Parts that are told in different words may overlap; a sum that is nearly the whole shows that they do not. */
    static boolean isNear(Token whole, double sum) {
        return Math.abs(sum - whole.value()) <= Math.max(1, whole.value() * 0.12);
    }

    /** Two figures that changed their places, 71 600 and 76 100: nobody means another number. */
    static boolean isSwapped(double one, double other) {
        String first = String.valueOf((long) one);
        String second = String.valueOf((long) other);
        int at = 0;
        while (at < Math.min(first.length(), second.length()) && first.charAt(at) == second.charAt(at)) {
            at++;
        }
        return first.length() == second.length()
                && at + 1 < first.length()
                && first.charAt(at) == second.charAt(at + 1)
                && first.charAt(at + 1) == second.charAt(at)
                && first.substring(at + 2).equals(second.substring(at + 2));
    }

    /** The same of percentages, as exact as the first is said. */
    static boolean isSwappedShare(double said, double shown) {
        double scale = said == Math.rint(said) ? 1 : 10;
        return said * scale >= 10 && isSwapped(Math.round(said * scale), Math.round(shown * scale));
    }

    /** Either of both. */
    static boolean isSlipOfShare(double said, double shown) {
        return isSwappedShare(said, shown) || isMistyped(said, shown);
    }

    /** 8.7 for 9.7, 38 for 28: one figure is another, as exact as the first is said. */
    static boolean isMistyped(double said, double shown) {
        double scale = said == Math.rint(said) ? 1 : 10;
        String first = String.valueOf(Math.round(said * scale));
        String second = String.valueOf(Math.round(shown * scale));
        long other = IntStream.range(0, Math.min(first.length(), second.length()))
                .filter(at -> first.charAt(at) != second.charAt(at))
                .count();
        return first.length() > 1 && first.length() == second.length() && other == 1;
    }

    /** Whether the nouns allow it. */
    private static boolean fits(Token whole, List<PartOfWhole> parts) {
        Set<String> nouns = parts.stream()
                .map(PartOfWhole::noun)
                .filter(noun -> !noun.isEmpty() && !noun.equals("ones"))
                .collect(Collectors.toSet());
        if (nouns.isEmpty() || nouns.stream().allMatch(noun -> isSame(noun, whole.noun()))) {
            return true;
        }
        boolean anything = whole.is(Sense.ANYTHING) || whole.noun().isEmpty();
        return (anything
                        || isNear(
                                whole,
                                parts.stream().mapToDouble(PartOfWhole::value).sum()))
                && parts.stream().allMatch(part -> part.value() <= whole.value());
    }

    /** “20 Recommendations, nine Amendments and four Supplements”: told apart by what they are. */
    private static boolean hasKinds(Token whole, List<PartOfWhole> parts) {
        boolean anything = whole.is(Sense.ANYTHING) || whole.noun().isEmpty();
        long nouns = parts.stream()
                .map(PartOfWhole::noun)
                .filter(noun -> !noun.isEmpty())
                .distinct()
                .count();
        return anything && nouns == parts.size();
    }

    /** “64 courses: 38 long ones, 19 short ones and seven face to face”: told apart by adjectives. */
    private static boolean areQualified(Token whole, List<PartOfWhole> parts) {
        long qualified = parts.stream()
                .filter(part -> part.noun().equals("ones") || isSame(part.noun(), whole.noun()))
                .filter(part -> part.number() != null
                        && part.number().text().indexOf(' ')
                                != part.number().text().lastIndexOf(' '))
                .count();
        long bare = parts.stream().filter(part -> part.noun().isEmpty()).count();
        return qualified > 1 && bare < 2 && qualified + bare == parts.size();
    }

    /** Singular and plural of one noun. */
    static boolean isSame(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return !shorter.isEmpty() && longer.startsWith(shorter) && longer.length() - shorter.length() < 3;
    }

    /** Whether what is of one noun, or says none, may be a part of what is of another. */
    static boolean isOf(String noun, String whole) {
        return noun.isEmpty() || isSame(noun, whole);
    }

    /** Whether both may count the same thing: of one noun, or one of them says none. */
    static boolean isLike(Token one, Token other) {
        return other.noun().isEmpty() || isOf(one.noun(), other.noun());
    }

    /** Whether all are told by the same mark: the place, the sender, the kind. */
    private static boolean isParallel(List<PartOfWhole> parts) {
        if (parts.get(parts.size() - 1).rest() || parts.stream().allMatch(PartOfWhole::named)) {
            return true;
        }
        Set<String> leads = parts.stream().map(PartOfWhole::lead).collect(Collectors.toSet());
        boolean mixed = leads.contains("verb")
                || leads.contains("word")
                || leads.contains("")
                || parts.stream().anyMatch(PartOfWhole::named);
        return !mixed && (leads.size() == 1 || leads.contains("apart") && leads.size() == 2);
    }

    /** Whether no part names a thing of its own. */
    static boolean isBare(Token whole, List<PartOfWhole> parts) {
        return parts.stream().allMatch(part -> isOf(part.noun(), whole.noun())) || areApart(parts);
    }

    /** “141 remote and 95 in the room”, “four by SG16 and the other two”: nothing is left beside them. */
    static boolean leavesNone(List<PartOfWhole> parts) {
        return parts.get(parts.size() - 1).rest()
                || parts.stream().anyMatch(part -> part.lead().equals("apart"));
    }

    /** “19 women and 23 men” */
    static boolean areApart(List<PartOfWhole> parts) {
        return parts.size() == 2
                && parts.stream()
                        .allMatch(part -> part.number() != null && part.number().is(Sense.APART));
    }
}
