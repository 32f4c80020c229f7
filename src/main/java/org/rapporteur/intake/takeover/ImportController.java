package org.rapporteur.intake.takeover;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.store.Publications;
import org.rapporteur.document.reading.ForeignException;
import org.rapporteur.intake.report.DecidedReport;
import org.rapporteur.intake.report.Decisions;
import org.rapporteur.intake.report.PeriodFields;
import org.rapporteur.intake.takeover.ImportRefusals.Outcome;
import org.rapporteur.platform.TypedText;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.web.CostlyWork;
import org.rapporteur.platform.web.SeeOther;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.Periods;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes whole reports that were made elsewhere: kept, read, looked at, and taken over. */
@Controller
@ForEditors
class ImportController {
    private static final String ONE = "/import/{id}";
    private static final Pattern PERIOD = Pattern.compile("\\d{4}-[a-z0-9-]{1,19}");
    private static final int LONGEST = 200;

    private final Imports imports;
    private final ImportReading reading;
    private final Periods periods;
    private final ImportWords words;
    private final ImportRefusals refusals;
    private final Publications publications;

    ImportController(
            Imports imports,
            ImportReading reading,
            Periods periods,
            ImportWords words,
            ImportRefusals refusals,
            Publications publications) {
        this.imports = imports;
        this.reading = reading;
        this.periods = periods;
        this.words = words;
        this.refusals = refusals;
        this.publications = publications;
    }

    @GetMapping("/import")
    ModelAndView list() {
        return list("", "", "");
    }

    private ModelAndView list(String problem, String period, String source) {
        return new ModelAndView("intake/takeover/list")
                .addObject("files", imports.all())
                .addObject(
                        "periods",
                        periods.allReadable().stream()
                                .filter(one -> one.state() == PeriodState.OPEN)
                                .toList())
                .addObject("catalogue", publications.loaded().isPresent())
                .addObject("problem", problem)
                .addObject("period", period)
                .addObject("source", source);
    }

    /** @param period where it is empty, the report says it */
    @CostlyWork
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView receive(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String source)
            throws IOException {
        String code = TypedText.of(period, LONGEST);
        String from = TypedText.of(source, LONGEST);
        if (file == null || file.isEmpty()) {
            return refused(words.said("import.problem.nothing"), code, from);
        }
        if (!code.isEmpty() && !PERIOD.matcher(code).matches()) {
            return refused(words.said("import.problem.period"), code, from);
        }
        try {
            return kept(file.getBytes(), name(file), code, from)
                    .map(id -> SeeOther.to(ONE, id))
                    .orElseGet(() -> refused(words.said("import.problem.period.unsaid"), code, from));
        } catch (ForeignException unreadable) {
            return refused(String.valueOf(unreadable.getMessage()), code, from);
        }
    }

    private Optional<Long> kept(byte[] file, String name, String period, String source) {
        String from = source.isEmpty() ? name : source;
        return period.isEmpty() ? imports.keep(file, name, from) : Optional.of(imports.keep(file, name, period, from));
    }

    private ModelAndView refused(String problem, String period, String source) {
        ModelAndView page = list(problem, period, source);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The name a browser tells, without what no name holds. */
    private static String name(MultipartFile file) {
        String told = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("\\p{Cntrl}", "");
        String name = TypedText.of(told, LONGEST);
        return name.isEmpty() ? "report" : name;
    }

    private ImportedReport known(long id) {
        return imports.find(id).orElseThrow(() -> new UnknownRecordException("import", String.valueOf(id)));
    }

    @CostlyWork
    @GetMapping(ONE)
    ModelAndView show(@PathVariable long id) {
        return overview(known(id), Map.of(), "");
    }

    private ModelAndView overview(ImportedReport imported, Map<String, String> typed, String problem) {
        DecidedReport decided = reading.read(imported, Decisions.NONE);
        TakenSoFar taken = reading.taken(decided.report());
        return new ModelAndView("intake/takeover/overview")
                .addObject("imported", imported)
                .addObject("page", ImportOverview.of(decided, taken, typed, words))
                .addObject("series", periods.series())
                .addObject("names", PeriodFields.NAMES)
                .addObject("days", PeriodFields.DAYS)
                .addObject("catalogue", publications.loaded().isPresent())
                .addObject("problem", problem);
    }

    /** @param act {@code everything}, or anything else for what is sure */
    @CostlyWork
    @PostMapping(ONE)
    ModelAndView take(@PathVariable long id, @RequestParam(defaultValue = "sure") String act, RedirectAttributes next) {
        ImportedReport imported = known(id);
        DecidedReport decided = reading.read(imported, Decisions.NONE);
        ToTakeOver wanted = act.equals("everything") ? ToTakeOver.everything() : ToTakeOver.allThatIsSure();
        tell(next, refusals.tried(() -> words.of(imports.take(imported, decided.report(), wanted))));
        return SeeOther.to(ONE, id);
    }

    private static void tell(RedirectAttributes next, Outcome outcome) {
        next.addFlashAttribute(outcome.done() ? "flash" : "refused", outcome.words());
    }

    /** Puts right what is said of the period, as long as it is not opened. */
    @CostlyWork
    @PostMapping(ONE + "/period")
    ModelAndView period(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        ImportedReport imported = known(id);
        PeriodFields shown = PeriodFields.of(
                reading.read(imported, Decisions.NONE).report().period().period());
        Map<String, String> typed = new LinkedHashMap<>();
        PeriodFields.NAMES.forEach(name -> typed.put(
                name,
                TypedText.of(
                        Objects.requireNonNullElse(
                                fields.getFirst(name), shown.values().get(name)),
                        1000)));
        Decisions more = Decisions.NONE.with("period", shown.with(typed).otherThan(shown));
        Outcome outcome = refusals.tried(() -> keep(imported, more));
        if (outcome.done()) {
            return SeeOther.to(ONE, id);
        }
        ModelAndView page = overview(imported, typed, outcome.words());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private String keep(ImportedReport imported, Decisions more) {
        reading.read(imported, more);
        reading.decide(imported, more);
        return "";
    }

    /** The report was issued elsewhere: the period is closed with its file. */
    @CostlyWork
    @PostMapping(ONE + "/issued")
    ModelAndView issued(@PathVariable long id, RedirectAttributes next) {
        ImportedReport imported = known(id);
        tell(next, refusals.tried(() -> {
            imports.takeAsIssued(imported);
            return words.said("import.issued.done", imported.period());
        }));
        return SeeOther.to(ONE, id);
    }
}
