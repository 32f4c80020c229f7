package org.rapporteur.records.topic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TopicRepository extends Repository<Topic, String> {

    List<Topic> findAll();

    Optional<Topic> findById(String slug);

    List<Topic> findBySlugIn(Collection<String> slugs);

    void delete(Topic topic);

    void flush();
}
