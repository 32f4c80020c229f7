package org.rapporteur.document.format;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides which addresses a reader may follow. */
final class Links {

    private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    private Links() {}

    /** The address if it leads to the web; scripts, files and half addresses are no links. */
    static Optional<String> web(@Nullable String address) {
        return Optional.ofNullable(address).filter(link -> WEB.matcher(link).matches());
    }
}
