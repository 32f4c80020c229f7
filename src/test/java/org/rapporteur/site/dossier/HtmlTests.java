package org.rapporteur.site.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ReadApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.xml.sax.SAXException;

/** The pages as the HTML standard wants them, by the checker of the W3C. */
@ReadApplication
class HtmlTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @MethodSource("org.rapporteur.site.dossier.DossierPageIT#pages")
    void isValid(String address) throws IOException, SAXException {
        assertThat(mistakes(mvc.get()
                        .uri(address)
                        .exchange()
                        .getMvcResult()
                        .getResponse()
                        .getContentAsByteArray()))
                .isEmpty();
    }

    @Test
    void theCheckerIsAtWork() throws IOException, SAXException {
        byte[] broken = "<!DOCTYPE html><title>x</title><ul><p>y</p></ul>".getBytes(StandardCharsets.UTF_8);
        assertThat(mistakes(broken)).isNotEmpty();
    }

    private static List<String> mistakes(byte... page) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
        return validator
                .validate(new ByteArrayInputStream(page))
                .lines()
                .filter(line -> line.contains(" error"))
                .toList();
    }
}
