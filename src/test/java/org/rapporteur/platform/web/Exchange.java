package org.rapporteur.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A request written by hand, since proper clients refuse to send what some tests must send, and its answer. */
record Exchange(int status, Map<String, String> headers, String body) {

    static Exchange get(int port, String address, String... headers) {
        return of(port, "GET", address, headers);
    }

    static Exchange of(int port, String method, String address, String... headers) {
        return from("127.0.0.1", port, request(method, address, headers));
    }

    /** As from another machine: all of 127.0.0.0/8 is this one. */
    static Exchange getFrom(String caller, int port, String address, String... headers) {
        return from(caller, port, request("GET", address, headers));
    }

    static Exchange postFrom(String caller, int port, String address, String form, String... headers) {
        String[] all = Stream.concat(
                        Stream.of(headers),
                        Stream.of(
                                "Content-Type: application/x-www-form-urlencoded",
                                "Content-Length: " + form.getBytes(StandardCharsets.ISO_8859_1).length))
                .toArray(String[]::new);
        String head = new String(request("POST", address, all), StandardCharsets.ISO_8859_1);
        return from(caller, port, (head + form).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Exchange from(String caller, int port, byte[] request) {
        try (Socket socket = new Socket("localhost", port, InetAddress.getByName(caller), 0)) {
            socket.getOutputStream().write(request);
            return parsed(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] request(String method, String address, String... headers) {
        Stream<String> head = Stream.concat(
                Stream.of(method + " " + address + " HTTP/1.1", "Host: localhost", "Connection: close"),
                Stream.of(headers));
        return (String.join("\r\n", head.toList()) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Exchange parsed(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        List<String> head = answer.substring(0, end).lines().toList();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        head.stream()
                .skip(1)
                .map(line -> line.split(": ", 2))
                .forEach(pair -> headers.merge(pair[0], pair[1], (a, b) -> a + " | " + b));
        return new Exchange(Integer.parseInt(head.get(0).split(" ")[1]), headers, answer.substring(end + 4));
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
