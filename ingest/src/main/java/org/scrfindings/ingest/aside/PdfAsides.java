package org.scrfindings.ingest.aside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.scrfindings.ingest.aside.Aside.Kind;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.w3c.dom.Element;

/** PDF: properties, comments, forms, attachments, descriptions and pictures; what a page covers is {@link PdfSight}'s. */
final class PdfAsides implements AsideReader.Format {

    private static final String PLACE = "document properties: ";
    private static final int MOST_DESCRIBED = 20_000;

    @Override
    public void read(byte[] bytes, ParsedDocument document, Asides asides) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            properties(pdf.getDocumentInformation(), asides);
            metadata(pdf, asides);
            form(pdf.getDocumentCatalog().getAcroForm(null), asides);
            described(
                    pdf.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.STRUCT_TREE_ROOT),
                    new HashSet<>(),
                    asides);
            int number = 0;
            for (PDPage page : pdf.getPages()) {
                number++;
                annotations(page, number, asides);
                PdfSight.read(page, number, document, asides);
            }
        }
    }

    private static void properties(PDDocumentInformation information, Asides asides) {
        asides.person(PLACE + "author", information.getAuthor());
        asides.words(PLACE + "title", information.getTitle());
        asides.words(PLACE + "subject", information.getSubject());
        asides.words(PLACE + "keywords", information.getKeywords());
        Set<String> known = Set.of("Author", "Title", "Subject", "Keywords", "Creator", "Producer", "Trapped");
        for (String key : information.getMetadataKeys()) {
            Object value = known.contains(key) ? null : information.getPropertyStringValue(key);
            if (value instanceof String words && !key.endsWith("Date")) {
                asides.words(PLACE + key, words);
            }
        }
    }

    private static void metadata(PDDocument pdf, Asides asides) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return;
        }
        byte[] xml = metadata.toByteArray();
        try {
            Elements.walk(Elements.root(xml), e -> metadata(e, asides));
        } catch (IOException e) {
            // Not well formed: whatever it is, it is words.
            asides.words(PLACE + "metadata", new String(xml, StandardCharsets.UTF_8));
        }
    }

    private static void metadata(Element e, Asides asides) {
        switch (e.getLocalName() == null ? "" : e.getLocalName()) {
            case "creator", "contributor" -> asides.person(PLACE + "author", e.getTextContent());
            case "title", "description", "subject" -> asides.words(PLACE + e.getLocalName(), e.getTextContent());
            default -> {}
        }
    }

    private static void annotations(PDPage page, int number, Asides asides) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            asides.add(Kind.WORDS, "comment", number, annotation.getContents());
            COSBase author = annotation.getCOSObject().getDictionaryObject(COSName.T);
            if (author instanceof COSString name && !"Widget".equals(annotation.getSubtype())) {
                asides.add(Kind.PERSON, "comment: author", number, name.getString());
            }
        }
    }

    private static void form(PDAcroForm form, Asides asides) {
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                asides.words("field of a form", field.getValueAsString());
            }
        }
    }

    /** Elements of the page's structure may carry a description of a picture, or words in its place. */
    private static void described(COSBase element, Set<COSBase> seen, Asides asides) {
        if (element == null || seen.size() > MOST_DESCRIBED || !seen.add(element)) {
            return;
        }
        if (element instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                described(array.getObject(i), seen, asides);
            }
        } else if (element instanceof COSDictionary dictionary) {
            asides.words("description of a picture", dictionary.getString(COSName.ALT));
            described(dictionary.getDictionaryObject(COSName.K), seen, asides);
        }
    }
}
