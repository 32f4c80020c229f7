package org.rapporteur.platform.people;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.support.SessionFlashMapManager;

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

    /** Each request is asked for what its page shall tell; for files and health no session is looked up. */
    @Bean(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
    FlashMapManager flashMapManager() {
        return new SessionFlashMapManager() {
            @Override
            protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
                return SignInConfiguration.isNoFile(request) ? super.retrieveFlashMaps(request) : null;
            }
        };
    }

    @Bean
    FilterRegistrationBean<SessionsInOutage> sessionsInOutage() {
        FilterRegistrationBean<SessionsInOutage> registration = new FilterRegistrationBean<>(new SessionsInOutage());
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }
}
