package org.rapporteur.document.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.document.Document;
import org.rapporteur.document.reading.lines.TextDump;
import org.rapporteur.document.reading.lines.UnreadableException;
import org.rapporteur.document.reading.word.WordReview;
import org.rapporteur.document.reading.word.WordText;

/**
 * A report that others wrote, as a document. Its paragraphs carry the numbers that are printed; what it says is all
 * plain words.
 *
 * @param unread what the file holds and the document does not, one line each
 * @param remarks how the file was read where there was a choice, one line each
 */
public record ForeignReport(Document document, List<String> unread, List<String> remarks) {

    private static final long LARGEST = 50L * 1024 * 1024;

    public ForeignReport {
        unread = List.copyOf(unread);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a file: Word (.docx) or text, told apart by what it holds and not by its name.
     *
     * @throws ForeignException if it cannot be read
     */
    public static ForeignReport read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw UnreadableException.of("folder");
            }
            if (Files.size(file) > LARGEST) {
                throw UnreadableException.of("too-large");
            }
            return read(Files.readAllBytes(file), name);
        } catch (NoSuchFileException missing) {
            throw refusal(name, UnreadableException.of("no-file"));
        } catch (IOException gone) {
            throw refusal(name, UnreadableException.of("cannot-open"));
        } catch (UnreadableException refused) {
            throw refusal(name, refused);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name for the words of the exception
     * @throws ForeignException if it cannot be read
     */
    public static ForeignReport read(byte[] file, String name) {
        try {
            return FileKind.of(file) == FileKind.WORD ? word(file) : text(file);
        } catch (UnreadableException refused) {
            throw refusal(name, refused);
        }
    }

    /**
     * Reads what people did to a Word file; of a text nothing is known.
     *
     * @param name for the words of the exception
     * @throws ForeignException if it cannot be read
     */
    public static WordReview review(byte[] file, String name) {
        try {
            return FileKind.of(file) == FileKind.WORD ? WordReview.read(file) : WordReview.NONE;
        } catch (UnreadableException refused) {
            throw refusal(name, refused);
        }
    }

    private static ForeignReport word(byte[] file) {
        WordText text = WordText.read(file);
        boolean poured = text.isPoured();
        Composer composer = new Composer(poured ? TextDump.poured(text.text()).printed() : text.printed());
        return new ForeignReport(
                composer.document(text.language()), text.unread(), both(text.remarks(), composer.remarks()));
    }

    private static ForeignReport text(byte[] file) {
        TextDump text = TextDump.read(file);
        Composer composer = new Composer(text.printed());
        return new ForeignReport(
                composer.document(Locale.ENGLISH), List.of(), both(text.remarks(), composer.remarks()));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static ForeignException refusal(String name, UnreadableException refused) {
        return new ForeignException(name, String.valueOf(refused.getMessage()), refused);
    }
}
