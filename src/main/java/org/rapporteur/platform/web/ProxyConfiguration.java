package org.rapporteur.platform.web;

import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.Valve;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whose word is taken for who reads and how: that of proxies which {@code rapporteur.proxies} names, by {@code
 * X-Forwarded-For} and {@code X-Forwarded-Proto}. All other such headers are taken away from every request.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ProxyConfiguration {

    /** @param addresses of proxies, or networks such as 10.1.0.0/16 */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> proxies(
            @Value("${rapporteur.proxies:}") List<String> addresses) {
        ProxyAddresses proxies = new ProxyAddresses("rapporteur.proxies", addresses);
        Stream<Valve> valves = addresses.isEmpty()
                ? Stream.of(new UnbelievedHeaders(proxies))
                : Stream.of(new UnbelievedHeaders(proxies), remote(proxies));
        return factory -> factory.addEngineValves(valves.toArray(Valve[]::new));
    }

    /** The reader is the last address that is no proxy of ours; what stands before it, anybody may have written. */
    private static RemoteIpValve remote(ProxyAddresses proxies) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(proxies.pattern());
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
