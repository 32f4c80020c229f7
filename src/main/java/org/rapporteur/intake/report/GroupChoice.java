package org.rapporteur.intake.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.evidence.KnownBody;
import org.rapporteur.intake.report.Remark.Code;

/**
 * The group of a text: the one the report names, at the time of its approval.
 *
 * @param isAgreed whether the catalogue does not name another
 */
record GroupChoice(@Nullable String code, Optional<Remark> remark, boolean isAgreed) {

    static GroupChoice of(SaidText said, PublishedText text, ReportFacts facts) {
        String listed = text.group().isEmpty() || text.groupIsGuessed() ? null : "T-" + text.group();
        List<String> named = said.groups();
        if (named.size() == 1) {
            return named(named.get(0), listed, text, facts);
        }
        if (listed != null && (named.isEmpty() || named.contains(listed)) && isKnown(listed, facts)) {
            Remark remark = Remark.of(Code.GROUP_FROM_CATALOGUE, text.group());
            return new GroupChoice(listed, Optional.of(remark), !named.isEmpty());
        }
        return new GroupChoice(null, Optional.of(Remark.of(Code.GROUP_MISSING)), false);
    }

    private static GroupChoice named(String group, @Nullable String listed, PublishedText text, ReportFacts facts) {
        if (!isKnown(group, facts) || listed != null && !listed.equals(group)) {
            return new GroupChoice(group, Optional.of(Remark.of(Code.GROUP_DIFFERS, group, text.group())), false);
        }
        return new GroupChoice(group, Optional.empty(), true);
    }

    private static boolean isKnown(String group, ReportFacts facts) {
        return facts.bodies().stream().map(KnownBody::code).anyMatch(group::equals);
    }
}
