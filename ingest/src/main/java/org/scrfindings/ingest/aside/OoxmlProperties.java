package org.scrfindings.ingest.aside;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.w3c.dom.Element;

/** What a DOCX or XLSX file says of itself, and the pictures that it holds. */
final class OoxmlProperties {

    private static final String PLACE = "document properties: ";

    /** In {@code docProps/app.xml}. */
    private static final Map<String, String> EXTENDED =
            Map.of("Company", "company", "HyperlinkBase", "hyperlink base", "Template", "template");

    private OoxmlProperties() {}

    static void read(OPCPackage archive, Asides asides) throws IOException {
        try {
            core(archive.getPackageProperties(), asides);
            for (PackagePart part : archive.getParts()) {
                String name = part.getPartName().getName();
                if (name.endsWith("/docProps/app.xml")) {
                    extended(root(part), asides);
                } else if (name.endsWith("/docProps/custom.xml")) {
                    custom(root(part), asides);
                }
            }
            pictures(archive, asides);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    static Element root(PackagePart part) throws IOException {
        try (var in = part.getInputStream()) {
            return Elements.root(in.readAllBytes());
        }
    }

    private static void core(PackageProperties core, Asides asides) {
        person("author", core.getCreatorProperty(), asides);
        person("last modified by", core.getLastModifiedByProperty(), asides);
        words("title", core.getTitleProperty(), asides);
        words("subject", core.getSubjectProperty(), asides);
        words("comments", core.getDescriptionProperty(), asides);
        words("keywords", core.getKeywordsProperty(), asides);
        words("category", core.getCategoryProperty(), asides);
    }

    private static void person(String name, Optional<String> value, Asides asides) {
        value.ifPresent(v -> asides.person(PLACE + name, v));
    }

    private static void words(String name, Optional<String> value, Asides asides) {
        value.ifPresent(v -> asides.words(PLACE + name, v));
    }

    private static void extended(Element root, Asides asides) {
        for (Element e : Elements.children(root)) {
            if ("Manager".equals(e.getLocalName())) {
                asides.person(PLACE + "manager", e.getTextContent());
            } else if (EXTENDED.containsKey(e.getLocalName())) {
                asides.words(PLACE + EXTENDED.get(e.getLocalName()), e.getTextContent());
            }
        }
    }

    private static void custom(Element root, Asides asides) {
        for (Element property : Elements.all(root, "property")) {
            asides.words(PLACE + Elements.attribute(property, "name"), property.getTextContent());
        }
    }

    private static void pictures(OPCPackage archive, Asides asides) throws InvalidFormatException, IOException {
        int number = 0;
        for (PackagePart part : archive.getParts()) {
            if (part.getContentType().startsWith("image/")) {
                try (var in = part.getInputStream()) {
                    Picture.read("picture " + ++number, in.readAllBytes(), asides);
                }
            }
        }
    }
}
