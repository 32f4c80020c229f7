package org.rapporteur.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/** A page as it was sent to a reader, but for what is about this one answer. */
record KeptPage(Map<String, String> headers, byte[] body) {

    private static final Set<String> OF_ONE_ANSWER =
            Set.of(HttpHeaders.DATE, HttpHeaders.CONTENT_LENGTH, "Strict-Transport-Security", RequestId.HEADER);

    static KeptPage of(HttpServletResponse response, byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.getHeaderNames().forEach(name -> headers.put(name, String.join(", ", response.getHeaders(name))));
        headers.keySet().removeAll(OF_ONE_ANSWER);
        if (response.getContentType() != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, response.getContentType());
        }
        if (headers.getOrDefault(HttpHeaders.CONTENT_TYPE, "").startsWith("text/html")) {
            headers.put(
                    HttpHeaders.CONTENT_LANGUAGE, response.getLocale().toLanguageTag()); // told only when it is sent
        }
        return new KeptPage(headers, body);
    }

    /** For those who take it so; compressed once. */
    KeptPage compressed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        }
        Map<String, String> told = new LinkedHashMap<>(headers);
        told.put(HttpHeaders.CONTENT_ENCODING, "gzip");
        return new KeptPage(told, packed.toByteArray());
    }

    boolean isText() {
        String type = headers.getOrDefault(HttpHeaders.CONTENT_TYPE, "");
        return type.startsWith("text/") || type.contains("json") || type.contains("xml;") || type.endsWith("xml");
    }

    void write(HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Bytes, about. */
    int weight() {
        return body.length + 2_000;
    }
}
