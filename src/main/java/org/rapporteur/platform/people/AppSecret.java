package org.rapporteur.platform.people;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.util.encoders.Base32;

/**
 * A secret as an app takes it: typed in groups of four, or as a QR code of {@code otpauth://totp/…} for its camera.
 *
 * @param size of the picture, in its own units
 * @param squares the dark ones, as the {@code d} of an SVG path
 */
record AppSecret(String typed, int size, String squares) {

    /** Light squares around the code, which readers need (ISO/IEC 18004). */
    private static final int MARGIN = 4;

    /** @param name for the list in the app */
    static AppSecret of(byte[] secret, String name) {
        String letters = Base32.toBase32String(secret).replace("=", "");
        QrCode code = QrCode.encodeText(address(letters, name), QrCode.Ecc.MEDIUM);
        return new AppSecret(letters.replaceAll("(.{4})(?!$)", "$1 "), code.size + 2 * MARGIN, squares(code));
    }

    private static String address(String secret, String name) {
        String label =
                URLEncoder.encode("Rapporteur:" + name, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Rapporteur";
    }

    private static String squares(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(',')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
