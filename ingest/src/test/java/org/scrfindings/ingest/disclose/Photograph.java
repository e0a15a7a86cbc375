package org.scrfindings.ingest.disclose;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A JPEG file as a camera writes it: with the name of its owner and the place where it was taken. */
final class Photograph {

    private static final int ASCII = 2;
    private static final int RATIONAL = 5;
    private static final int LONG = 4;
    private static final int TIFF_HEADER = 8;

    private Photograph() {}

    static byte[] by(String artist) {
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", plain);
            byte[] jpeg = plain.toByteArray();
            byte[] exif = exif(artist);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(jpeg, 0, 2);
            out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (exif.length + 2 >> 8), (byte) (exif.length + 2)});
            out.write(exif);
            out.write(jpeg, 2, jpeg.length - 2);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two directories: the artist and a pointer to the second; there latitude and longitude. */
    private static byte[] exif(String artist) {
        byte[] name = (artist + "\0").getBytes(StandardCharsets.US_ASCII);
        int gps = TIFF_HEADER + 2 + 2 * 12 + 4;
        int data = gps + 2 + 4 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(data + name.length + 2 * 24);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(TIFF_HEADER);
        tiff.putShort((short) 2);
        entry(tiff, 0x013B, ASCII, name.length, data);
        entry(tiff, 0x8825, LONG, 1, gps);
        tiff.putInt(0).putShort((short) 4);
        entry(tiff, 1, ASCII, 2, 'N' << 24);
        entry(tiff, 2, RATIONAL, 3, data + name.length);
        entry(tiff, 3, ASCII, 2, 'W' << 24);
        entry(tiff, 4, RATIONAL, 3, data + name.length + 24);
        tiff.putInt(0).put(name);
        for (int part : new int[] {53, 30, 0, 1, 20, 0}) {
            tiff.putInt(part).putInt(1);
        }
        byte[] bytes = tiff.array();
        return ByteBuffer.allocate(6 + bytes.length)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(bytes)
                .array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
