package org.rapporteur.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Where nobody can sign in, nobody posts. */
final class NoPosts implements UnsentPosts {

    @Override
    public void keep(HttpServletRequest request) {}

    @Override
    public Optional<ErrorView> page(Outage outage, HttpServletRequest request, HttpServletResponse response) {
        return Optional.empty();
    }
}
