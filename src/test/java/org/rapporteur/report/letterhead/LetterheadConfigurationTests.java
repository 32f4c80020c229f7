package org.rapporteur.report.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.document.word.SampleLetterhead;
import org.rapporteur.document.word.WordTemplate;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class LetterheadConfigurationTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(LetterheadConfiguration.class);

    @TempDir
    Path folder;

    @Test
    void withoutAFileTheLookIsOurs() {
        application.run(context -> assertThat(template(context)).isSameAs(WordTemplate.ours()));
    }

    private static WordTemplate template(ApplicationContext context) {
        return context.getBean(SetLetterhead.class).template();
    }

    @Test
    void aFileIsReadAtStart() throws IOException {
        Path file = Files.write(folder.resolve("house.docx"), new SampleLetterhead().file());
        application
                .withPropertyValues("rapporteur.word.template=" + file)
                .run(context -> assertThat(template(context).style("heading 1")).isEqualTo("Titre1"));
    }

    @Test
    void aBadFileStopsTheStartInALineThatNamesTheSetting() throws IOException {
        Path file = Files.writeString(folder.resolve("house.docx"), "Dear all,");
        application
                .withPropertyValues("rapporteur.word.template=" + file)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessage("is not a Word document"));
        application
                .withPropertyValues("rapporteur.word.template=" + folder.resolve("none.docx"))
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("rapporteur.word.template: " + folder.resolve("none.docx")
                                + " cannot be read. Name a .docx file"));
    }
}
