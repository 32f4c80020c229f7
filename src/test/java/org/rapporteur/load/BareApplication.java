package org.rapporteur.load;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What a list, a page of one row and so many bytes cost where nothing else is done, over the same table. No component: the
 * product, started with the same classes, must not find it.
 */
@EnableAutoConfiguration(
        exclude = {
            HibernateJpaAutoConfiguration.class,
            DataJpaRepositoriesAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            SecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class
        })
class BareApplication {

    private static final String ROWS = "select slug, designation, title, kind, body from recommendation";

    public static void main(String[] arguments) {
        SpringApplication.run(BareApplication.class, arguments);
    }

    @Bean
    RouterFunction<ServerResponse> pages(JdbcClient jdbc) {
        return RouterFunctions.route()
                .GET("/list", request -> shown(jdbc.sql(ROWS + " order by slug limit 25")))
                .GET(
                        "/row/{slug}",
                        request -> shown(
                                jdbc.sql(ROWS + " where slug = :slug").param("slug", request.pathVariable("slug"))))
                .GET(
                        "/bytes/{number}",
                        request -> ServerResponse.ok().body(new byte[Integer.parseInt(request.pathVariable("number"))]))
                .build();
    }

    private static ServerResponse shown(JdbcClient.StatementSpec query) {
        return ServerResponse.ok()
                .render("bare/rows", Map.of("rows", query.query().listOfRows()));
    }
}
