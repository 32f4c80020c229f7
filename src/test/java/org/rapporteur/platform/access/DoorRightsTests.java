package org.rapporteur.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.records.recommendation.Approval;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.records.recommendation.TextOrigin;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** No door opens to writing without being asked for rights. */
@ReadApplication
@Transactional
class DoorRightsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Staff staff;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Tallies tallies;

    @Autowired
    Topics topics;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyMethodThatWritesAsksForThem() {
        List<Method> writing = context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getPackageName().startsWith("org.rapporteur"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(DoorRightsTests::writes)
                .toList();
        assertThat(writing).hasSizeGreaterThan(10).allMatch(DoorRightsTests::asks);
    }

    private static boolean writes(Method method) {
        Transactional transactional = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        return transactional != null && !transactional.readOnly();
    }

    private static boolean asks(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), PreAuthorize.class);
    }

    @Test
    void readersWriteNothing() {
        refused(() -> recommendations.enter(text("T", "T-SG17")));
        refused(() -> tallies.declare(tally("T-SG17")));
        refused(() -> topics.open(new TopicSummary("new", "New", Set.of())));
    }

    @Test
    void contributorsWriteForTheirSectorAlone() {
        work(staff.contributorOf("T"));
        granted(() -> recommendations.enter(text("T", "T-SG17")));
        granted(() -> tallies.declare(tally("T-SG17")));
        refused(() -> recommendations.enter(text("D", "D-SG1")));
        refused(() -> tallies.declare(tally("D-SG1")));
        refused(() -> topics.open(new TopicSummary("new", "New", Set.of())));
    }

    @Test
    void contributorsWriteForTheirBodies() {
        work(staff.member("of-one-body", Role.CONTRIBUTOR, List.of(), List.of("D-SG1")));
        granted(() -> tallies.declare(tally("D-SG1")));
        refused(() -> tallies.declare(tally("D-SG2")));
        refused(() -> recommendations.enter(text("D", null)));
    }

    @Test
    void editorsWriteEverythingButPeople() {
        work(staff.member(Role.EDITOR));
        granted(() -> topics.open(new TopicSummary("new", "New", Set.of())));
        granted(() -> tallies.declare(tally("D-SG1")));
    }

    private static void refused(Runnable writing) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(writing::run)
                .matches(refusal -> refusal instanceof AccessDeniedException
                        || refusal.getClass().getSimpleName().startsWith("AuthenticationCredentials"));
    }

    private static void granted(Runnable writing) {
        assertThatCode(writing::run).doesNotThrowAnyException();
    }

    private static void work(Member member) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(member, null, List.of()));
    }

    private static TextEntry text(String sector, @Nullable String group) {
        String designation = Stream.of("T").anyMatch(sector::equals) ? "ITU-T Z.9999 (03/2024)" : null;
        return new TextEntry(
                "rights",
                new TextIdentity(TextKind.RECOMMENDATION, sector, designation, null, null, "Title", null),
                Approval.by(group, Map.of(Stage.APPROVED, TextEntry.DayKnown.on(LocalDate.of(2024, 3, 1)))),
                TextAncestry.none(),
                Answers.to(Set.of("security")),
                TextOrigin.of("Test"));
    }

    private static Tally tally(String group) {
        return new Tally(
                "rights",
                "rights",
                group,
                "security",
                Standing.APPROVED,
                List.of(TextKind.RECOMMENDATION),
                3,
                LocalDate.of(2024, 3, 1),
                "Test");
    }
}
