package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.catalogue.store.LoadState;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.records.activity.ActivityKind;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.studygroup.BodyKind;
import org.rapporteur.report.life.Promise;
import org.rapporteur.site.lists.Difference;
import org.rapporteur.terms.Coded;
import org.rapporteur.terms.ResolutionNumber;
import org.rapporteur.terms.Sector;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

/** Every constant that people read has words in the bundles; keys made of constants are seen by no template test. */
class LabelTests {

    private static final List<ResourceBundle> MESSAGES = Stream.of("catalogue", "entry", "intake", "platform", "site")
            .map(wing -> ResourceBundle.getBundle("messages." + wing))
            .toList();
    private static final ResourceBundle WORDING = ResourceBundle.getBundle("org.rapporteur.terms.wording.wording");

    static Stream<String> pages() {
        return Stream.of(
                        codes("activity.kind.", ActivityKind.values()),
                        codes("study-group.kind.", BodyKind.values()),
                        codes("study-group.kind.one.", BodyKind.values()),
                        codes("catalogue.load.state.", LoadState.values()),
                        codes("texts.difference.", Difference.Part.values()),
                        codes("check.severity.", Severity.values()),
                        codes("check.severity.one.", Severity.values()),
                        codes("check.severity.about.", Severity.values()),
                        codes("texts.stage.", Stage.values()),
                        codes("promise.now.", Standing.values()),
                        Stream.of(Promise.State.values()).map(state -> "promise.state." + state.code()),
                        Stream.of(StageDay.Precision.values()).map(precision -> "texts.day." + precision),
                        Stream.of("T", "R", "D", "U", "X").map(sector -> "study-group.sector." + sector),
                        Stream.of(ResolutionNumber.Body.values()).map(body -> "resolution.body." + body))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyConstantOnPagesIsLabelled(String key) {
        assertThat(MESSAGES).anyMatch(words -> words.containsKey(key));
    }

    static Stream<String> sentences() {
        return Stream.of(
                        codes("noun.", TextKind.values()),
                        codes("body.", BodyKind.values()),
                        Stream.of("T", "R", "D", "U", "X").map(sector -> "sector." + sector),
                        Stream.of("T", "R", "D", "U", "X").map(sector -> "text.number." + sector))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyConstantInSentencesHasWords(String key) {
        assertThat(WORDING.containsKey(key)).isTrue();
        assertThat(Sector.values()).hasSize(5);
    }

    private static Stream<String> codes(String prefix, Coded... constants) {
        return Stream.of(constants).map(constant -> prefix + constant.code());
    }
}
