package org.scrfindings.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils files as transfers, bad programs and bad people do. The same seed spoils them the same way. */
final class Mutator {

    private static final int MOST_CHANGES = 6;
    private static final int MOST_REPEATS = 200;
    private static final int LONGEST_BLOCK = 600;

    /** Words of the formats, in which their readers decide something. */
    private static final List<String> TOKENS = List.of(
            "%PDF-1.7",
            "endobj",
            "stream\n",
            "endstream",
            "<</Length 99999999>>",
            "/Kids[1 0 R]",
            "/Parent 1 0 R",
            "/Filter/FlateDecode",
            "/Count -1",
            "/Contents[1 0 R 1 0 R]",
            "BT ",
            " ET",
            " Tj",
            " Do",
            " re f ",
            "0 0 0 0 0 0 cm ",
            "\\bin99999",
            "\\bin-1",
            "\\u-1?",
            "\\cellx-1",
            "\\trowd",
            "\\cell",
            "\\row",
            "\\par",
            "{",
            "}",
            "\\'",
            "{\\*\\shppict",
            "<w:tbl>",
            "</w:tbl>",
            "<w:tc>",
            "<w:tr/>",
            "<w:p/>",
            "<w:gridSpan w:val=\"99999\"/>",
            "<w:vMerge/>",
            "<w:br/>",
            "<text:s text:c=\"99999999\"/>",
            "table:number-columns-repeated=\"99999\"",
            "table:number-rows-repeated=\"999999\"",
            "<row r=\"1048577\">",
            "<c r=\"ZZZZ1\" t=\"s\"><v>99999</v></c>",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "<v>1e308</v>",
            "<table>",
            "<td rowspan=9999 colspan=9999>",
            "</table>",
            "<li value=999999999>",
            "<svg>",
            "<text>",
            "<!--",
            "]]>",
            "<![CDATA[",
            "&#x0;",
            "&#xFFFF;",
            "&e;",
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r\n",
            "\n\n",
            "\f",
            "|",
            "|-|",
            "> ",
            "# ",
            "1.1.1.1.1 ",
            "99999999999999999999",
            "-1",
            "0",
            "NaN",
            "31/02/2015",
            "1.2.2015 - ",
            "Page 1 of 9999",
            "Finding 1:",
            "Recommendation 99999999999:",
            "..........",
            "ﬁ",
            "\u0000",
            "\u00AD",
            "\u200B",
            "\uFEFF",
            "\uD800",
            "\uFFFF",
            "😀",
            " \u0301");

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    /** Archives are spoiled inside more often than outside: most of what is changed outside is found by their checksums. */
    byte[] spoil(byte[] sound) {
        boolean archive = sound.length > 2 && sound[0] == 'P' && sound[1] == 'K';
        return archive && random.nextInt(5) > 0 ? spoilInside(sound) : spoilBytes(sound);
    }

    private byte[] spoilBytes(byte[] sound) {
        byte[] bytes = sound;
        for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0; i--) {
            bytes = changed(bytes);
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(LONGEST_BLOCK));
        byte[] block = Arrays.copyOfRange(bytes, at, end);
        return switch (random.nextInt(10)) {
            case 0, 1 -> flipped(bytes);
            case 2 -> replaced(bytes, at, end, new byte[0]);
            case 3 -> replaced(bytes, at, at, repeated(block, 1 + random.nextInt(3)));
            case 4 -> replaced(bytes, random.nextInt(bytes.length + 1), -1, block);
            case 5 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : flipped(bytes);
            case 6 -> replaced(bytes, at, at, repeated(token(), 1 + random.nextInt(MOST_REPEATS)));
            case 7 -> numberChanged(bytes, at);
            default -> replaced(bytes, at, at, token());
        };
    }

    private byte[] flipped(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        byte[] flipped = bytes.clone();
        int at = random.nextInt(bytes.length);
        flipped[at] = random.nextBoolean() ? (byte) random.nextInt(256) : (byte) (flipped[at] ^ 1 << random.nextInt(8));
        return flipped;
    }

    /** Digits that follow a place become another number: lengths, counts, references. */
    private byte[] numberChanged(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && !Character.isDigit(bytes[at])) {
            at++;
        }
        int end = at;
        while (end < bytes.length && Character.isDigit(bytes[end])) {
            end++;
        }
        String number =
                List.of("0", "-1", "1", "65536", "2147483648", "99999999999").get(random.nextInt(6));
        return replaced(bytes, at, end, number.getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] repeated(byte[] block, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(block);
        }
        return out.toByteArray();
    }

    /** @param end of what is replaced; -1 for as much as is put in its place */
    private static byte[] replaced(byte[] bytes, int start, int end, byte[] by) {
        int from = end < 0 ? Math.min(bytes.length, start + by.length) : end;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, start);
        out.writeBytes(by);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    private byte[] spoilInside(byte[] archive) {
        try {
            List<FuzzSeeds.Seed> parts = parts(archive);
            int spoiled = random.nextInt(parts.size());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < parts.size(); i++) {
                    zip.putNextEntry(new ZipEntry(parts.get(i).filename()));
                    zip.write(
                            i == spoiled
                                    ? spoilBytes(parts.get(i).bytes())
                                    : parts.get(i).bytes());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("the seed is not sound", e);
        }
    }

    private static List<FuzzSeeds.Seed> parts(byte[] archive) throws IOException {
        List<FuzzSeeds.Seed> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new FuzzSeeds.Seed(entry.getName(), zip.readAllBytes()));
            }
        }
        return parts;
    }
}
