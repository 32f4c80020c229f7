package org.rapporteur.platform.people;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.provider.Provider;
import org.springframework.stereotype.Component;

/** What the page of a member's own account shows beside forms that were sent. */
@Component
class AccountPage {

    private final SecondFactors factors;
    private final OwnMail mail;
    private final Provider provider;
    private final LinkedAccounts accounts;
    private final Credentials credentials;

    AccountPage(
            SecondFactors factors, OwnMail mail, Provider provider, LinkedAccounts accounts, Credentials credentials) {
        this.factors = factors;
        this.mail = mail;
        this.provider = provider;
        this.accounts = accounts;
        this.credentials = credentials;
    }

    /** What is typed where an account is linked or unlinked. */
    record ProviderForm(String providerPassword) {}

    Map<String, Object> of(Member member) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "isSetUp",
                factors.isSetUp(member.id()),
                "factorMissing",
                member.onlyChangesPassword() && factors.isMissing(member.id(), member.role()),
                "mailForm",
                mail.of(member),
                "mailChoices",
                MailChoice.values(),
                "hasPassword",
                !credentials.isWithoutPassword(member)));
        if (provider.isOn()) {
            model.put("providerForm", new ProviderForm(""));
            model.put("isLinked", accounts.isLinked(member));
        }
        return model;
    }
}
