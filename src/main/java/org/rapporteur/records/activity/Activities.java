package org.rapporteur.records.activity;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.KeyType;
import org.rapporteur.platform.RecordChanged;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.Rights;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done, as each period tells it. */
@Service
@Transactional(readOnly = true)
public class Activities {

    /** What activities are called in addresses and in histories. */
    public static final String KIND = "activities";

    private final ActivityRepository activities;
    private final AccountRepository accounts;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;

    Activities(
            ActivityRepository activities,
            AccountRepository accounts,
            EntityManager entityManager,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.accounts = accounts;
        this.entityManager = entityManager;
        this.events = events;
    }

    /** All that a period tells, in the order of entry. */
    public List<Account> told(String period) {
        return told(List.of(period)).getOrDefault(period, List.of());
    }

    /** All that these periods tell, by the code of the period, each in the order of entry. */
    public Map<String, List<Account>> told(Collection<String> periods) {
        return accounts.findByPeriodIn(periods).stream()
                .collect(Collectors.groupingBy(
                        AccountRow::period, Collectors.mapping(AccountRow::account, Collectors.toList())));
    }

    public Optional<Account> find(String slug, String period) {
        return accounts.findBySlugAndPeriod(slug, period).map(AccountRow::account);
    }

    /** Those of these activities that there are, in this order. */
    public List<ActivitySummary> all(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        Map<String, ActivitySummary> found = activities.findBySlugIn(slugs).stream()
                .map(Activity::summary)
                .collect(Collectors.toMap(ActivitySummary::slug, Function.identity()));
        return slugs.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** What these periods tell of an activity, by their codes. */
    public Map<String, Account> accounts(String slug, Collection<String> periods) {
        return accounts.findBySlugAndPeriodIn(slug, periods).stream()
                .collect(Collectors.toMap(AccountRow::period, AccountRow::account));
    }

    /** Every account of those of these activities that there are, by {@link #key}. */
    public Map<String, Account> accounts(Collection<String> slugs) {
        return accounts.findBySlugIn(slugs).stream()
                .collect(Collectors.toMap(row -> key(row.account().slug(), row.period()), AccountRow::account));
    }

    /** What an account is called in addresses and in histories: {@code ipv6-training@2024-09}. */
    public static String key(String slug, String period) {
        return slug + "@" + period;
    }

    /**
     * Adds what a period tells of an activity, which is new or known from other periods. Who took part, where and when is
     * kept once: what is entered last holds for every period.
     *
     * @throws IllegalStateException if the period tells of it already
     * @throws org.rapporteur.terms.prose.ProseException if its text cannot be read
     * @throws org.springframework.dao.DataIntegrityViolationException when the transaction ends, if the period or a body,
     *     Member State, topic or Resolution is unknown
     */
    @PreAuthorize("@rights.mayWriteOneOf(#account.sector(), #account.bodies())"
            + " and @activities.isWritable(#account.slug(), @rights)")
    @Transactional
    public void enter(Account account, String period) {
        Activity activity = entityManager.find(Activity.class, account.slug(), KeyType.NATURAL);
        if (activity == null) {
            activity = new Activity(account.slug());
        }
        activity.tell(period, account);
        entityManager.persist(activity); // an activity that is known cascades to its new account
        changed(activity);
    }

    /**
     * Puts this in place of what a period tells of an activity.
     *
     * @throws UnknownRecordException if the period does not tell of it
     * @throws org.rapporteur.terms.prose.ProseException and {@link org.springframework.dao.DataIntegrityViolationException} as
     *     {@link #enter}
     */
    @Transactional
    @PreAuthorize("@rights.mayWriteOneOf(#account.sector(), #account.bodies())"
            + " and @activities.isWritable(#account.slug(), @rights)")
    public void replace(Account account, String period) {
        Activity activity = known(account.slug());
        if (!activity.tellAnew(period, account)) {
            throw new UnknownRecordException(KIND, key(account.slug(), period));
        }
        activities.flush();
        changed(activity);
    }

    /**
     * Takes away what a period tells of an activity, and the activity where no other period tells of it.
     *
     * @throws UnknownRecordException if the period does not tell of it
     * @throws org.springframework.dao.DataIntegrityViolationException if a report is planned to tell an activity that goes
     */
    @Transactional
    @PreAuthorize("@activities.isWritable(#slug, @rights)")
    public void withdraw(String slug, String period) {
        Activity activity = known(slug);
        if (!activity.leaveOut(period)) {
            throw new UnknownRecordException(KIND, key(slug, period));
        }
        if (!activity.isTold()) {
            activities.delete(activity);
        }
        activities.flush();
        events.publishEvent(new RecordChanged(KIND, key(slug, period)));
    }

    /** Whether who is at work may write an activity as it is now; one that is not there belongs to nobody. */
    public boolean isWritable(String slug, Rights rights) {
        return activities.findBySlugIn(List.of(slug)).stream()
                .map(Activity::summary)
                .allMatch(activity -> rights.mayWriteOneOf(activity.sector(), activity.bodies()));
    }

    private Activity known(String slug) {
        Activity activity = entityManager.find(Activity.class, slug, KeyType.NATURAL);
        if (activity == null) {
            throw new UnknownRecordException(KIND, slug);
        }
        return activity;
    }

    /** What the periods share is part of each account. */
    private void changed(Activity activity) {
        activity.periods()
                .forEach(period -> events.publishEvent(
                        new RecordChanged(KIND, key(activity.summary().slug(), period))));
    }
}
