package org.rapporteur.report.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Source;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.compile.ToldRecords.Told;
import org.rapporteur.terms.Coded;
import org.rapporteur.terms.Standing;

/** What became of the records that two reports tell: new, moved on, told no more or unchanged. */
public record ReportNews(List<Item> items) {

    private static final List<String> ROOMS = List.of("text", "tally", "activity");

    /** What became of a record from one report to another. */
    public enum Fate implements Coded {
        /** Told by the second alone. */
        ADDED,
        /** Told by both: a text at another stage, an activity in other words. */
        MOVED_ON,
        /** Told by the first alone. */
        RETIRED,
        UNCHANGED
    }

    /**
     * A record.
     *
     * @param source as readers see it, by the newer report that tells it
     * @param was code of what a text was told as; empty for anything else
     * @param is code of what it is told as
     */
    public record Item(
            Source source,
            Fate fate,
            String was,
            String is,
            Set<String> resolutions,
            Set<String> groups,
            Set<String> topics) {}

    public ReportNews {
        items = List.copyOf(items);
    }

    /** From one report to another, in the order of the second, then of the first. */
    public static ReportNews of(CompiledReport before, CompiledReport after) {
        Map<Told, Source> then = sources(before);
        Map<Told, Source> now = sources(after);
        News news = new News(Side.of(before), Side.of(after));
        List<Item> items = new ArrayList<>();
        now.forEach((told, source) -> items.add(news.item(told, source, then.containsKey(told))));
        then.forEach((told, source) -> {
            if (!now.containsKey(told)) {
                items.add(news.gone(source));
            }
        });
        return new ReportNews(items);
    }

    /** Those of this fate that something is said of. */
    public List<Item> of(Fate fate, Predicate<Item> chosen) {
        return items.stream().filter(item -> item.fate() == fate).filter(chosen).toList();
    }

    private static Map<Told, Source> sources(CompiledReport report) {
        Map<Told, Source> sources = new LinkedHashMap<>();
        ROOMS.forEach(room ->
                report.told().keys(room).forEach(key -> sources.put(new Told(room, key), bare(report, room, key))));
        lines(report.document())
                .filter(Claim.class::isInstance)
                .flatMap(claim -> ((Claim) claim).sources().stream())
                .forEach(source -> sources.computeIfPresent(
                        new Told(source.room(), source.key()), (told, known) -> better(known, source)));
        return sources;
    }

    private static Source better(Source known, Source source) {
        return known.detail().isEmpty() && !source.room().equals("activity") ? source : known;
    }

    private static Source bare(CompiledReport report, String room, String key) {
        String name = Optional.ofNullable(report.frame().records().accounts().get(key))
                .map(account -> account.name())
                .orElse(key);
        return new Source(room, key, name, "", "", null, "/activities/" + key, "");
    }

    private static Stream<Inline> lines(Document document) {
        return document.allBlocks().flatMap(block -> block.lines().stream()).flatMap(List::stream);
    }

    /** The words that tell each activity, by slug. */
    private static Map<String, String> words(CompiledReport report) {
        Map<String, String> words = new LinkedHashMap<>();
        report.document()
                .allBlocks()
                .forEach(block -> Stream.ofNullable(report.told().activities().get(block.id()))
                        .forEach(slug -> words.put(slug, words(block))));
        return words;
    }

    private static String words(Block block) {
        return block.withParts()
                .flatMap(part -> part.lines().stream())
                .map(Inline::text)
                .collect(Collectors.joining("\n"));
    }

    /** A report with what is looked up in it again and again. */
    private record Side(ReportSide report, RecordFacets facets, Map<String, String> words) {

        static Side of(CompiledReport report) {
            return new Side(ReportSide.of(report), RecordFacets.of(report.frame()), ReportNews.words(report));
        }

        String standing(Told told) {
            return told.room().equals("text")
                    ? report.standing(told.key()).map(Standing::code).orElse("")
                    : "";
        }

        String words(Told told) {
            return told.room().equals("activity") ? words.getOrDefault(told.key(), "") : "";
        }

        Item item(Source source, Fate fate, String was, String is) {
            RecordFacets.Related related = facets.related(source.room(), source.key());
            return new Item(source, fate, was, is, related.resolutions(), related.groups(), related.topics());
        }
    }

    private record News(Side before, Side after) {

        Item item(Told told, Source source, boolean known) {
            String was = known ? before.standing(told) : "";
            String is = after.standing(told);
            boolean same = was.equals(is) && before.words(told).equals(after.words(told));
            Fate fate = !known ? Fate.ADDED : same ? Fate.UNCHANGED : Fate.MOVED_ON;
            return after.item(source, fate, was, is);
        }

        Item gone(Source source) {
            return before.item(source, Fate.RETIRED, before.standing(new Told(source.room(), source.key())), "");
        }
    }
}
