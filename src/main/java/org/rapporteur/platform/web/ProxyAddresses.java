package org.rapporteur.platform.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of proxies or of other machines, as a pattern of what Tomcat calls the other side. */
final class ProxyAddresses {

    /** A network of one, two or three given parts. */
    private static final Pattern NETWORK = Pattern.compile("((?:\\d{1,3}\\.){3}\\d{1,3})/(8|16|24)");

    private static final Pattern ADDRESS = Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}|[0-9a-fA-F:]+:[0-9a-fA-F:]*");

    private final Pattern pattern;

    /**
     * @param setting that holds them, for who wrote it
     * @throws IllegalArgumentException if one of them is neither an address nor such a network
     */
    ProxyAddresses(String setting, List<String> addresses) {
        pattern = Pattern.compile(addresses.stream()
                .map(String::strip)
                .map(address -> pattern(setting, address))
                .collect(Collectors.joining("|")));
    }

    String pattern() {
        return pattern.pattern();
    }

    boolean include(String address) {
        return pattern.matcher(address).matches();
    }

    private static String pattern(String setting, String address) {
        Matcher network = NETWORK.matcher(address);
        if (network.matches()) {
            int given = Integer.parseInt(network.group(2)) / 8;
            String parts = Stream.of(network.group(1).split("\\.")).limit(given).collect(Collectors.joining("\\."));
            return parts + "\\.\\d{1,3}".repeat(4 - given);
        }
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException(setting + ": “" + address
                    + "” is neither an address, such as 10.1.2.3, nor a network that ends in /8, /16 or /24");
        }
        return Pattern.quote(address);
    }
}
