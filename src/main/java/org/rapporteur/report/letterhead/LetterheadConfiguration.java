package org.rapporteur.report.letterhead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.document.word.WordTemplate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the organization's own Word file once, at start, so that a bad one is known before anybody asks for a report. */
@Configuration(proxyBeanMethods = false)
class LetterheadConfiguration {

    private static final String SETTING = "rapporteur.word.template";

    @Bean
    SetLetterhead setLetterhead(@Value("${" + SETTING + ":}") String file) {
        return new SetLetterhead(file.strip(), file.isBlank() ? WordTemplate.ours() : read(file.strip()));
    }

    private static WordTemplate read(String file) {
        try {
            return WordTemplate.of(Files.readAllBytes(Path.of(file)));
        } catch (IllegalArgumentException unusable) {
            throw new BadLetterhead(file + " " + unusable.getMessage(), unusable);
        } catch (IOException unreadable) {
            throw new BadLetterhead(file + " cannot be read", unreadable);
        }
    }

    /** A file that cannot give a report its look; told in one line, which names the setting. */
    static final class BadLetterhead extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private BadLetterhead(String reason, Throwable cause) {
            super(SETTING + ": " + reason + ". Name a .docx file, or none for the house's own look.", cause);
        }
    }

    /** Prints that line in place of a stack trace. */
    static final class Reporter implements SpringBootExceptionReporter {

        @Override
        public boolean reportException(Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof BadLetterhead letterhead) {
                    System.err.println("Rapporteur cannot start: " + letterhead.getMessage());
                    return true;
                }
            }
            return false;
        }
    }
}
