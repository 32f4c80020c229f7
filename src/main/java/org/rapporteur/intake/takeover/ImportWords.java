package org.rapporteur.intake.takeover;

import java.util.List;
import java.util.Set;
import org.rapporteur.intake.report.Remark;
import org.rapporteur.platform.RequestLanguage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What pages of an import say, in words for people. */
@Component
class ImportWords {
    private static final Set<Remark.Code> OF_KINDS = Set.of(Remark.Code.KIND_GUESSED, Remark.Code.STAGE_CORRECTED);

    private final MessageSource messages;

    ImportWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(Taken taken) {
        return taken.isNothing()
                ? said("import.problem.none")
                : said(
                        "import.taken",
                        taken.texts(),
                        taken.advanced(),
                        taken.activities(),
                        taken.tallies(),
                        taken.paragraphs(),
                        taken.left());
    }

    List<String> of(List<Remark> remarks) {
        return remarks.stream().map(this::of).toList();
    }

    private String of(Remark remark) {
        return said(
                "import.remark." + remark.code().code(),
                remark.arguments().stream().map(word -> word(remark, word)).toArray());
    }

    private String word(Remark remark, String word) {
        if (OF_KINDS.contains(remark.code())) {
            return labelled("intake.kind." + word, word);
        }
        return remark.code() == Remark.Code.KIND_OF_ACTIVITY_GUESSED ? labelled("activity.kind." + word, word) : word;
    }

    private String labelled(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, RequestLanguage.get()));
    }

    String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RequestLanguage.get());
    }
}
