package org.scrfindings.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures of pixels, of which nothing is read but that they are pictures: they are not even decoded. */
final class PngReader implements FormatReader {

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws IOException {
        checkHeader(bytes);
        return new ParsedDocument(DocumentFormat.PNG.mediaType(), 1, "", List.of(), List.of());
    }

    private static void checkHeader(byte[] bytes) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader png = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            png.setInput(in);
            png.getWidth(0);
        } finally {
            png.dispose();
        }
    }
}
