package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.access.Member;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Says in each form that is posted whose it is, so that what is left in it when a session ends comes back to nobody else.
 * It stands beside the token that proves the form to be ours.
 */
final class WrittenBy implements RequestDataValueProcessor {

    static final String FIELD = "written-by";

    private final RequestDataValueProcessor tokens;

    WrittenBy(RequestDataValueProcessor tokens) {
        this.tokens = tokens;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return tokens.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return tokens.processFormFieldValue(request, name, value, type);
    }

    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> fields = tokens.getExtraHiddenFields(request);
        boolean posted = fields != null && !fields.isEmpty();
        if (!posted || !(request.getAttribute(Sessions.READER) instanceof Member member)) {
            return fields;
        }
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(FIELD, Long.toString(member.id()));
        return more;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return tokens.processUrl(request, url);
    }
}
