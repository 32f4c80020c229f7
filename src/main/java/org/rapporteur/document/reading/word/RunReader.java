package org.rapporteur.document.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Words;
import org.rapporteur.document.reading.lines.PrintedLine;

/** The words of one paragraph, run by run, with what is drawn between them. */
final class RunReader {

    private static final int PRIVATE_USE = 0xF000;
    private static final String RULE = "__________";

    private final PartReading reading;
    private final Markup markup;
    private final List<Words> words = new ArrayList<>();
    private final List<BodyReader> boxes = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private @Nullable String pendingLink;
    private @Nullable String link;
    private boolean styledAsPrompt;
    private boolean everyBold = true;
    private boolean everyUnsaid = true;

    RunReader(PartReading reading, Markup markup) {
        this.reading = reading;
        this.markup = markup;
    }

    List<Words> words() {
        flush();
        return words;
    }

    /** The text boxes that hang on the paragraph, read. */
    List<BodyReader> boxes() {
        return boxes;
    }

    /**
     * Whether all words are bold.
     *
     * @param usually whether words are bold by the paragraph's style where they say nothing themselves
     */
    boolean isStrong(boolean usually) {
        return !words().isEmpty() && everyBold && (!everyUnsaid || usually);
    }

    /** Reads something inside a paragraph under a link. */
    void linked(String address, Runnable inner) {
        String outer = link;
        link = web(address).orElse(outer);
        inner.run();
        link = outer;
    }

    private static Optional<String> web(String address) {
        return Optional.of(address).filter(web -> web.toLowerCase(Locale.ROOT).matches("https?://\\S+"));
    }

    void run() {
        Boolean[] bold = {null};
        boolean[] hidden = {false};
        boolean[] prompt = {false};
        markup.children(name -> {
            if (name.equals("rPr")) {
                properties(bold, hidden, prompt);
                styledAsPrompt = prompt[0];
            } else if (!hidden[0]) {
                piece(name, bold[0]);
            }
        });
        styledAsPrompt = false;
        if (hidden[0]) {
            reading.notes().remark("hidden");
        }
    }

    private void properties(Boolean[] bold, boolean[] hidden, boolean[] prompt) {
        markup.children(name -> {
            switch (name) {
                case "b" -> bold[0] = markup.isOn();
                case "vanish" -> hidden[0] = markup.isOn();
                case "rStyle" -> prompt[0] = reading.isOfPrompts(markup.value());
                default -> {
                    // looks
                }
            }
        });
    }

    private void piece(String name, @Nullable Boolean bold) {
        switch (name) {
            case "t" -> text(markup.text(), bold);
            case "instrText" -> reading.fields().instruct(markup.text());
            case "fldChar" -> reading.fields().mark(markup.attribute("fldCharType", ""));
            case "tab", "ptab" -> say("\t", bold);
            case "br" -> say(markup.attribute("type", "").isEmpty() ? "\n" : "", bold);
            case "cr" -> say("\n", bold);
            case "noBreakHyphen" -> say("\u2011", bold);
            case "sym" -> say(symbol(), bold);
            case "drawing", "pict", "object" -> graphic();
            case "delText", "delInstrText", "rt", "softHyphen" -> {
                // not printed
            }
            case "AlternateContent" -> choice(inner -> piece(inner, bold));
            default -> markup.children(inner -> piece(inner, bold));
        }
    }

    private void text(String text, @Nullable Boolean bold) {
        if (!reading.asks(text, styledAsPrompt)) {
            say(text, bold);
        }
    }

    /** Reads the first way something is told; the others tell the same to older programs. */
    void choice(Consumer<String> inner) {
        boolean[] told = {false};
        markup.children(way -> {
            if (!told[0]) {
                told[0] = true;
                markup.children(inner);
            }
        });
    }

    private void say(String text, @Nullable Boolean bold) {
        if (reading.fields().prints(text)) {
            String address = reading.fields()
                    .address()
                    .flatMap(RunReader::web)
                    .or(() -> Optional.ofNullable(link))
                    .orElse(null);
            append(text, address);
            note(text, bold);
        }
    }

    /** Files often cut words into many runs. */
    private void append(String text, @Nullable String address) {
        if (!Objects.equals(address, pendingLink)) {
            flush();
            pendingLink = address;
        }
        pending.append(text);
    }

    private void flush() {
        if (!pending.isEmpty()) {
            words.add(new Words(pending.toString(), pendingLink));
            pending.setLength(0);
        }
    }

    private void note(String text, @Nullable Boolean bold) {
        if (!text.isBlank()) {
            everyBold &= bold == null || bold;
            everyUnsaid &= bold == null;
        }
    }

    /** Signs of special fonts lie where no other font has signs; the dots among them are bullets. */
    private String symbol() {
        String code = markup.attribute("char", "");
        int sign = code.matches("[0-9A-Fa-f]{1,5}") ? Integer.parseInt(code, 16) : 0;
        int plain = sign >= PRIVATE_USE ? sign - PRIVATE_USE : sign;
        if (plain == 0xB7 || plain == 0xA7) {
            return PrintedLine.BULLET;
        }
        reading.notes().unread("symbol", code + " " + markup.attribute("font", ""));
        return "\uFFFD";
    }

    private void graphic() {
        String[] told = {"", ""};
        graphic(told);
        if (!told[0].isEmpty()) {
            reading.notes().unread(told[0], told[1]);
        }
    }

    /** Looks for what a drawing holds: boxes of text are read, anything else is told by kind and description. */
    private void graphic(String[] told) {
        markup.children(name -> {
            switch (name) {
                case "docPr" -> told[1] = markup.attribute("descr", told[1]);
                case "shape", "rect" -> shape(told);
                case "txbxContent" -> box();
                case "blip", "imagedata" -> told[0] = told[0].isEmpty() ? "picture" : told[0];
                case "chart" -> told[0] = "chart";
                case "relIds" -> told[0] = "diagram";
                case "OLEObject", "control" -> told[0] = "object";
                case "textpath" -> say(markup.attribute("string", ""), null);
                case "AlternateContent" -> choice(way -> graphic(told));
                default -> graphic(told);
            }
        });
    }

    private void shape(String[] told) {
        told[1] = markup.attribute("alt", told[1]);
        if (markup.attribute("hr", "").startsWith("t")) {
            say(RULE, null);
        } else {
            graphic(told);
        }
    }

    private void box() {
        BodyReader box = new BodyReader(reading, markup);
        box.blocks();
        boxes.add(box);
        reading.notes().remark("text-box");
    }

    void formula() {
        markup.children(name -> {
            if (name.equals("t")) {
                say(markup.text(), null);
            } else {
                formula();
            }
        });
    }
}
