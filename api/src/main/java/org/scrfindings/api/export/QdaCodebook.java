package org.scrfindings.api.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.scrfindings.api.xml.Xml;
import org.scrfindings.search.store.Codebooks;

/** Writes the codebook into a project of qualitative analysis. */
@ApplicationScoped
public class QdaCodebook {

    private final Codebooks codebooks;

    QdaCodebook(Codebooks codebooks) {
        this.codebooks = codebooks;
    }

    void write(Xml xml) throws IOException {
        xml.start("CodeBook");
        xml.start("Codes");
        for (QdaCodes.Group group : QdaCodes.of(codebooks.all()).groups()) {
            xml.start("Code", "guid", group.guid().toString(), "name", group.label(), "isCodable", "false");
            for (QdaCodes.QdaCode code : group.codes()) {
                xml.start("Code", "guid", code.guid().toString(), "name", code.label(), "isCodable", "true");
                xml.text(
                        "Description",
                        code.definition().isEmpty() ? code.code() : code.code() + ": " + code.definition());
                xml.end();
            }
            xml.end();
        }
        xml.end();
        xml.end();
    }
}
