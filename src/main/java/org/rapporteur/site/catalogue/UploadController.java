package org.rapporteur.site.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.store.LoadRunningException;
import org.rapporteur.catalogue.store.LoadState;
import org.rapporteur.catalogue.store.Loading;
import org.rapporteur.catalogue.store.Loads;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.Rights;
import org.springframework.core.task.TaskExecutor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes a file for the catalogue and lets it be loaded while the page tells how far it is. */
@Controller
@ForEditors
class UploadController {

    private static final int LONGEST_NAME = 200;

    private final CataloguePages pages;
    private final Loads loads;
    private final Loading loading;
    private final Rights rights;
    private final TaskExecutor executor;

    UploadController(
            CataloguePages pages, Loads loads, Loading loading, Rights rights, TaskExecutor applicationTaskExecutor) {
        this.pages = pages;
        this.loads = loads;
        this.loading = loading;
        this.rights = rights;
        this.executor = applicationTaskExecutor;
    }

    @PostMapping(path = "/catalogue", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView load(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return refused("catalogue.file.none");
        }
        try {
            return new ModelAndView("redirect:/catalogue/loads/" + begin(file));
        } catch (LoadRunningException running) {
            return refused("catalogue.file.another");
        }
    }

    private ModelAndView refused(String problem) {
        ModelAndView page = new ModelAndView("site/catalogue/list", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("page", pages.list("", 1, problem));
        return page;
    }

    /** The upload ends with its request, so it is kept under a name of ours until it is loaded. */
    private long begin(MultipartFile file) throws IOException {
        long id = loads.begin(name(file), rights.name().orElse(""));
        Path kept = Files.createTempFile("catalogue", ".csv");
        try {
            file.transferTo(kept);
            executor.execute(() -> run(id, kept));
        } catch (IOException | RuntimeException broken) {
            loads.fail(id, LoadState.BROKEN, "");
            Files.deleteIfExists(kept);
            throw broken;
        }
        return id;
    }

    private void run(long id, Path kept) {
        try {
            loading.run(id, kept);
        } finally {
            kept.toFile().delete();
        }
    }

    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("\\p{Cntrl}", "");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }
}
