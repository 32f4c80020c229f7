package org.rapporteur.site.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of records for programs, as openapi.json describes them. Lists of codes are in alphabetical order. */
final class ApiItems {

    private ApiItems() {}

    /** @param known DAY, PERIOD or YEAR: how much is known of the day */
    record StageItem(String stage, LocalDate day, String known) {}

    record TextItem(
            String key,
            String name,
            @Nullable String designation,
            @Nullable String number,
            String kind,
            @Nullable String title,
            @Nullable String group,
            @Nullable String standing,
            List<StageItem> stages,
            List<String> topics,
            List<String> resolutions,
            String address,
            @Nullable String published) {}

    record ActivityItem(
            String key,
            String name,
            String kind,
            String sector,
            List<String> bodies,
            List<String> countries,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> topics,
            List<String> resolutions,
            String address) {}

    record PeriodItem(
            String key,
            String series,
            LocalDate from,
            LocalDate to,
            LocalDate cutOff,
            String state,
            String document,
            String meeting,
            String title,
            List<String> resolutions,
            String address) {}

    record EditionItem(int year, String citation, String title) {}

    record ResolutionItem(
            String key,
            String name,
            String body,
            List<EditionItem> editions,
            List<String> topics,
            String address,
            @Nullable List<ToldItem> told) {}

    record TopicItem(
            String key,
            String name,
            List<String> resolutions,
            String address,
            @Nullable List<ToldItem> told) {}

    record GroupItem(
            String key,
            String name,
            String acronym,
            String kind,
            String sector,
            @Nullable String parent,
            @Nullable String successor,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String address,
            @Nullable List<ToldItem> told) {}

    record StateItem(
            String key,
            String name,
            String address,
            @Nullable List<ToldItem> told) {}

    /** What one report says of a subject. */
    record ToldItem(String period, String document, LocalDate cutOff, String address, List<ParagraphItem> paragraphs) {}

    /** @param records behind its claims, each by its address on this site or, where it has none, its key */
    record ParagraphItem(String id, @Nullable String number, String text, String address, List<String> records) {}

    record PlaceItem(String period, String document, String number, String address) {}

    /**
     * @param told what a text was told as; null for everything else
     * @param now what a text is now; null for everything else
     */
    record PromiseItem(
            String key,
            String name,
            String words,
            @Nullable String told,
            @Nullable LocalDate day,
            List<PlaceItem> places,
            String state,
            @Nullable String now,
            @Nullable LocalDate on,
            String outcome) {}

    /** @param next address of the next page; null on the last */
    record Page<T>(List<T> items, @Nullable String next) {}
}
