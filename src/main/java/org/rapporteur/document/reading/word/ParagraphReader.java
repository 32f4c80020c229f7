package org.rapporteur.document.reading.word;

import java.util.Locale;
import java.util.function.Consumer;

/** A paragraph: its setting and everything in its line. */
final class ParagraphReader {

    private final PartReading reading;
    private final Markup markup;
    private final RunReader runs;
    private ParagraphSetting setting = ParagraphSetting.NONE;
    private String tag = "";

    /**
     * @param runs words of paragraphs before, whose ends were deleted, go first
     */
    ParagraphReader(PartReading reading, Markup markup, RunReader runs) {
        this.reading = reading;
        this.markup = markup;
        this.runs = runs;
    }

    void read() {
        markup.children(this::inline);
    }

    ParagraphSetting setting() {
        return setting;
    }

    /** The tag of a control inside the line, or empty. */
    String tag() {
        return tag;
    }

    private void inline(String name) {
        switch (name) {
            case "pPr" -> setting = ParagraphSetting.read(markup);
            case "r" -> runs.run();
            case "hyperlink" ->
                runs.linked(reading.address(markup.attribute("id", "")).orElse(""), this::read);
            case "fldSimple" ->
                runs.linked(Fields.address(markup.attribute("instr", "")).orElse(""), this::read);
            case "sdt" -> control();
            case "del", "moveFrom" -> reading.notes().remark("deleted");
            case "ins", "moveTo" -> {
                reading.notes().remark("inserted");
                read();
            }
            case "oMath", "oMathPara" -> runs.formula();
            case "AlternateContent" -> runs.choice(this::inline);
            default -> read();
        }
    }

    private void control() {
        Control control = new Control();
        markup.children(name -> {
            if (name.equals("sdtPr")) {
                control.properties(markup);
            } else if (name.equals("sdtContent") && !control.isEmpty(reading)) {
                tag = tag.isEmpty() ? control.tag : tag;
                control.content(reading, this::read);
            }
        });
    }

    /** A control around words or paragraphs. */
    static final class Control {

        private String tag = "";
        private boolean placeholder;
        private boolean contents;

        String tag() {
            return tag;
        }

        void properties(Markup markup) {
            Consumer<String> gallery = name -> contents |= name.equals("docPartGallery")
                    && markup.value().toLowerCase(Locale.ROOT).contains("contents");
            markup.children(name -> {
                switch (name) {
                    case "tag" -> tag = markup.value();
                    case "showingPlcHdr" -> placeholder = markup.isOn();
                    case "docPartObj" -> markup.children(gallery);
                    default -> {
                        // how it behaves
                    }
                }
            });
        }

        /** Whether it holds nothing of the report; if so, that is said. */
        boolean isEmpty(PartReading reading) {
            if (contents) {
                reading.notes().remark("contents");
            }
            return contents;
        }

        /** Some programs leave the mark of a prompt where real words have taken its place: only prompts are left out. */
        void content(PartReading reading, Runnable content) {
            if (placeholder) {
                reading.prompting(content);
            } else {
                content.run();
            }
        }
    }
}
