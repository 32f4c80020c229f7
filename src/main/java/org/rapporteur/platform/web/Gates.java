package org.rapporteur.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Bounds how many requests for one page are worked on at once, and how much {@link CostlyWork} of all pages. */
final class Gates implements HandlerInterceptor {

    /** Half of the connections to the database. */
    private static final int OF_ONE_PAGE = 10;

    /** Longer than anybody should wait; whom the database keeps waiting is refused much sooner. */
    private static final Duration FOR_A_PAGE = Duration.ofSeconds(10);

    private static final Duration FOR_COSTLY_WORK = Duration.ofSeconds(3);

    private static final String ENTERED = Gates.class.getName();

    private final Map<Method, Gate> pages = new ConcurrentHashMap<>();
    private final Gate costly;
    private final Outages outages;

    Gates(Outages outages, int processors) {
        this.outages = outages;
        this.costly = new Gate(Math.max(1, processors - 1), FOR_COSTLY_WORK);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod page) {
            Gate gate = gate(page);
            gate.enter(page.getShortLogMessage());
            request.setAttribute(ENTERED, gate);
        }
        return true;
    }

    private Gate gate(HandlerMethod page) {
        return page.hasMethodAnnotation(CostlyWork.class)
                ? costly
                : pages.computeIfAbsent(page.getMethod(), method -> new Gate(OF_ONE_PAGE, FOR_A_PAGE));
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(ENTERED) instanceof Gate gate) {
            request.removeAttribute(ENTERED);
            gate.leave(failure != null
                    && outages.in(failure).filter(Outage.BUSY::equals).isPresent());
        }
    }
}
