package org.rapporteur.check.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.trial.Telling.Act;
import org.rapporteur.check.trial.Telling.Shape;
import org.rapporteur.check.trial.Theme.Layout;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.TextKind;

/** Puts one mistake of a kind into a right report, somewhere. */
final class Planter {
    private static final Set<String> NUMBERS =
            Set.of("total-against-parts", "groups-against-texts", "counts-differently", "count-against-list");
    private static final Set<String> CATALOGUE = Set.of(
            "title-against-catalogue",
            "stage-against-catalogue",
            "approved-outside-period",
            "single-cut-off",
            "group-against-catalogue",
            "told-twice",
            "two-stages");

    /** By name, in a fixed order. */
    static final Map<String, Function<Planter, @Nullable Plant>> KINDS = kinds();

    private final Made made;
    private final Chance chance;

    private Planter(Made made, Chance chance) {
        this.made = made;
        this.chance = chance;
    }

    private static Map<String, Function<Planter, @Nullable Plant>> kinds() {
        Map<String, Function<Planter, @Nullable Plant>> kinds = new LinkedHashMap<>();
        kinds.put("wrong-count", Planter::wrongCount);
        kinds.put("item-dropped", Planter::itemDropped);
        kinds.put("wrong-total", Planter::wrongTotal);
        kinds.put("group-dropped", Planter::groupDropped);
        kinds.put("group-added", Planter::groupAdded);
        kinds.put("no-such-group", Planter::noSuchGroup);
        kinds.put("kind-among-others", Planter::kindAmongOthers);
        kinds.put("supplement-approved", planter -> planter.wrongVerb(Act.AGREED, Act.APPROVED));
        kinds.put("recommendation-agreed", planter -> planter.wrongVerb(Act.APPROVED, Act.AGREED));
        kinds.put("unknown-number", Planter::unknownNumber);
        kinds.put("number-of-another", Planter::numberOfAnother);
        kinds.put("title-word-changed", planter -> planter.title(planter::otherWord));
        kinds.put("title-word-dropped", planter -> planter.title(planter::fewerWords));
        kinds.put("title-of-another", planter -> planter.title(planter::otherTitle));
        kinds.put("draft-as-approved", Planter::draftAsApproved);
        kinds.put("approved-as-draft", Planter::approvedAsDraft);
        kinds.put("old-as-new", Planter::oldAsNew);
        kinds.put("told-twice", planter -> planter.again(Act.APPROVED, Set.of("told-twice")));
        kinds.put("two-stages", planter -> planter.again(Act.SUBMITTED, Set.of("two-stages")));
        kinds.put("group-of-another", Planter::otherGroup);
        Tales.kinds().forEach((name, tale) -> kinds.put(name, planter -> tale.plant(planter.made, planter.chance)));
        return kinds;
    }

    /** None where the report has no place for it. */
    static Optional<Plant> plant(String kind, Made made, Chance chance) {
        return Optional.ofNullable(KINDS.getOrDefault(kind, none -> null).apply(new Planter(made, chance)));
    }

    private Optional<Telling> telling(Predicate<Telling> which) {
        List<Telling> some = made.tellings().stream().filter(which).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(chance.of(some));
    }

    private boolean isCountedList(Telling telling) {
        return telling.counted
                && telling.items.size() > 1
                && telling.shape != Shape.COUNT
                && (telling.number(TextKind.RECOMMENDATION) != 1 || made.voice.countsChanges)
                && telling.number(TextKind.SUPPLEMENT) != 1
                && (telling.act != Act.APPROVED || telling.number(TextKind.RECOMMENDATION) > 1)
                && (!made.voice.countsChanges || telling.items.stream().noneMatch(Item::isChange));
    }

    private static Plant at(Telling telling, String name, Set<String> rules, Set<String> more) {
        return new Plant(name, rules, more, () -> telling.place);
    }

    private @Nullable Plant wrongCount() {
        return telling(this::isCountedList)
                .map(telling -> {
                    telling.off = chance.in(50) ? 1 : -1;
                    return at(telling, "wrong-count", Set.of("count-against-list", "count-against-items"), NUMBERS);
                })
                .orElse(null);
    }

    private @Nullable Plant itemDropped() {
        return telling(one -> isCountedList(one)
                        && one.items.size() > 2
                        && one.items.stream().noneMatch(Item::isChange))
                .map(telling -> {
                    telling.items.remove(chance.upTo(telling.items.size() - 1));
                    telling.off = 1;
                    return at(telling, "item-dropped", Set.of("count-against-list", "count-against-items"), NUMBERS);
                })
                .orElse(null);
    }

    private Optional<Theme> led(Predicate<Theme> which) {
        List<Theme> some = made.themes.stream()
                .filter(theme -> theme.lead
                        && theme.of(Act.APPROVED).stream().allMatch(one -> one.counted || !one.items.isEmpty()))
                .filter(which)
                .toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(chance.of(some));
    }

