package org.rapporteur.platform.people;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.rapporteur.platform.access.Rights;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * The outer wall: everybody reads, staff post. Which pages are for staff alone, and who of them writes what, is for
 * controllers and doors to say.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignInConfiguration {

    private static final String[] SENT_BY_EVERYBODY = {
        SignInController.PATH,
        ProviderSignInController.PATH,
        ProviderCodeController.PATH,
        "/sign-out",
        ForgottenController.PATH,
        ChosenPasswordController.PATH
    };

    @Bean
    static BeanPostProcessor writers() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor tokens ? new WrittenBy(tokens) : bean;
            }
        };
    }

    @Bean
    WebMvcConfigurer arrivals() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new SentPosts());
            }
        };
    }

    @Bean
    SecurityFilterChain wall(
            HttpSecurity http,
            Rights rights,
            Sessions sessions,
            FormTokens tokens,
            AccessRefusals refusals,
            Clock clock) {
        return http.securityMatcher(SignInConfiguration::isNoFile)
                .authorizeHttpRequests(requests -> requests
                        // an error is told whoever made it
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, SENT_BY_EVERYBODY)
                        .permitAll()
                        .requestMatchers("/account", "/account/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST)
                        .hasAuthority(Sessions.STAFF)
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .addFilterBefore(new SessionCheck(rights, sessions, clock), CsrfFilter.class)
                .addFilterAfter(new EarlyToken(), CsrfFilter.class)
                .exceptionHandling(
                        handling -> handling.accessDeniedHandler(refusals).authenticationEntryPoint(refusals))
                // sessions begin in Sessions alone, and only there is anything remembered of a request
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // the web room writes them on every response, also where this chain is not reached
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Style sheets, scripts and health are the same for everybody; nothing need be asked of the database for them. */
    static boolean isNoFile(jakarta.servlet.http.HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/assets/") && !path.startsWith("/webjars/") && !path.startsWith("/actuator/");
    }
}
