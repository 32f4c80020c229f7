package org.rapporteur.report.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Source;

/**
 * A number that was counted anew.
 *
 * @param records that came, then those that went
 */
record Recount(int was, int is, List<Source> records) {

    private record Counted(String stage, String kind) {

        static Counted of(Claim claim) {
            Claim.Count count = Objects.requireNonNull(claim.count());
            return new Counted(count.stage(), count.kind());
        }
    }

    Recount {
        records = List.copyOf(records);
    }

    /** Numbers of the same stage and kind are held against each other in their order. */
    static List<Recount> of(List<Claim> before, List<Claim> after) {
        Map<Counted, List<Claim>> then = counts(before);
        Map<Counted, List<Claim>> now = counts(after);
        List<Recount> recounts = new ArrayList<>();
        now.forEach((counted, claims) -> {
            List<Claim> old = then.getOrDefault(counted, List.of());
            for (int at = 0; at < Math.min(old.size(), claims.size()); at++) {
                recounts.add(of(old.get(at), claims.get(at)));
            }
        });
        return recounts.stream().filter(Recount::isAnother).distinct().toList();
    }

    private static Map<Counted, List<Claim>> counts(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.type() == ClaimType.COUNT && claim.count() != null)
                .collect(Collectors.groupingBy(Counted::of, LinkedHashMap::new, Collectors.toList()));
    }

    private static Recount of(Claim before, Claim after) {
        return new Recount(
                Objects.requireNonNull(before.count()).value(),
                Objects.requireNonNull(after.count()).value(),
                Stream.concat(without(after.sources(), before.sources()), without(before.sources(), after.sources()))
                        .toList());
    }

    /** Records of the first list that are not in the second, whatever is said of them. */
    static Stream<Source> without(List<Source> sources, List<Source> others) {
        Set<String> known = others.stream().map(Recount::name).collect(Collectors.toCollection(HashSet::new));
        return sources.stream().filter(source -> known.add(name(source)));
    }

    static String name(Source source) {
        return source.room() + " " + source.key();
    }

    private boolean isAnother() {
        return was != is || !records.isEmpty();
    }
}
