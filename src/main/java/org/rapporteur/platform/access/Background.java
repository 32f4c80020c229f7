package org.rapporteur.platform.access;

import java.util.function.Supplier;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Work that no person asks for over the web, such as loading the example or a command: it may do everything. */
public final class Background extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String name;

    private Background(String name) {
        super(java.util.List.of());
        this.name = name;
        setAuthenticated(true);
    }

    /**
     * Runs this with every right, in this thread; afterwards all is as before.
     *
     * @param name as history tells it, {@code Example}
     */
    public static void run(String name, Runnable work) {
        call(name, () -> {
            work.run();
            return true;
        });
    }

    /** As {@link #run} for work with a result. */
    public static <T> T call(String name, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new Background(name)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return name;
    }
}
