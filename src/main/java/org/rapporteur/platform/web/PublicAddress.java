package org.rapporteur.platform.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address under which people reach this program, as it is set and never as a request says: the start of every whole
 * address in a file, a feed, a citation or a mail.
 */
@Component
public class PublicAddress {

    private static final Pattern FORM = Pattern.compile("https?://[^\\s/?#]+(?:/[^\\s?#]*)?");

    private final String address;

    /** @throws IllegalArgumentException if it is set and no address of a site */
    PublicAddress(@Value("${rapporteur.public-address:}") String setting) {
        this.address = setting.strip().replaceFirst("/+$", "");
        if (!address.isEmpty() && !FORM.matcher(address).matches()) {
            throw new IllegalArgumentException("rapporteur.public-address: “" + setting
                    + "” is not an address such as https://reports.example.org");
        }
    }

    public boolean isKnown() {
        return !address.isEmpty();
    }

    /**
     * The whole address of a page.
     *
     * @param path begins with a slash
     * @return empty where the setting is missing
     */
    public Optional<String> of(String path) {
        return isKnown() ? Optional.of(address + path) : Optional.empty();
    }
}
