package org.rapporteur.platform.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;

/** Takes away what a request says of the way it came, where nobody whose word we take has said it. */
final class UnbelievedHeaders extends ValveBase {

    /** Nobody's word is taken for these: nothing of ours needs them. */
    private static final List<String> NEVER = List.of(
            "Forwarded", "X-Forwarded-Host", "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-Ssl", "X-Real-IP");

    private static final List<String> OF_PROXIES = List.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-By");

    private final ProxyAddresses proxies;

    UnbelievedHeaders(ProxyAddresses proxies) {
        super(true);
        this.proxies = proxies;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
        NEVER.forEach(headers::removeHeader);
        if (!proxies.include(request.getRemoteAddr())) {
            OF_PROXIES.forEach(headers::removeHeader);
        }
        getNext().invoke(request, response);
    }
}
