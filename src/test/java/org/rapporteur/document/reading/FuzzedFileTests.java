package org.rapporteur.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.document.reading.word.WordFixture;
import org.rapporteur.document.word.WordFile;

/** Whatever is done to a file, it is read or refused in one line. */
class FuzzedFileTests {

    private static final byte[] TEXT = ReportOf2024.TWIN.bytes();
    private static final byte[] WORD = WordFiles.everything();
    private static final String[] PIECES = {
        "\t",
        "\n",
        "\r\n",
        "\u00A0",
        "– ",
        "•\t",
        "2.1.4\t",
        "99\t",
        "(a) ",
        "____________\n",
        "[bookmark: ",
        "]",
        "Purpose\n",
        "1 ",
        "\uFEFF",
        "2.",
        "Document ",
        "\t\t\t",
        "-1-\n",
        "................ 3\n",
        "\u2028",
        "IV.\t"
    };

    @Property(tries = 400)
    void mutilatedTextIsReadOrRefused(@ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int cuts) {
        readOrRefused(mutilated(TEXT, random, cuts));
    }

    @Property(tries = 400)
    void mutilatedZipsAreReadOrRefused(@ForAll Random random, @ForAll @IntRange(min = 1, max = 20) int cuts) {
        readOrRefused(mutilated(WORD, random, cuts));
    }

    @Property(tries = 600)
    void mutilatedMarkupIsReadOrRefused(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int cuts) {
        Map<String, byte[]> parts = new LinkedHashMap<>(WordFile.read(WORD));
        String name = parts.keySet().stream()
                .skip(random.nextInt(parts.size()))
                .findFirst()
                .orElseThrow();
        parts.computeIfPresent(name, (part, bytes) -> shuffled(bytes, random, cuts));
        readOrRefused(WordFixture.zip(parts));
    }

    @Property(tries = 300)
    void anyTextIsReadOrRefused(@ForAll String text) {
        readOrRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves markup whole but puts elements where nobody expects them. */
    private static byte[] shuffled(byte[] part, Random random, int times) {
        String[] tags = new String(part, StandardCharsets.UTF_8).split("(?=<)");
        for (int n = 0; n < times; n++) {
            int one = random.nextInt(tags.length);
            int other = random.nextInt(tags.length);
            switch (random.nextInt(4)) {
                case 0 -> tags[one] = tags[other] + tags[one];
                case 1 -> tags[one] = tags[one].replaceAll("\"[^\"]*\"", "\"" + random.nextInt() + "\"");
                case 2 -> tags[one] = tags[one].replaceAll("\"\\d+\"", "\"-99999999\"");
                default -> {
                    String held = tags[one];
                    tags[one] = tags[other];
                    tags[other] = held;
                }
            }
        }
        return String.join("", tags).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mutilated(byte[] file, Random random, int cuts) {
        byte[] now = file;
        for (int n = 0; n < cuts; n++) {
            int at = random.nextInt(now.length + 1);
            int length = Math.min(now.length - at, random.nextInt(1 << random.nextInt(12)));
            byte[] piece = random.nextBoolean()
                    ? PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8)
                    : random.ints(random.nextInt(8), 0, 256)
                            .collect(ByteArrayOutputStream::new, ByteArrayOutputStream::write, (a, b) -> {})
                            .toByteArray();
            ByteArrayOutputStream next = new ByteArrayOutputStream();
            next.write(now, 0, at);
            next.write(piece, 0, piece.length);
            next.write(now, at + length, now.length - at - length);
            now = next.toByteArray();
        }
        return now;
    }

    private static void readOrRefused(byte[] file) {
        try {
            ForeignReport read = ForeignReport.read(file, "fuzzed");
            assertThat(read.document().allBlocks()).isNotNull();
        } catch (ForeignException refused) {
            assertThat(refused.getMessage()).startsWith("fuzzed ").doesNotContain("\n");
        }
    }
}
