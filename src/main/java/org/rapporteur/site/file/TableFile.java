package org.rapporteur.site.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list as a file: a head of column names, and rows whose cells are words or days.
 *
 * @param name of the file without its ending
 * @param words what was chosen, in words
 * @param address of the page that shows the same; as far as it is known
 * @param keys of the columns for programs
 * @param head of the columns for people
 * @param rows each cell a {@link String} or a {@link LocalDate}
 */
public record TableFile(
        String name, String words, String address, List<String> keys, List<String> head, List<List<Object>> rows) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String MARK = "\uFEFF";
    private static final String OPENS_FORMULA = "=+-@|\t\r\n＝＋－＠｜";
    private static final int WIDEST = 60;

    /**
     * For spreadsheets (RFC 4180): UTF-8 behind a byte order mark, without which Excel reads “Côte” as “CÃ´te”. No cell is
     * a formula.
     */
    public ResponseEntity<byte[]> csv() {
        return DocumentFiles.saved(csvText().getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8", name + ".csv");
    }

    String csvText() {
        StringWriter file = new StringWriter().append(MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file)) {
            csv.writeRecord(head.stream().map(TableFile::safe).toList());
            rows.forEach(row -> csv.writeRecord(
                    row.stream().map(cell -> safe(cell.toString())).toList()));
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

    /** For spreadsheets, with days as days; cells with words are words and no formulas. */
    public ResponseEntity<byte[]> xlsx() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Rapporteur", null)) {
            Worksheet sheet = book.newWorksheet(name);
            head(sheet);
            for (int row = 0; row < rows.size(); row++) {
                row(sheet, row + 1, rows.get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DocumentFiles.saved(file.toByteArray(), XLSX, name + ".xlsx");
    }

    private void head(Worksheet sheet) {
        for (int column = 0; column < head.size(); column++) {
            sheet.value(0, column, head.get(column));
            sheet.width(column, width(column));
        }
        sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private int width(int column) {
        int longest = rows.stream()
                .mapToInt(row -> row.get(column).toString().length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(longest, head.get(column).length()) + 2);
    }

    private static void row(Worksheet sheet, int at, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof LocalDate day) {
                sheet.value(at, column, day);
                sheet.style(at, column).format("yyyy-mm-dd").set();
            } else {
                sheet.value(at, column, cells.get(column).toString());
            }
        }
    }

    /** For programs: what was chosen, where, and an object for each row with days as ISO 8601 writes them. */
    public ResponseEntity<byte[]> json() {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("words", words);
        list.put("address", address);
        list.put("rows", rows.stream().map(this::named).toList());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(list)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> named(List<Object> row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int column = 0; column < keys.size(); column++) {
            named.put(keys.get(column), row.get(column).toString());
        }
        return named;
    }

    /** The first cells, as many as a sheet of paper takes. */
    public List<List<String>> printed(int columns) {
        return rows.stream()
                .map(row ->
                        row.subList(0, columns).stream().map(Object::toString).toList())
                .toList();
    }

    /** The last cells, where the pages of the rows are. */
    public List<String> addresses() {
        return rows.stream().map(row -> row.get(row.size() - 1).toString()).toList();
    }
}
