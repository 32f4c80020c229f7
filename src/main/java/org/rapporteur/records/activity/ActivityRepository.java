package org.rapporteur.records.activity;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, Long> {

    List<Activity> findBySlugIn(Collection<String> slugs);

    void delete(Activity activity);

    void flush();
}