    private @Nullable Plant wrongTotal() {
        return led(theme -> theme.total(Act.APPROVED, TextKind.RECOMMENDATION) > 1
                        && theme.of(Act.APPROVED).stream()
                                .flatMap(one -> one.items.stream())
                                .noneMatch(Item::isChange))
                .map(theme -> {
                    theme.off = chance.in(50) ? 1 : -1;
                    return new Plant("wrong-total", Set.of("total-against-parts"), NUMBERS, () -> theme.place);
                })
                .orElse(null);
    }

    private List<String> groups(Theme theme) {
        boolean all = made.voice.countsChanges;
        return theme.groups(Act.APPROVED, one -> all || one.number(TextKind.RECOMMENDATION) > 0);
    }

    private @Nullable Plant groupDropped() {
        return led(theme -> groups(theme).size() > 1)
                .map(theme -> {
                    List<String> groups = groups(theme);
                    String dropped = chance.of(groups);
                    theme.falseGroups = groups.stream()
                            .filter(group -> !group.equals(dropped))
                            .toList();
                    return groups(theme, "group-dropped");
                })
                .orElse(null);
    }

    private static Plant groups(Theme theme, String name) {
        return new Plant(
                name, Set.of("groups-against-texts", "body-lifetime", "unknown-group"), Set.of(), () -> theme.place);
    }

    private @Nullable Plant groupAdded() {
        return led(theme -> true)
                .flatMap(theme -> {
                    List<String> others = made.season.groups().stream()
                            .filter(group -> theme.groups(Act.APPROVED, one -> true).stream()
                                    .noneMatch(group::equals))
                            .toList();
                    if (others.isEmpty()) {
                        return Optional.empty();
                    }
                    theme.falseGroups = Stream.concat(groups(theme).stream(), Stream.of(chance.of(others)))
                            .toList();
                    return Optional.of(groups(theme, "group-added"));
                })
                .orElse(null);
    }

    private @Nullable Plant noSuchGroup() {
        return led(theme -> true)
                .map(theme -> {
                    theme.falseGroups = Stream.concat(
                                    Stream.of(chance.of("SG39", "SG14", "SG31")), groups(theme).stream())
                            .toList();
                    return groups(theme, "no-such-group");
                })
                .orElse(null);
    }

    private @Nullable Plant kindAmongOthers() {
        List<PublishedText> supplements = made.season.approved().values().stream()
                .flatMap(List::stream)
                .filter(text -> text.kind() == TextKind.SUPPLEMENT && isUntold(text))
                .toList();
        if (supplements.isEmpty()) {
            return null;
        }
        PublishedText text = chance.of(supplements);
        return telling(one -> one.act == Act.APPROVED
                        && one.group.equals(text.group())
                        && one.items.size() > 1
                        && (one.counted || one.shape == Shape.LIST))
                .map(telling -> {
                    Item item = new Item(text);
                    item.kind = TextKind.RECOMMENDATION;
                    telling.items.add(item);
                    return at(
                            telling,
                            "kind-among-others",
                            Set.of("kind-under-heading", "count-against-list", "verb-for-kind"),
                            NUMBERS);
                })
                .orElse(null);
    }

    private boolean isUntold(PublishedText text) {
        return made.tellings().stream()
                .flatMap(telling -> telling.items.stream())
                .noneMatch(item -> item.text.shortForm().equals(text.shortForm()));
    }

    private @Nullable Plant wrongVerb(Act act, Act verb) {
        return telling(one -> one.act == act)
                .map(telling -> {
                    telling.falseAct = verb;
                    return at(telling, "verb", Set.of("verb-for-kind"), NUMBERS);
                })
                .orElse(null);
    }

    private Optional<Item> item(Predicate<Item> which) {
        List<Item> some = made.tellings().stream()
                .flatMap(telling -> telling.items.stream())
                .filter(item -> item.behind.isEmpty())
                .filter(which)
                .toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(chance.of(some));
    }

    private Plant at(Item item, String name, Set<String> rules, Set<String> more) {
        Telling telling = made.tellings().stream()
                .filter(one -> one.items.contains(item))
                .findFirst()
                .orElseThrow();
        return at(telling, name, rules, more);
    }

    private static boolean isPlain(Item item) {
        return item.text.kind() == TextKind.RECOMMENDATION
                && item.text.shortForm().matches("[A-Z]\\.[0-9.]+");
    }

    private @Nullable Plant unknownNumber() {
        return item(Planter::isPlain)
                .flatMap(item -> {
                    String number = item.text.shortForm() + chance.between(1, 9);
                    if (!ItuCatalogue.CATALOGUE
                            .editions(Designation.valueOf("ITU-T " + number))
                            .isEmpty()) {
                        return Optional.empty();
                    }
                    item.falseNumber = number;
                    Telling telling = made.tellings().stream()
                            .filter(one -> one.items.contains(item))
                            .findFirst()
                            .orElseThrow();
                    // A draft may have a number that nothing has been published under yet
                    return telling.act == Act.SUBMITTED
                            ? Optional.empty()
                            : Optional.of(at(item, "unknown-number", Set.of("unknown-designation"), CATALOGUE));
                })
                .orElse(null);
    }

