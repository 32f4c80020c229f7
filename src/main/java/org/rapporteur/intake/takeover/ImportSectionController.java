package org.rapporteur.intake.takeover;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.intake.report.DecidedReport;
import org.rapporteur.intake.report.Decisions;
import org.rapporteur.intake.report.ProposedSection;
import org.rapporteur.intake.report.ProposedText;
import org.rapporteur.intake.report.TextFields;
import org.rapporteur.intake.takeover.ImportRefusals.Outcome;
import org.rapporteur.intake.takeover.ImportSection.Wrong;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.web.CostlyWork;
import org.rapporteur.platform.web.FormRoutes;
import org.rapporteur.platform.web.SeeOther;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a section of an imported report sentence by sentence; what is put right is kept, what is ticked taken over. */
@Controller
@ForEditors
class ImportSectionController {
    private static final String ONE = "/import/{id}/sections/{key}";

    private final Imports imports;
    private final ImportReading reading;
    private final ImportWords words;
    private final ImportRefusals refusals;

    ImportSectionController(Imports imports, ImportReading reading, ImportWords words, ImportRefusals refusals) {
        this.imports = imports;
        this.reading = reading;
        this.words = words;
        this.refusals = refusals;
    }

    private ImportedReport known(long id) {
        return imports.find(id).orElseThrow(() -> new UnknownRecordException("import", String.valueOf(id)));
    }

    @CostlyWork
    @GetMapping(ONE)
    ModelAndView show(@PathVariable long id, @PathVariable String key) {
        ImportedReport imported = known(id);
        return page(imported, reading.read(imported, Decisions.NONE), key, Map.of());
    }

    private ModelAndView page(ImportedReport imported, DecidedReport decided, String key, Map<String, Wrong> wrong) {
        TakenSoFar taken = reading.taken(decided.report());
        ImportSection section = ImportSection.of(decided, key, taken, wrong, words)
                .orElseThrow(() -> new UnknownRecordException("section", key));
        return new ModelAndView("intake/takeover/section")
                .addObject("imported", imported)
                .addObject("section", section)
                .addObject("taken", taken)
                .addObject("wrong", wrong.values())
                .addObject("topics", reading.topics())
                .addObject("bodies", reading.bodies())
                .addObject("kinds", TextKind.values())
                .addObject("stages", Stage.values());
    }

    @FormRoutes.OfLongText
    @CostlyWork
    @PostMapping(ONE)
    ModelAndView save(
            @PathVariable long id,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        ImportedReport imported = known(id);
        DecidedReport shown = reading.read(imported, Decisions.NONE);
        ProposedSection section = shown.report()
                .allSections()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownRecordException("section", key));
        ImportForm form = ImportForm.of(fields);
        Map<String, Wrong> wrong = wrong(form, shown);
        if (!wrong.isEmpty()) {
            ModelAndView page = page(imported, shown, key, wrong);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        reading.decide(imported, decisions(imported, form, shown, section));
        if (form.act().equals("take") || !form.one().isEmpty()) {
            Outcome outcome = refusals.tried(() -> take(imported, form));
            next.addFlashAttribute(outcome.done() ? "flash" : "refused", outcome.words());
        }
        return SeeOther.to(ONE, id, key);
    }

    /** Texts whose fields say what no text can be; each is tried by itself, so that all are told at once. */
    private Map<String, Wrong> wrong(ImportForm form, DecidedReport shown) {
        Set<String> bodies = reading.bodies().stream().map(BodySummary::code).collect(Collectors.toSet());
        Map<String, Wrong> wrong = new HashMap<>();
        changed(form, shown).forEach((key, values) -> {
            TextFields typed = Objects.requireNonNull(form.texts().get(key));
            String group = values.getOrDefault("group", "");
            if (!group.isEmpty() && !bodies.contains(group)) {
                wrong.put(key, new Wrong(typed, words.said("import.problem.group", group)));
                return;
            }
            Outcome outcome = refusals.tried(() -> {
                shown.trying(key, values);
                return "";
            });
            if (!outcome.done()) {
                wrong.put(key, new Wrong(typed, outcome.words()));
            }
        });
        return wrong;
    }

    private static Map<String, Map<String, String>> changed(ImportForm form, DecidedReport shown) {
        Map<String, Map<String, String>> changed = new HashMap<>();
        for (ProposedText text : shown.report().texts()) {
            TextFields typed = form.texts().get(shown.key(text));
            Map<String, String> other = typed == null ? Map.of() : typed.otherThan(TextFields.of(text));
            if (!other.isEmpty()) {
                changed.put(shown.key(text), other);
            }
        }
        return changed;
    }

    private Decisions decisions(
            ImportedReport imported, ImportForm form, DecidedReport shown, ProposedSection section) {
        Decisions more = Decisions.NONE;
        for (Map.Entry<String, Map<String, String>> one : changed(form, shown).entrySet()) {
            more = more.with(Decisions.text(one.getKey()), one.getValue());
        }
        boolean known = reading.topics().stream().anyMatch(topic -> topic.slug().equals(form.topic()));
        if (known && section.topic() != null && !section.topic().topic().slug().equals(form.topic())) {
            more = more.with(Decisions.section(section.key()), Map.of("topic", form.topic()));
        }
        return section.blocks().stream()
                        .filter(block -> block.instead() != null)
                        .anyMatch(block -> form.turn().equals(section.key() + "/" + block.key()))
                ? reading.turned(imported, more, form.turn())
                : more;
    }

    private String take(ImportedReport imported, ImportForm form) {
        DecidedReport decided = reading.read(imported, Decisions.NONE);
        Set<String> blocks = form.one().isEmpty() ? form.tickedBlocks() : Set.of(form.one());
        Set<String> told = ToTakeOver.told(decided.report(), form.one());
        ToTakeOver ticked = new ToTakeOver(
                text -> form.one().isEmpty()
                        ? form.tickedTexts().contains(decided.key(text))
                        : told.contains(text.key()),
                block -> blocks.contains(block.key()),
                false);
        return words.of(imports.take(imported, decided.report(), ticked));
    }
}
