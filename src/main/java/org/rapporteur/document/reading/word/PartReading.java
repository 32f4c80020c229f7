package org.rapporteur.document.reading.word;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.document.Words;
import org.rapporteur.document.reading.lines.Notes;
import org.rapporteur.document.reading.lines.PrintedLine;
import org.rapporteur.document.reading.lines.UnreadableException;
import org.rapporteur.document.reading.word.Numbering.Level;
import org.rapporteur.document.reading.word.Numbering.ListOf;
import org.rapporteur.document.reading.word.Styles.Setting;

/** What the readers of one part share: the file's styles and lists, how far it has counted, what is to be said. */
final class PartReading {

    private static final Pattern ASKING =
            Pattern.compile("(?:Click|Tap|Choose an item|Enter (?:text|a date))\\b", Pattern.CASE_INSENSITIVE);
    /** How programs ask in the style of prompts, in the languages of the Union. */
    private static final Pattern ASKING_IN_STYLE = Pattern.compile(
            "\\s*(?:\\[[^]]*\\]?\\s*$|(?:(?:Type|Insert|Select|Choose|Pick|Enter|Add|Write|Fill)\\b.{0,60}$|Cliquez|Appuyez|Choisissez|Entrez"
                    + "|Haga clic|Pulse|Elija|Escriba|Щелкните|Место для ввода|Выберите|Введите|انقر|اختر|单击|点击|選択|选择))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 8_000_000;
    private static final int MOST_PLACES = 100_000;
    private static final int MOST_DEFINITIONS = 20_000;

    private final Styles styles;
    private final Numbering numbering;
    private final Counters counters;
    private final Map<String, WordParts.Link> links;
    private final Notes notes;
    private final Fields fields;
    private int prompts;
    /** Whether the control at hand has begun to ask for its words. */
    private boolean asked;

    private int places;
    private final StringBuilder text = new StringBuilder();

    PartReading(Styles styles, Numbering numbering, Map<String, WordParts.Link> links, Notes notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.links = links;
        this.notes = notes;
        this.counters = new Counters(notes);
        this.fields = new Fields();
    }

    Notes notes() {
        return notes;
    }

    Fields fields() {
        return fields;
    }

    /** Reads the content of a control that shows a prompt, unless somebody has typed real words into it. */
    void prompting(Runnable content) {
        boolean outer = asked;
        asked = false;
        prompts++;
        content.run();
        prompts--;
        asked = outer;
    }

    /** Whether it is the style of prompts, in which programs leave real words, too. */
    boolean isOfPrompts(String style) {
        return prompts > 0 && styles.name(style).replace(" ", "").equals("placeholdertext");
    }

    /**
     * Whether these words ask to be replaced, which is said once for a control.
     *
     * @param styled whether they are in the style of prompts: then they may go on asking
     */
    boolean asks(String words, boolean styled) {
        boolean opens = prompts > 0
                && (ASKING.matcher(words).lookingAt()
                        || styled && ASKING_IN_STYLE.matcher(words).lookingAt());
        if (opens && !asked) {
            notes.remark("placeholder");
        }
        boolean asks = opens || asked && styled;
        asked |= opens;
        return asks;
    }

    Styles styles() {
        return styles;
    }

    /** Where a link leads, if it leads outside. */
    Optional<String> address(String id) {
        return Optional.ofNullable(links.get(id))
                .filter(WordParts.Link::outside)
                .map(WordParts.Link::target);
    }

    /** A paragraph with the number counted for it. */
    PrintedLine line(String id, ParagraphSetting setting, RunReader runs) {
        var words = PrintedLine.stripped(runs.words());
        note(runs);
        boolean strong =
                runs.isStrong(styles.first(setting.style(), Setting::bold).orElse(false));
        String list = Optional.ofNullable(setting.setting().list())
                .or(() -> styles.first(setting.style(), Setting::list))
                .orElse("");
        Optional<ListOf> found = numbering.list(list);
        int level = found.map(numbers -> level(setting, numbers)).orElse(0);
        String mark = found.map(numbers -> counters.next(list, numbers, level)).orElse("");
        var look = new PrintedLine.Look(
                styles.name(setting.style()), outline(setting), indent(setting, found, level), strong);
        return new PrintedLine(id, look, mark, words);
    }

    private void note(RunReader runs) {
        runs.words().stream().map(Words::text).forEach(text::append);
        text.append('\n');
        places(1);
        if (text.length() > LONGEST) {
            throw UnreadableException.of("too-long");
        }
    }

    /** Counts paragraphs and cells, which take memory without any words. */
    void places(int more) {
        places += more;
        if (places > MOST_PLACES) {
            throw UnreadableException.of("too-long");
        }
    }

    /** No file of people has so many styles, lists or links. */
    static void limit(int definitions) {
        if (definitions > MOST_DEFINITIONS) {
            throw UnreadableException.of("too-many");
        }
    }

    /** All words read so far, a line a paragraph, with empty ones and with blanks at their ends. */
    String text() {
        return text.toString();
    }

    private int level(ParagraphSetting setting, ListOf list) {
        return Optional.ofNullable(setting.setting().level())
                .or(() -> list.levelOf(setting.style()))
                .or(() -> styles.first(setting.style(), Setting::level))
                .orElse(0);
    }

    private int outline(ParagraphSetting setting) {
        Integer own = setting.setting().outline();
        return own == null ? styles.outline(setting.style()) : own + 1;
    }

    /**
     * What the paragraph says goes before what its list says, and that before what its style says. Where nothing is
     * said a deeper level still stands a little further in.
     */
    private int indent(ParagraphSetting setting, Optional<ListOf> list, int level) {
        Integer own = setting.setting().indent();
        if (own != null) {
            return own;
        }
        Optional<Integer> ofList =
                list.map(numbers -> numbers.levels().get(level)).map(Level::indent);
        return ofList.or(() -> styles.first(setting.style(), Setting::indent)).orElse(level);
    }
}
