package org.scrfindings.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** DOCX: opened with POI, its parts read as trees, so that nothing that Word shows is lost between typed models. */
final class DocxReader implements FormatReader {

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException, IOException {
        ArchiveBounds.check(bytes, reading);
        try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return read(archive, reading);
        } catch (InvalidFormatException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static ParsedDocument read(OPCPackage archive, Reading reading)
            throws UnreadableDocumentException, IOException, InvalidFormatException, SAXException {
        PackagePart main = mainPart(archive);
        DocxParagraphs paragraphs = new DocxParagraphs(
                new DocxStyles(related(main, "styles")), new DocxNumbering(related(main, "numbering")));
        DocxBody body = new DocxBody(paragraphs, reading);
        TextBuilder text = new TextBuilder(reading);
        for (Draft draft : body.drafts(tree(main))) {
            text.add(draft);
        }
        int pages = paragraphs.page();
        for (String notes : List.of("footnotes", "endnotes")) {
            for (Draft note : related(main, notes).map(body::notes).orElse(List.of())) {
                text.add(note);
            }
        }
        return text.build(DocumentFormat.DOCX.mediaType(), pages, List.of());
    }

    private static PackagePart mainPart(OPCPackage archive) throws IOException {
        for (PackageRelationship relationship : archive.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/relationships/officeDocument")) {
                return Optional.ofNullable(archive.getPart(relationship))
                        .orElseThrow(() -> new IOException("no main part"));
            }
        }
        throw new IOException("no main part");
    }

    private static Optional<Element> related(PackagePart main, String kind)
            throws InvalidFormatException, IOException, SAXException {
        for (PackageRelationship relationship : main.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/relationships/" + kind)) {
                PackagePart part = main.getRelatedPart(relationship);
                // One that is named and not there leaves the text readable.
                return part == null ? Optional.empty() : Optional.of(tree(part));
            }
        }
        return Optional.empty();
    }

    /** POI's builder refuses document types and external entities. */
    private static Element tree(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            var builder = XMLHelper.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(in).getDocumentElement();
        }
    }
}
