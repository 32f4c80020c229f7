package org.rapporteur.site.brief;

/**
 * What a page, a brief, a feed or a calendar is about.
 *
 * @param kind as addresses say it: resolutions, topics, study-groups, countries, recommendations
 * @param key as addresses say it: {@code PP-102}, {@code mne}
 * @param name as people say it: {@code Resolution 102 (Rev. Bucharest, 2022)}
 */
public record PageSubject(String kind, String key, String name, Matter matter) {

    /** Where its page is. */
    public String path() {
        return "/" + kind + "/" + key;
    }
}
