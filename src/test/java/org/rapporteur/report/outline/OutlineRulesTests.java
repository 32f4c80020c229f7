package org.rapporteur.report.outline;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.rapporteur.report.outline.ExampleOutlines.block;
import static org.rapporteur.report.outline.ExampleOutlines.body;
import static org.rapporteur.report.outline.ExampleOutlines.prose;
import static org.rapporteur.report.outline.ExampleOutlines.section;
import static org.rapporteur.report.outline.ExampleOutlines.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutlineRulesTests {

    @Test
    void refuseAKeyThatComesTwice() {
        OutlineSection outer = new OutlineSection("ip", null, null, false, List.of(), List.of(section("ip")));
        refuse(new Outline("2024-09", List.of(), List.of(outer)), "Section “ip” is there twice");
        refuse(new Outline("2024-09", List.of(section("ip")), List.of(section("ip"))), "Section “ip” is there twice");
        refuse(body("2024-09", prose("a"), prose("a")), "In section “only”, block “a” is there twice");
    }

    @Test
    void letSectionsUseTheSameKeysForTheirBlocks() {
        accept(new Outline("2024-09", List.of(), List.of(section("a", prose("x")), section("b", prose("x")))));
    }

    @Test
    void nameTheBlockWhoseProseCannotBeRead() {
        refuse(
                body("2024-09", prose("a", "Never {closed")),
                "In section “only”, block “a”: The brace in “Never {closed” has no partner; type it twice to print it");
        OutlineBlock endless = new OutlineBlock(
                "a", BlockKind.TALLY, null, false, false, "", "", "Closed } only", List.of(), List.of(), "");
        refuse(
                body("2024-09", endless),
                "In section “only”, block “a”: The brace in “Closed } only” has no partner; type it twice to print it");
        refuse(body("2024-09", prose("a", " ")), "In section “only”, block “a”: a block of prose has a text");
    }

    @Test
    void nameTheFacetThatTextsDoNotHave() {
        accept(body("2024-09", texts("a", Layout.LIST, "group=T-SG2,T-SG3 stage=approved kind=supplement")));
        refuse(
                body("2024-09", texts("a", Layout.LIST, "country=KOR")),
                "In section “only”, block “a”: “country” is nothing to select by here; use one of group, kind, "
                        + "resolution, sector, stage, topic");
        refuse(
                body("2024-09", texts("a", Layout.LIST, "kind=leaflet")),
                "In section “only”, block “a”: “leaflet” is not a kind of text");
    }

    @Test
    void leaveTheFacetsOfBodiesToThoseWhoReadThem() {
        accept(body(
                "2024-09",
                new OutlineBlock(
                        "a",
                        BlockKind.BODIES,
                        null,
                        true,
                        false,
                        "kind=focus-group",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        "")));
    }

    @ParameterizedTest
    @EnumSource
    void letAKindOfBlockHaveItsOwnLayoutsOnly(BlockKind kind) {
        for (Layout layout : Layout.values()) {
            Outline outline = body("2024-09", withText(kind, layout));
            if (kind.layouts().contains(layout)) {
                accept(outline);
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> OutlineRules.check(outline));
            }
        }
    }

    @Test
    void tellWhichLayoutsThereAre() {
        refuse(
                body("2024-09", block("a", BlockKind.ACTIVITIES, null, List.of())),
                "In section “only”, block “a”: a block of kind activities has one of the layouts paragraphs, bullets");
        refuse(
                body("2024-09", block("a", BlockKind.BODIES, Layout.LIST, List.of())),
                "In section “only”, block “a”: a block of kind bodies has no layout");
    }

    @Test
    void keepTheCoverFlat() {
        OutlineSection deep = new OutlineSection("a", null, null, false, List.of(), List.of(section("b")));
        OutlineSection numbered = new OutlineSection("a", null, null, true, List.of(), List.of());
        String message = "“a” is on the cover, where paragraphs have no numbers and sections none within";
        refuse(new Outline("2024-09", List.of(deep), List.of()), message);
        refuse(new Outline("2024-09", List.of(numbered), List.of()), message);
    }

    private static OutlineBlock withText(BlockKind kind, Layout layout) {
        return new OutlineBlock("a", kind, layout, true, false, "", "Text.", "", List.of(), List.of(), "");
    }

    private static void accept(Outline outline) {
        assertThatNoException().isThrownBy(() -> OutlineRules.check(outline));
    }

    private static void refuse(Outline outline, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutlineRules.check(outline))
                .withMessage(message);
    }
}
