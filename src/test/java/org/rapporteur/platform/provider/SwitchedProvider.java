package org.rapporteur.platform.provider;

import java.io.IOException;
import java.time.Clock;
import org.rapporteur.platform.web.PublicAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The provider of the settings, until a test has it set otherwise or away. */
public class SwitchedProvider extends Provider {

    private boolean rolesGiven;
    private boolean accountsGiven;
    private boolean secondFactorAsked;
    private int away;

    @Autowired
    SwitchedProvider(ProviderSettings settings, PublicAddress address, Clock clock) {
        super(settings, address, clock);
        asInSettings();
    }

    /** Takes the place of the application's own. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class InPlace {

        @Bean
        static BeanFactoryPostProcessor switchedProvider() {
            return factory -> ((AbstractBeanDefinition) factory.getBeanDefinition("provider"))
                    .setBeanClass(SwitchedProvider.class);
        }
    }

    public final void asInSettings() {
        rolesGiven = super.givesRoles();
        accountsGiven = super.givesAccounts();
        secondFactorAsked = super.asksForSecondFactor();
        away = 0;
    }

    public void giveNoRoles() {
        rolesGiven = false;
    }

    public void giveNoAccounts() {
        accountsGiven = false;
    }

    public void askForSecondFactor() {
        secondFactorAsked = true;
    }

    public void beAway() {
        away = Integer.MAX_VALUE;
    }

    /** It answers again when it is asked once more. */
    public void beAwayOnce() {
        away = 1;
    }

    @Override
    public boolean givesRoles() {
        return rolesGiven;
    }

    @Override
    public boolean givesAccounts() {
        return accountsGiven;
    }

    @Override
    public boolean asksForSecondFactor() {
        return secondFactorAsked;
    }

    @Override
    public ProviderQuestion ask() {
        if (away > 0) {
            away--;
            throw new ProviderAwayException(new IOException("away"));
        }
        return super.ask();
    }
}
