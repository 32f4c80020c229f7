package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Walks every template of the project. */
class TemplateTests {

    private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)");
    /** Escaped output of the HTML writer: a whole report, a look at some prose, a paragraph on the desk, what is told of a subject. */
    private static final Set<String> OF_THE_WRITER = Set.of(
            "${page.document}", "${preview.document}", "${entry.html}", "${told.document}", "${page.sheet.html}");

    private static final Pattern RAW = Pattern.compile("(?:th:utext|written:html)=\"([^\"]*)\"");

    static Resource[] templates() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:/templates/**/*.html");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoTextScriptOrStyle(Resource template) throws IOException, ParseException {
        BareText bare = new BareText();
        MarkupParser parser = new MarkupParser(ParseConfiguration.htmlConfiguration());
        parser.parse(new StringReader(text(template)), bare);
        assertThat(bare.found()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void namesOnlyTextsOfTheBundle(Resource template) throws IOException {
        assertThat(bundle().stringPropertyNames())
                .containsAll(found(KEY, template).toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void trustsTheDocumentAlone(Resource template) throws IOException {
        assertThat(found(RAW, template)).allMatch(OF_THE_WRITER::contains);
    }

    private static Stream<String> found(Pattern pattern, Resource template) throws IOException {
        return pattern.matcher(text(template)).results().map((MatchResult match) -> match.group(1));
    }

    private static String text(Resource template) throws IOException {
        return template.getContentAsString(StandardCharsets.UTF_8);
    }

    private static Properties bundle() throws IOException {
        Properties bundle = new Properties();
        for (Resource words :
                new PathMatchingResourcePatternResolver().getResources("classpath:/messages/*.properties")) {
            try (var reader = new java.io.InputStreamReader(words.getInputStream(), StandardCharsets.UTF_8)) {
                bundle.load(reader);
            }
        }
        return bundle;
    }
}
