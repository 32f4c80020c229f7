package org.rapporteur.site.report;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What templates need that put a written report into a page, for tests that start without this room. */
@TestConfiguration(proxyBeanMethods = false)
@Import(WrittenHtmlDialect.class)
public class WrittenPages {}
