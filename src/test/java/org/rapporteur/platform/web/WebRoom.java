package org.rapporteur.platform.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** How pages are served, for tests that start a slice and not the whole: {@code @WebMvcTest @Import(WebRoom.class)}. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    WebConfiguration.class,
    ProxyConfiguration.class,
    Problems.class,
    ProblemAnswer.class,
    ErrorPages.class,
    ErrorAdvice.class,
    Outages.class,
    NoPosts.class
})
public class WebRoom {}
