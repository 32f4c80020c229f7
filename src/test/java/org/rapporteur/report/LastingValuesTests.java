package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.WrittenApplication;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.site.lists.NameBook;
import org.rapporteur.site.lists.Names;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept over changes of other records says what it would say anew, whatever was changed and in whichever order. */
@WrittenApplication
@WithMockUser(roles = "EDITOR")
class LastingValuesTests {

    private static final String TEXT = "T-Q.5009-202406";
    private static final String CHANGED_TEXT =
            "update recommendation set title = title || ', told' where slug = '" + TEXT + "'";
    private static final String RENAMED_TOPIC = "update topic set name = name || ', told' where slug = 'ipv6'";

    @Autowired
    Reports reports;

    @Autowired
    Periods periods;

    @Autowired
    Recommendations recommendations;

    @Autowired
    NameBook book;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private record Seen(List<CompiledReport> reports, Names names, List<Text> texts) {

        void agreesWith(Seen other) {
            for (int at = 0; at < reports.size(); at++) {
                CompiledReport report = reports.get(at);
                CompiledReport anew = other.reports.get(at);
                assertThat(report.document()).isEqualTo(anew.document());
                assertThat(report.frame().records()).isEqualTo(anew.frame().records());
                assertThat(report.outline()).isEqualTo(anew.outline());
                assertThat(report.told()).isEqualTo(anew.told());
            }
            assertThat(texts).isEqualTo(other.texts);
            assertThat(names).usingRecursiveComparison().isEqualTo(other.names);
        }
    }

    private Seen seen() {
        List<PeriodSummary> all = periods.allReadable();
        List<String> slugs = jdbc.queryForList("select slug from recommendation order by id", String.class);
        return new Seen(reports.read(all), book.names(), recommendations.all(slugs));
    }

    /** Who has changed records is given nothing that was kept, and after a change that may be any all is compiled. */
    private Seen seenAnew() {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            jdbc.update("""
                    with changed as (insert into record_change (what) values ('everything') on conflict do nothing)
                    insert into data_change values (pg_current_xact_id()) on conflict do nothing""");
            return seen();
        });
    }

    static Stream<String> changes() {
        Stream<String> names = Stream.of(
                "update recommendation set number = 'Q.5009.1' where slug = '" + TEXT + "'",
                "update recommendation set slug = 'T-Q.5009-renamed' where slug = '" + TEXT + "'",
                "update recommendation base set title = 'Told' where id in (select revises from recommendation"
                        + " union select amends from recommendation)");
        return Stream.concat(names, UnchangedReportsTests.changes().map(Map.Entry::getKey));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void agreeWithTheRecordsAfterEachChange(String change) {
        seen();
        jdbc.update(change);
        Seen kept = seen();
        kept.agreesWith(seenAnew());
    }

    @Test
    void outliveAChangeOfATextAndNoOther() {
        Names names = book.names();
        Text other = text("T-J.153-202406");
        Text changed = text(TEXT);
        jdbc.update(CHANGED_TEXT);
        assertThat(book.names()).isSameAs(names);
        assertThat(text("T-J.153-202406")).isSameAs(other);
        assertThat(text(TEXT).title()).isEqualTo(changed.title() + ", told");
        jdbc.update(RENAMED_TOPIC);
        assertThat(book.names().topic("ipv6")).isEqualTo(names.topic("ipv6") + ", told");
    }

    private Text text(String slug) {
        return recommendations.all(List.of(slug)).get(0);
    }

    @Test
    void aTextThatWasLookedForInVainIsFoundOnceItIsThere() {
        assertThat(recommendations.all(List.of("T-Q.5009-new"))).isEmpty();
        jdbc.update("update recommendation set slug = 'T-Q.5009-new' where id = (select max(id) from recommendation)");
        assertThat(recommendations.all(List.of("T-Q.5009-new"))).hasSize(1);
    }

    /** Its number is older than that of what was committed meanwhile, and looked at. */
    @Test
    void aTransactionThatCommitsLateIsSeen() {
        String before = book.names().topic("ipv6");
        alone(() -> {
            jdbc.update(RENAMED_TOPIC);
            inAnother(() -> {
                jdbc.update(CHANGED_TEXT);
                assertThat(book.names().topic("ipv6")).isEqualTo(before);
                return "";
            });
            return "";
        });
        assertThat(book.names().topic("ipv6")).isEqualTo(before + ", told");
        seen().agreesWith(seenAnew());
    }

    @Test
    void whatIsTakenBackIsKeptForNobody() {
        String before = book.names().topic("ipv6");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.update(RENAMED_TOPIC);
            assertThat(book.names().topic("ipv6")).isEqualTo(before + ", told");
        });
        jdbc.update(CHANGED_TEXT);
        assertThat(book.names().topic("ipv6")).isEqualTo(before);
    }

    private void alone(Supplier<String> work) {
        new TransactionTemplate(transactions).execute(status -> work.get());
    }

    private void inAnother(Supplier<String> work) {
        TransactionTemplate another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        another.execute(status -> work.get());
    }
}
