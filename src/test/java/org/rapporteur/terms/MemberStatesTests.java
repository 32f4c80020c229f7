package org.rapporteur.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.rapporteur.records.memberstate.MemberStates;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class MemberStatesTests {
    private static final MemberState CROATIA = new MemberState("HRV", "Croatia", false, false, false);
    private static final MemberState COTE_DIVOIRE = new MemberState("CIV", "Côte d'Ivoire", false, false, false);
    private static final MemberState TUVALU = new MemberState("TUV", "Tuvalu", false, true, true);
    private static final MemberState CHAD = new MemberState("TCD", "Chad", true, true, false);

    @Autowired
    MemberStates states;

    @Autowired
    Probe probe;

    @BeforeEach
    void addSome() {
        assertThat(states.isEmpty()).isTrue();
        states.add(List.of(TUVALU, CROATIA, COTE_DIVOIRE));
        probe.settle();
    }

    @Test
    void areInTheOrderOfTheirNames() {
        assertThat(states.all().values()).containsExactly(COTE_DIVOIRE, CROATIA, TUVALU);
        assertThat(states.all()).containsEntry("TUV", TUVALU);
        assertThat(states.isEmpty()).isFalse();
    }

    @Test
    void areAddedOnce() {
        states.add(List.of(TUVALU, new MemberState("HRV", "Another name", true, true, true), CHAD, CHAD));
        probe.settle();
        assertThat(states.all().values()).containsExactly(CHAD, COTE_DIVOIRE, CROATIA, TUVALU);
    }

    @Test
    void takeOneQuery() {
        assertThat(probe.queriesOf(states::all)).isEqualTo(1);
        assertThat(probe.queriesOf(states::isEmpty)).isEqualTo(1);
    }

    @Test
    void doNotShareAName() {
        assertThat(probe.refusalOf(() -> states.add(List.of(new MemberState("XXX", "Tuvalu", false, false, false)))))
                .isEqualTo("member_state_name_once");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            member_state_pk         | insert into member_state (code, name) values ('TUV', 'Another')
            member_state_name_once  | insert into member_state (code, name) values ('XXX', 'Tuvalu')
            member_state_code_form  | insert into member_state (code, name) values ('xxx', 'Another')
            member_state_name_given | insert into member_state (code, name) values ('XXX', '')
            """, quoteCharacter = '"')
    void areRefusedByARuleWithAName(String rule, String sql) {
        assertThat(probe.refusalOf(sql)).isEqualTo(rule);
    }
}
