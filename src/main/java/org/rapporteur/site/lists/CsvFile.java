package org.rapporteur.site.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Rows as a file for spreadsheets (RFC 4180): UTF-8 behind a byte order mark, without which Excel reads “Côte” as
 * “CÃ´te”. No cell is a formula.
 */
final class CsvFile {

    private static final String MARK = "\uFEFF";
    private static final String OPENS_FORMULA = "=+-@|\t\r\n＝＋－＠｜";

    private CsvFile() {}

    /** As a file to be saved under this name. */
    public static ResponseEntity<byte[]> download(String name, List<String> head, List<List<String>> rows) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(write(head, rows).getBytes(StandardCharsets.UTF_8));
    }

    static String write(List<String> head, List<List<String>> rows) {
        StringWriter file = new StringWriter().append(MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file)) {
            csv.writeRecord(head.stream().map(CsvFile::safe).toList());
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvFile::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    /**
     * A spreadsheet takes what begins like this for a formula, some also in the wide letters of Chinese and Japanese, and
     * runs it; behind an apostrophe it is text.
     */
    static String safe(String cell) {
        return !cell.isEmpty() && OPENS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
