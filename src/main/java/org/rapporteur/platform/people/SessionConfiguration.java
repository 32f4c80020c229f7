package org.rapporteur.platform.people;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions are kept by {@link SessionStore}, whoever asks for one of a request. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableSpringHttpSession
class SessionConfiguration {

    /** Ids are letters and digits already. */
    @Bean
    DefaultCookieSerializerCustomizer plainIds() {
        return cookies -> cookies.setUseBase64Encoding(false);
    }

    @Bean
    FilterRegistrationBean<SessionLookups> sessionLookups() {
        FilterRegistrationBean<SessionLookups> registration = new FilterRegistrationBean<>(new SessionLookups());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }
}
