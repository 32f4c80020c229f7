package org.rapporteur.platform.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.platform.access.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Sets a second factor up or takes it away, and ends the sessions elsewhere with it: both, or nothing. */
@Service
class SecondFactorSetting {

    private final SecondFactors factors;
    private final Credentials credentials;
    private final TransactionOperations transactions;

    SecondFactorSetting(SecondFactors factors, Credentials credentials, TransactionOperations transactions) {
        this.factors = factors;
        this.credentials = credentials;
        this.transactions = transactions;
    }

    /**
     * What was set up.
     *
     * @param recovery codes, which are told nowhere else; none if the code of the app was another
     * @param member for the session that goes on; none if it has ended
     */
    record Done(List<String> recovery, Optional<Member> member) {}

    Done confirm(Member member, String code) {
        return Objects.requireNonNull(transactions.execute(transaction -> confirmed(member, code)));
    }

    private Done confirmed(Member member, String code) {
        List<String> recovery = factors.confirm(member.id(), code);
        return new Done(recovery, recovery.isEmpty() ? Optional.empty() : credentials.secured(member));
    }

    Optional<Member> remove(Member member) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            factors.remove(member.id());
            return credentials.secured(member);
        }));
    }
}
