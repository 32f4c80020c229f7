package org.rapporteur.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Work that keeps a processor busy for long: files of a report, its check, long lists read. Only so much of it is done at
 * once that a processor is left for other pages; who asks for more waits for some seconds and is then told to try again.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CostlyWork {}
