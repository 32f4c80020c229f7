package org.rapporteur.check.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.terms.TextKind;

/** How one author writes numbers, groups, texts and quotation marks. */
final class Voice {
    private static final List<String> WORDS = List.of(
            "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
                    .split(" "));
    final Chance chance;
    final boolean countsChanges;
    private final String quotes;
    private final String comma;
    private final String join;
    private final String recommendation;
    private final boolean sector;

    Voice(Chance chance) {
        this.chance = chance;
        countsChanges = chance.in(30);
        quotes = chance.of("“”", "“”", "“”", "\"\"", "«»");
        comma = chance.of(" and ", ", and ");
        join = chance.of(" ", " ", " ", ": ", ", ", " – ");
        recommendation = chance.of("", "", "Recommendation ", "Rec. ");
        sector = chance.in(70);
    }

    String number(int number) {
        if (number <= 9 || chance.in(5) && number <= 20) {
            return WORDS.get(number);
        }
        return String.valueOf(number);
    }

    /** At the beginning of a sentence. */
    static String capital(String words) {
        if (!Character.isDigit(words.charAt(0))) {
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
        int end = words.indexOf(' ');
        int number = Integer.parseInt(words.substring(0, end));
        String spelled = number <= 20
                ? WORDS.get(number)
                : List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
                                .get(number / 10 - 2)
                        + (number % 10 == 0 ? "" : "-" + WORDS.get(number % 10));
        return capital(spelled + words.substring(end));
    }

    /** “SG13”, “ITU-T Study Group 13”. */
    String group(String group) {
        String number = group.substring(2);
        String name = chance.of("SG" + number, "SG" + number, "SG " + number, "Study Group " + number);
        return sector || chance.in(20) ? "ITU-T " + name : name;
    }

    String groups(List<String> groups) {
        if (groups.size() == 1) {
            return group(groups.get(0));
        }
        List<String> numbers = groups.stream().map(group -> group.substring(2)).toList();
        String together = list(numbers);
        String each = list(groups);
        String words = chance.of("SGs " + together, "SGs " + together, "Study Groups " + together, each);
        return sector ? "ITU-T " + words : words;
    }

    String list(List<String> some) {
        if (some.size() < 2) {
            return String.join("", some);
        }
        String last = some.get(some.size() - 1);
        return String.join(", ", some.subList(0, some.size() - 1)) + (some.size() > 2 ? comma : " and ") + last;
    }

    static String noun(TextKind kind, int number) {
        return switch (kind) {
            case RECOMMENDATION -> number == 1 ? "Recommendation" : "Recommendations";
            case AMENDMENT -> number == 1 ? "Amendment" : "Amendments";
            case CORRIGENDUM -> number == 1 ? "Corrigendum" : "Corrigenda";
            default -> number == 1 ? "Supplement" : "Supplements";
        };
    }

    /** “two Recommendations and one Amendment”, “five new and three revised Recommendations”. */
    String count(Telling telling) {
        if (countsChanges && telling.act == Telling.Act.APPROVED) {
            int number = telling.number() + telling.off;
            return number(number) + adjective(telling) + noun(TextKind.RECOMMENDATION, number);
        }
        List<String> counts = new ArrayList<>();
        int off = telling.off;
        for (TextKind kind :
                List.of(TextKind.RECOMMENDATION, TextKind.AMENDMENT, TextKind.CORRIGENDUM, TextKind.SUPPLEMENT)) {
            int number = telling.number(kind);
            if (number == 0) {
                continue;
            }
            counts.add(
                    kind == TextKind.RECOMMENDATION && off == 0 && !telling.items.isEmpty() && chance.in(10)
                            ? recommendations(telling, number)
                            : number(number + off) + adjective(telling) + noun(kind, number + off));
            off = 0;
        }
        return list(counts);
    }

    /** “draft Recommendations”, “Recommendations and Amendments”. */
    String kinds(Telling telling) {
        if (countsChanges && telling.act == Telling.Act.APPROVED) {
            return noun(TextKind.RECOMMENDATION, telling.number());
        }
        String draft = telling.act == Telling.Act.SUBMITTED ? "draft " : "";
        return list(
                List.of(TextKind.RECOMMENDATION, TextKind.AMENDMENT, TextKind.CORRIGENDUM, TextKind.SUPPLEMENT).stream()
                        .filter(kind -> telling.number(kind) > 0)
                        .map(kind -> draft + noun(kind, telling.number(kind)))
                        .toList());
    }

    private String recommendations(Telling telling, int number) {
        int revised = (int) telling.items.stream()
                .filter(item -> item.kind == TextKind.RECOMMENDATION && item.revised)
                .count();
        String draft = telling.act == Telling.Act.SUBMITTED ? "draft " : "";
        if (revised == 0) {
            return number(number) + " " + draft + "new " + noun(TextKind.RECOMMENDATION, number);
        }
        if (revised == number) {
            return number(number) + " " + draft + "revised " + noun(TextKind.RECOMMENDATION, number);
        }
        return number(number - revised) + " new and " + number(revised) + " revised "
                + noun(TextKind.RECOMMENDATION, number);
    }

    private String adjective(Telling telling) {
        if (telling.act == Telling.Act.SUBMITTED) {
            return chance.of(" draft ", " draft ", " draft ITU-T ");
        }
        return chance.of(" ", " ", " ", " ITU-T ");
    }

    /** Number and title of a text. */
    String item(Item item, boolean inSentence) {
        String join = inSentence && this.join.equals(", ") ? " " : this.join;
        String title = title(item);
        String number = number(item);
        if (title.isEmpty()) {
            return number + item.behind;
        }
        boolean bare = !inSentence && chance.in(15);
        if (bare) {
            return number + (join.equals(" ") ? ": " : join) + title + item.behind;
        }
        if (item.behind.isEmpty() && !item.isChange() && chance.in(5)) {
            return number + " (" + quotes.charAt(0) + title + quotes.charAt(1) + ")";
        }
        String on = join.equals(" ") && chance.in(10) ? " on " : join;
        return number + on + quotes.charAt(0) + title + quotes.charAt(1) + item.behind;
    }

    private String title(Item item) {
        if (!item.falseTitle.isEmpty()) {
            return item.falseTitle;
        }
        return item.text.title();
    }

    String number(Item item) {
        String whole = item.falseNumber.isEmpty() ? item.text.shortForm() : item.falseNumber;
        if (item.text.kind() == TextKind.SUPPLEMENT) {
            return supplement(whole);
        }
        if (item.isChange()) {
            return change(item, whole);
        }
        String edition = item.falseNumber.isEmpty() && chance.in(15)
                ? item.text.designation().substring(item.text.designation().lastIndexOf(" ("))
                : "";
        String revised = item.revised ? "revised " : "";
        String itu = chance.in(75) || recommendation.startsWith("Rec.") ? "ITU-T " : "";
        String kind = revised.isEmpty() ? recommendation : "Recommendation ";
        return revised + kind + itu + whole + edition;
    }

    private String supplement(String whole) {
        String[] parts = whole.split(" Suppl\\. ");
        if (parts[0].length() > 1) {
            return "ITU-T " + whole;
        }
        return chance.of(
                "ITU-T " + whole,
                "Supplement " + parts[1] + " to ITU-T " + parts[0] + "-series",
                "Supplement " + parts[1] + " to the ITU-T " + parts[0] + "-series Recommendations",
                "ITU-T " + parts[0] + "-series Supplement " + parts[1]);
    }

    private String change(Item item, String whole) {
        int end = whole.lastIndexOf(' ', whole.lastIndexOf(' ') - 1);
        String base = whole.substring(0, end);
        String word = whole.substring(end + 1, whole.lastIndexOf(' '));
        String label = whole.substring(whole.lastIndexOf(' ') + 1);
        String full = word.equals("Amd.") ? "Amendment" : "Corrigendum";
        return chance.of(
                full + " " + label + " to ITU-T " + base,
                full + " " + label + " to Recommendation ITU-T " + base,
                "ITU-T " + base + " " + word + label,
                "ITU-T " + whole,
                item.falseNumber.isEmpty() ? item.text.designation() : "ITU-T " + whole,
                word + label + " to ITU-T " + base);
    }

    /** “A “…”, B “…” and C “…”” */
    String items(List<Item> items) {
        return list(items.stream().map(item -> item(item, true)).collect(Collectors.toList()));
    }
}
