package org.rapporteur.letterhead;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file as its parts by name. Reading is bounded; writing gives the same bytes for the same parts. */
public final class WordFile {

    private static final int LARGEST_FILE = 16 * 1024 * 1024;
    private static final int LARGEST_CONTENT = 64 * 1024 * 1024;
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
        require(file.length <= LARGEST_FILE, "is larger than 16 MB");
        require(
                file.length > 0 && Byte.toUnsignedInt(file[0]) != OLD_OR_ENCRYPTED,
                "is no .docx but an older .doc, protected by a password, or empty");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            Map<String, byte[]> parts = unpack(zip);
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

    /** A small file can unpack to a huge one, so no more is unpacked than any honest file holds. */
    private static Map<String, byte[]> unpack(ZipInputStream zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = LARGEST_CONTENT;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] part = zip.readNBytes(left + 1);
            left -= part.length;
            require(left >= 0 && parts.size() < MOST_PARTS, "unpacks to more than a Word document holds");
            require(parts.put(entry.getName(), part) == null, "is damaged");
        }
        return parts;
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
