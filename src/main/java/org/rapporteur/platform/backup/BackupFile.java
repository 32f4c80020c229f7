package org.rapporteur.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.rapporteur.platform.database.Refusal;

/** A backup that was written before. */
final class BackupFile implements AutoCloseable {

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip) throws IOException {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest(path, zip);
    }

    /** @throws Refusal if it is not there, or no backup, or one of a later form */
    static BackupFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Refusal("There is no file " + path + " that can be read");
        }
        ZipFile zip = zip(path);
        try {
            return new BackupFile(path, zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new Refusal(path + " is no backup of Rapporteur, or only a piece of one", e);
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new Refusal(path + " is no backup of Rapporteur");
        }
        try (InputStream json = zip.getInputStream(entry)) {
            Manifest manifest = Manifest.read(json.readAllBytes());
            requireKnown(path, manifest);
            return manifest;
        } catch (IllegalArgumentException e) {
            throw new Refusal(path + " is no backup of Rapporteur", e);
        } catch (ZipException e) {
            throw damaged(path, Manifest.ENTRY, e);
        }
    }

    private static void requireKnown(Path path, Manifest manifest) {
        if (manifest.format() > Manifest.FORMAT) {
            throw new Refusal(path + " was written by Rapporteur " + manifest.program()
                    + " in a later form. Restore it with that version or a later one");
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The lines of a part, as they were written. */
    InputStream lines(Part part) throws IOException {
        ZipEntry entry = zip.getEntry(part.entry());
        if (entry == null) {
            throw damaged(path, part.entry(), null);
        }
        return zip.getInputStream(entry);
    }

    /** @throws Refusal if a single byte of a part is not as it was written */
    void verify() throws IOException {
        for (Part part : manifest.parts()) {
            try (DigestInputStream lines = new DigestInputStream(lines(part), Sums.sha256())) {
                long rows = rows(lines);
                String sum = HexFormat.of().formatHex(lines.getMessageDigest().digest());
                if (rows != part.rows() || !sum.equals(part.sha256())) {
                    throw damaged(path, part.entry(), null);
                }
            } catch (ZipException e) {
                throw damaged(path, part.entry(), e);
            }
        }
    }

    /** Line ends inside a value are written otherwise. */
    private static long rows(InputStream lines) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long rows = 0;
        for (int read = lines.read(buffer); read >= 0; read = lines.read(buffer)) {
            for (int i = 0; i < read; i++) {
                rows += buffer[i] == '\n' ? 1 : 0;
            }
        }
        return rows;
    }

    private static Refusal damaged(Path path, String entry, @org.jspecify.annotations.Nullable Throwable cause) {
        String reason = path + " is damaged: " + entry + " is not as it was written. Take an earlier backup";
        return cause == null ? new Refusal(reason) : new Refusal(reason, cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
