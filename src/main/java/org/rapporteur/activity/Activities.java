package org.rapporteur.activity;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.KeyType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done, as each period tells it. */
@Service
@Transactional(readOnly = true)
public class Activities {
    private final ActivityRepository activities;
    private final AccountRepository accounts;
    private final EntityManager entityManager;

    Activities(ActivityRepository activities, AccountRepository accounts, EntityManager entityManager) {
        this.activities = activities;
        this.accounts = accounts;
        this.entityManager = entityManager;
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
        if (slugs.isEmpty()) return List.of();
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

    /**
     * Adds what a period tells of an activity, which is new or known from other periods. Who took part, where and when is
     * kept once: what is entered last holds for every period.
     *
     * @throws IllegalStateException if the period tells of it already
     * @throws org.rapporteur.prose.ProseException if its text cannot be read
     * @throws org.springframework.dao.DataIntegrityViolationException when the transaction ends, if the period or a body,
     *     Member State, topic or Resolution is unknown
     */
    @PreAuthorize("@rights.mayWriteOneOf(#account.sector(), #account.bodies())")
    @Transactional
    public void enter(Account account, String period) {
        Activity activity = entityManager.find(Activity.class, account.slug(), KeyType.NATURAL);
        if (activity == null) activity = new Activity(account.slug());
        activity.tell(period, account);
        entityManager.persist(activity); // an activity that is known cascades to its new account
    }
}
