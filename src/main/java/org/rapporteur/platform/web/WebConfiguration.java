package org.rapporteur.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.catalina.core.StandardHost;
import org.rapporteur.platform.DataVersion;
import org.rapporteur.platform.Presence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Files with a version in their address, the filters every request passes, and the server below them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebConfiguration {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    Assets assets() {
        return new Assets();
    }

    @Bean
    WebMvcConfigurer versionedFiles(Assets assets) {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                serve(registry, assets.path() + "/**", Assets.LOCATION);
                serve(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
            }
        };
    }

    /** Nothing more is asked of the database for who has gone. */
    @Bean
    TransactionExecutionListener transactionsForWhoIsThere() {
        return new TransactionExecutionListener() {
            @Override
            public void beforeBegin(TransactionExecution transaction) {
                Presence.require();
            }
        };
    }

    @Bean
    WebMvcConfigurer bounds(Outages outages) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Gates(outages, Runtime.getRuntime().availableProcessors()))
                        .excludePathPatterns("/error");
            }
        };
    }

    private static void serve(ResourceHandlerRegistry registry, String pattern, String location) {
        registry.addResourceHandler(pattern).addResourceLocations(location).setCacheControl(FOR_EVER);
    }

    /** Templates name our files by it: {@code @{${assets} + '/report.css'}}. */
    @Bean
    SmartInitializingSingleton assetsInTemplates(ThymeleafViewResolver views, Assets assets) {
        return () -> views.addStaticVariable("assets", assets.path());
    }

    /** What Tomcat would otherwise answer by itself. Last, so that our valve is the innermost and the first to report. */
    @Bean
    @Order
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat(
            ITemplateEngine templates, Problems problems, Assets assets) {
        return factory -> {
            factory.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
            factory.addContextCustomizers(context -> {
                StandardHost host = (StandardHost) context.getParent();
                host.setErrorReportValveClass("");
                host.getPipeline().addValve(new ConnectorErrorValve(templates, problems, assets));
                context.getPipeline().addValve(new PresenceValve());
            });
        };
    }

    @Bean
    FilterRegistrationBean<Filter> responseHeaders() {
        return first(new ResponseHeaders(), 0, DispatcherType.REQUEST, DispatcherType.ERROR);
    }

    /** Before all others, so that whatever they log bears the name. */
    @Bean
    FilterRegistrationBean<Filter> requestIds() {
        return first(new RequestId(), 0, DispatcherType.REQUEST, DispatcherType.ERROR);
    }

    /** @param addresses of machines, or networks such as 10.1.0.0/16 */
    @Bean
    FilterRegistrationBean<Filter> watchers(@Value("${rapporteur.watchers:}") List<String> addresses) {
        return first(new Watchers(new ProxyAddresses("rapporteur.watchers", addresses)), 2, DispatcherType.REQUEST);
    }

    @Bean
    FilterRegistrationBean<Filter> methods(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping,
            ObjectProvider<SessionMember> members,
            BodiesInHand bodies,
            Problems problems) {
        BodyLimits limits = new BodyLimits(() -> members.getIfAvailable(() -> request -> Optional.empty()));
        FormRoutes routes = new FormRoutes(mapping::getObject);
        return first(new MethodFilter(routes, limits, bodies, problems), 1, DispatcherType.REQUEST);
    }

    @Bean
    BodiesInHand bodiesInHand() {
        return BodiesInHand.ofHeap(Runtime.getRuntime().maxMemory());
    }

    /** Outside the wall: whether somebody is still let in is asked of the database too. */
    @Bean
    FilterRegistrationBean<Filter> outageAnswers(Outages outages, UnsentPosts posts) {
        return first(new OutageFilter(outages, posts), 2, DispatcherType.REQUEST);
    }

    /** Settings that files and feeds print count as the program. */
    @Bean
    FilterRegistrationBean<Filter> keptPages(
            ObjectProvider<DataVersion> data,
            ObjectProvider<Clock> clocks,
            Environment settings,
            @Value("${server.servlet.session.cookie.name:JSESSIONID}") String sessionCookie,
            @Value("${rapporteur.kept-pages:0}") DataSize most) {
        Clock clock = clocks.getIfAvailable(Clock::systemDefaultZone);
        String program = ProgramSum.of(Stream.of("public-address", "word.template", "zone")
                .map(name -> settings.getProperty("rapporteur." + name, ""))
                .toList());
        PageVersion version = new PageVersion(data, clock, program);
        return first(new PageKeeper(version, sessionCookie, most.toBytes()), 3, DispatcherType.REQUEST);
    }

    private static FilterRegistrationBean<Filter> first(
            Filter filter, int place, DispatcherType first, DispatcherType... rest) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(first, rest);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}
