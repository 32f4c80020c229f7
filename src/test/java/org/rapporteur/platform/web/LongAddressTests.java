package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.ReadApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The longest address that is taken gets an answer with all its headers, also where the answer leads on to another. */
@ReadApplication
class LongAddressTests {

    private static final List<String> LONG =
            List.of("x=" + "a".repeat(7_500), "q=" + "%C3%A9".repeat(1_200), "q=" + "\"a\"+".repeat(1_500));

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @TestFactory
    Stream<DynamicTest> getsAnAnswerWithItsHeaders() {
        return pages().map(address -> DynamicTest.dynamicTest(
                address,
                () -> LONG.forEach(query -> {
                    Exchange answer = Exchange.get(port, address + "?" + query);
                    assertThat(answer.status()).isLessThan(500);
                    assertThat(answer.header(ContentSecurityPolicy.HEADER)).isNotEmpty();
                })));
    }

    private Stream<String> pages() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> Objects.requireNonNull(info.getPathPatternsCondition()).getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{\\w+}", "1"))
                .sorted();
    }
}
