package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.EDITOR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.rapporteur.entry.Forms.Open;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** All that is done by the forms of records, each time to another record or in other words. */
@TestComponent
class SavedDeeds {

    /**
     * Records of one kind.
     *
     * @param form address of an empty one
     * @param fields by the number of the record
     * @param changing field that is changed
     */
    private record Sample(
            String kind,
            String form,
            IntFunction<Map<String, String>> fields,
            IntFunction<String> key,
            String changing) {}

    private final Forms forms;

    SavedDeeds(Forms forms) {
        this.forms = forms;
    }

    /**
     * Each prepares the n-th and gives what sends it, as often as it is asked to: the status of the answer.
     *
     * @param whole whether with records of every kind, or only with two
     */
    Map<String, IntFunction<IntSupplier>> all(boolean whole) {
        Map<String, IntFunction<IntSupplier>> all = new LinkedHashMap<>();
        for (Sample sample : whole ? samples() : samples().subList(0, 2)) {
            all.put("a new record of " + sample.kind(), number -> sending(filled(sample, number), "/" + sample.kind()));
            all.put("a change of " + sample.kind(), number -> changing(sample, number));
            if (!whole && !sample.kind().equals("topics")) {
                continue;
            }
            all.put("withdrawing one of " + sample.kind(), number -> withdrawing(sample, 1_000 + number));
            all.put("restoring one of " + sample.kind(), number -> restoring(sample, 2_000 + number));
        }
        return all;
    }

    private static List<Sample> samples() {
        return List.of(
                new Sample(
                        "topics",
                        "/topics/new",
                        number -> Map.of("slug", "fault-" + number, "name", "Fault " + number),
                        number -> "fault-" + number,
                        "name"),
                new Sample(
                        "recommendations",
                        "/recommendations/new",
                        number -> Map.of(
                                "designation", "ITU-T Y." + (20_000 + number) + " (06/2024)",
                                "kind", "recommendation",
                                "sector", "T",
                                "title", "Faults",
                                "stages", "approved 2024-06-29",
                                "source", "Test"),
                        number -> "T-Y." + (20_000 + number) + "-202406",
                        "title"),
                new Sample(
                        "study-groups",
                        "/study-groups/new",
                        number -> Map.of(
                                "code",
                                "X-FAULT-" + number,
                                "kind",
                                "initiative",
                                "acronym",
                                "F" + number,
                                "name",
                                "F"),
                        number -> "X-FAULT-" + number,
                        "name"),
                new Sample(
                        "resolutions",
                        "/resolutions/new",
                        number -> Map.of("code", "RA-" + (10_000 + number), "editions", "(Rev. Place, 2018) Faults"),
                        number -> "RA-" + (10_000 + number),
                        "editions"),
                new Sample(
                        "tallies",
                        "/tallies/imt-2020-under-approval-sg13/edit",
                        number -> Map.of("slug", "fault-" + number),
                        number -> "fault-" + number,
                        "source"),
                new Sample(
                        "activities",
                        "/activities/new",
                        number -> Map.of(
                                "slug", "fault-" + number,
                                "period", "2024-09",
                                "name", "Fault " + number,
                                "kind", "training",
                                "sector", "T",
                                "text", "No claims.",
                                "source", "Test"),
                        number -> "fault-" + number + "@2024-09",
                        "name"),
                new Sample(
                        "paragraphs",
                        "/paragraphs/new?period=2024-09&section=ipv6&kind=prose",
                        number -> Map.of("key", "fault-" + number, "text", "No claims, number " + number + "."),
                        number -> "2024-09@ipv6@fault-" + number,
                        "text"),
                new Sample(
                        "periods",
                        "/periods/new",
                        number -> Map.of(
                                "code", "2030-" + number,
                                "title", "Faults",
                                "starts", "2030-01-01",
                                "ends", "2030-02-01",
                                "cutOff", "2030-01-15",
                                "visibility", "staff",
                                "state", "open"),
                        number -> "2030-" + number,
                        "title"));
    }

    private Open filled(Sample sample, int number) {
        Open form = forms.open(EDITOR, sample.form());
        sample.fields().apply(number).forEach(form::type);
        return form;
    }

    private void make(Sample sample, int number) {
        MvcTestResult made = filled(sample, number).sendTo("/" + sample.kind());
        assertThat(status(made)).as(Forms.text(made)).isEqualTo(303);
    }

    private Open edit(Sample sample, int number, String more) {
        return forms.open(EDITOR, "/" + sample.kind() + "/" + sample.key().apply(number) + "/edit" + more);
    }

    private IntSupplier changing(Sample sample, int number) {
        if (number == 0) {
            make(sample, 3_000);
        }
        String was = edit(sample, 3_000, "").value(sample.changing());
        Open form = edit(sample, 3_000, "")
                .type(sample.changing(), was.replaceFirst("( once more)?$", number % 2 == 0 ? " once more" : ""))
                .type("why", "For the " + number + "th time");
        return sending(form, "/" + sample.kind() + "/" + sample.key().apply(3_000));
    }

    private IntSupplier withdrawing(Sample sample, int number) {
        make(sample, number);
        Open form = edit(sample, number, "").type("why", "Entered by mistake");
        return sending(form, "/" + sample.kind() + "/" + sample.key().apply(number) + "/withdraw");
    }

    private IntSupplier restoring(Sample sample, int number) {
        assertThat(withdrawing(sample, number).getAsInt()).isEqualTo(303);
        Open form = edit(sample, number, "?revision=1");
        return sending(form, "/" + sample.kind() + "/" + sample.key().apply(number));
    }

    private static IntSupplier sending(Open form, String address) {
        return () -> status(form.sendTo(address));
    }

    static int status(MvcTestResult answer) {
        return answer.getUnresolvedException() == null
                ? answer.getMvcResult().getResponse().getStatus()
                : 500;
    }
}
