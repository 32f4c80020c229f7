package org.rapporteur.report.compile;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.Tally;

/** To which Resolutions a report tells something of which Sector. */
public final class ToldAnswers {

    private final RecordsAsOf frame;
    private final Set<String> told = new HashSet<>();

    private ToldAnswers(RecordsAsOf frame) {
        this.frame = frame;
    }

    public static ToldAnswers of(RecordsAsOf frame, ToldRecords records) {
        ToldAnswers answers = new ToldAnswers(frame);
        SelectedTexts holdings = frame.choose(records);
        holdings.texts()
                .forEach(text ->
                        answers.add(text.text().resolutions(), text.text().sector()));
        holdings.tallies().forEach(answers::add);
        records.keys("activity").stream()
                .map(frame.records().accounts()::get)
                .filter(Objects::nonNull)
                .forEach(answers::add);
        return answers;
    }

    private void add(Tally tally) {
        if (tally.joins(frame.cutOff()) && tally.number() > 0) {
            add(frame.answered(Set.of(tally.topic())), tally.group().substring(0, 1));
        }
    }

    private void add(Account account) {
        add(account.resolutions(), account.sector());
        add(frame.answered(account.topics()), account.sector());
    }

    private void add(Set<String> resolutions, String sector) {
        resolutions.forEach(resolution -> told.add(key(resolution, sector)));
    }

    private static String key(String resolution, String sector) {
        return resolution + " " + sector;
    }

    /** Whether nothing is told. */
    public boolean isSilent(String resolution, String sector) {
        return !told.contains(key(resolution, sector));
    }
}
