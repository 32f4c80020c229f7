package org.rapporteur.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file as its parts by name. Reading is bounded; writing gives the same bytes for the same parts. */
public final class WordFile {

    /**
     * How much is unpacked at most, since a small file can unpack to a huge one.
     *
     * @param file size of the file, in bytes
     * @param content size of all parts together, in bytes
     * @param kept part of the content that is kept in memory, in bytes
     * @param keeps which parts are kept, by name; the others are counted and passed over
     */
    public record Bounds(int file, int content, int kept, Predicate<String> keeps) {}

    private static final int MEGABYTE = 1024 * 1024;
    private static final Bounds USUAL = new Bounds(16 * MEGABYTE, 64 * MEGABYTE, 64 * MEGABYTE, name -> true);
    private static final int MOST_PARTS = 1000;
    private static final int OLD_OR_ENCRYPTED = 0xD0;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordFile() {}

    /**
     * Unpacks a file.
     *
     * @throws IllegalArgumentException with a line that goes on after the file's name: "is not a Word document"
     */
    public static Map<String, byte[]> read(byte[] file) {
        return read(file, USUAL);
    }

    /**
     * Unpacks a file within bounds; parts that are not kept are there by name, without their bytes.
     *
     * @throws IllegalArgumentException with a line that goes on after the file's name: "is not a Word document"
     */
    public static Map<String, byte[]> read(byte[] file, Bounds bounds) {
        require(file.length <= bounds.file(), "is larger than " + bounds.file() / MEGABYTE + " MB");
        require(
                file.length > 0 && Byte.toUnsignedInt(file[0]) != OLD_OR_ENCRYPTED,
                "is no .docx but an older .doc, protected by a password, or empty");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            Map<String, byte[]> parts = unpack(zip, bounds);
            require(parts.containsKey("[Content_Types].xml"), "is not a Word document");
            return parts;
        } catch (IOException broken) {
            throw new IllegalArgumentException("is damaged", broken);
        }
    }

    /** Says no in a line that goes on after the file's name. */
    static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static Map<String, byte[]> unpack(ZipInputStream zip, Bounds bounds) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = bounds.content();
        int kept = bounds.kept();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            boolean keeps = bounds.keeps().test(entry.getName());
            byte[] part = keeps ? zip.readNBytes(kept + 1) : new byte[0];
            kept -= part.length;
            left -= keeps ? part.length : passOver(zip, left);
            require(left >= 0 && kept >= 0 && parts.size() < MOST_PARTS, "unpacks to more than a Word document holds");
            require(parts.put(entry.getName(), part) == null, "is damaged");
        }
        return parts;
    }

    /** Unpacks and forgets; stops as soon as it is more than allowed, and says how much it was. */
    private static long passOver(ZipInputStream zip, long allowed) throws IOException {
        byte[] buffer = new byte[MEGABYTE / 16];
        long length = 0;
        for (int read = zip.read(buffer); read >= 0 && length <= allowed; read = zip.read(buffer)) {
            length += read;
        }
        return length;
    }

    static byte[] write(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
