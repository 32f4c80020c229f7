package org.rapporteur.records.memberstate;

import java.util.List;
import org.springframework.data.repository.Repository;

interface MemberStateRepository extends Repository<MemberStateRow, String> {

    List<MemberStateRow> findAll();

    long count();
}
