package org.scrfindings.api;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** A picture of a page in the colours that it has most of: text and lines need no more, and weigh less than half. */
final class LightPicture {

    private static final int COLOURS = 256;

    private LightPicture() {}

    static byte[] of(byte[] png) throws IOException {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(png));
        int width = whole.getWidth();
        int[] pixels = whole.getRGB(0, 0, width, whole.getHeight(), null, 0, width);
        IndexColorModel colours = commonest(pixels);
        BufferedImage light = new BufferedImage(width, whole.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        byte[] indexes = ((DataBufferByte) light.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] = ((byte[]) colours.getDataElements(pixels[i], null))[0];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(light, "png", out);
        return out.toByteArray();
    }

    private static IndexColorModel commonest(int[] pixels) {
        Map<Integer, Long> uses = Arrays.stream(pixels).boxed().collect(groupingBy(Function.identity(), counting()));
        int[] colours = uses.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }
}
