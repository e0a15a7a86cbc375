package org.scrfindings.ingest.aside;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scrfindings.ingest.aside.Aside.Kind;

/** What cameras and programs wrote into a picture about who made it, what it shows and where it was taken. */
final class Picture {

    private static final Pattern PERSON =
            Pattern.compile("artist|author|by-?line|creator|owner|photographer|writer", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORDS = Pattern.compile(
            "copyright|description|comment|title|caption|headline|subject|keyword|location|city|instructions|textual data|host computer",
            Pattern.CASE_INSENSITIVE);

    private Picture() {}

    /** Pictures that cannot be read tell nothing. */
    static void read(String place, byte[] bytes, Asides asides) throws IOException {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
            for (Directory directory : metadata.getDirectories()) {
                read(place, directory, asides);
            }
        } catch (ImageProcessingException e) {
            // Not a picture whose format has such fields.
        }
    }

    private static void read(String place, Directory directory, Asides asides) {
        if (directory instanceof GpsDirectory gps && gps.getGeoLocation() != null) {
            String where = gps.getGeoLocation().toString();
            asides.add(Kind.LOCATION, place + ": where it was taken", 1, where);
        }
        if (directory instanceof XmpDirectory xmp) {
            xmp.getXmpProperties()
                    .forEach((name, value) -> add(place, name.replaceAll("^.*:|\\[\\d+\\]", ""), value, asides));
        }
        if (directory instanceof PngDirectory || !(directory instanceof XmpDirectory)) {
            for (Tag tag : directory.getTags()) {
                add(place, tag.getTagName(), tag.getDescription(), asides);
            }
        }
    }

    private static void add(String place, String field, String value, Asides asides) {
        String full = place + ": " + field.toLowerCase(Locale.ROOT);
        if (PERSON.matcher(field).find()) {
            asides.person(full, value);
        } else if (WORDS.matcher(field).find()) {
            asides.words(full, value);
        }
    }
}