    private @Nullable Plant numberOfAnother() {
        List<PublishedText> others = made.season.old();
        if (others.isEmpty()) {
            return null;
        }
        PublishedText other = chance.of(others);
        return item(item -> isPlain(item) && !item.text.title().isEmpty())
                .map(item -> {
                    item.falseNumber = other.shortForm();
                    return at(item, "number-of-another", Set.of("title-against-catalogue"), CATALOGUE);
                })
                .orElse(null);
    }

    private @Nullable Plant title(Function<String, String> change) {
        return item(one -> one.text.kind() == TextKind.RECOMMENDATION
                        && one.text.title().split(" ").length > 4)
                .map(item -> {
                    item.falseTitle = change.apply(item.text.title());
                    return at(item, "title", Set.of("title-against-catalogue"), Set.of());
                })
                .orElse(null);
    }

    private String otherWord(String title) {
        String[] words = title.split(" ");
        int at = chance.between(1, words.length - 1);
        words[at] = chance.of(words[at] + "s", "hybrid", "terminals", "service-aware");
        return String.join(" ", words);
    }

    private String fewerWords(String title) {
        String[] words = title.split(" ");
        int at = chance.between(1, words.length - 2);
        while (!words[at].matches("\\p{L}+") && at > 1) {
            at--;
        }
        return title.replaceFirst(java.util.regex.Pattern.quote(" " + words[at] + " "), " ");
    }

    private String otherTitle(String title) {
        String other = chance.of(made.season.old()).title();
        return other.equals(title) ? "Another title altogether" : other;
    }

    private @Nullable Plant draftAsApproved() {
        List<PublishedText> drafts = made.season.pending().values().stream()
                .flatMap(List::stream)
                .filter(text -> isUntold(text)
                        && text.approved().isAfter(made.season.days().to()))
                .toList();
        return planted(drafts, Act.APPROVED, "draft-as-approved", Set.of("stage-against-catalogue"));
    }

    private @Nullable Plant approvedAsDraft() {
        List<PublishedText> approved = made.season.approved().values().stream()
                .flatMap(List::stream)
                .filter(text -> text.kind() == TextKind.RECOMMENDATION && isUntold(text))
                .filter(text -> ItuCatalogue.CATALOGUE
                                .editions(Designation.valueOf("ITU-T " + text.shortForm()))
                                .size()
                        == 1)
                .toList();
        return planted(approved, Act.SUBMITTED, "approved-as-draft", Set.of("stage-against-catalogue"));
    }

    private @Nullable Plant oldAsNew() {
        return planted(
                made.season.old().stream().filter(this::isUntold).toList(),
                Act.APPROVED,
                "old-as-new",
                Set.of("approved-outside-period"));
    }

    private @Nullable Plant planted(List<PublishedText> some, Act act, String name, Set<String> rules) {
        for (PublishedText text : chance.some(some, 20)) {
            Optional<Telling> telling =
                    telling(one -> one.act == act && one.group.equals(text.group()) && !one.items.isEmpty());
            if (telling.isEmpty()) {
                continue;
            }
            Item item = new Item(text);
            telling.get().items.add(item);
            return at(telling.get(), name, rules, Set.of("single-cut-off", "stage-against-catalogue"));
        }
        return null;
    }

    private @Nullable Plant again(Act act, Set<String> rules) {
        for (Item item : chance.mixed(made.tellings().stream()
                .filter(one -> one.act == Act.APPROVED)
                .flatMap(one -> one.items.stream())
                .toList())) {
            if (!isPlain(item) || !item.behind.isEmpty() || made.season.editionsUntil(item.text) > 1) {
                continue;
            }
            Optional<Telling> other = telling(one -> one.act == act
                    && one.group.equals(item.text.group())
                    && !one.items.isEmpty()
                    && !one.items.contains(item)
                    && one.items.stream().noneMatch(some -> some.text.equals(item.text)));
            if (other.isEmpty() || themeOf(other.get()).tellings.stream().anyMatch(one -> one.items.contains(item))) {
                continue;
            }
            other.get().items.add(new Item(item.text));
            Telling first = made.tellings().stream()
                    .filter(one -> one.items.contains(item))
                    .findFirst()
                    .orElseThrow();
            boolean before = made.tellings().indexOf(first) < made.tellings().indexOf(other.get());
            Telling later = before ? other.get() : first;
            return at(later, "again", rules, Set.of("single-cut-off", "told-twice", "stage-against-catalogue"));
        }
        return null;
    }

    private Theme themeOf(Telling telling) {
        return made.themes.stream()
                .filter(theme -> theme.tellings.contains(telling))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Plant otherGroup() {
        return telling(one -> one.act != Act.SUBMITTED
                        && themeOf(one).layout != Layout.RUN_IN
                        && !one.items.isEmpty()
                        && one.items.stream().allMatch(item -> !item.text.groupIsGuessed()))
                .map(telling -> {
                    telling.falseGroup = chance.of(made.season.groups().stream()
                            .filter(group -> !group.equals(telling.group) && !group.matches("SG(9|16|21)"))
                            .toList());
                    return at(telling, "group-of-another", Set.of("group-against-catalogue"), NUMBERS);
                })
                .orElse(null);
    }
}
