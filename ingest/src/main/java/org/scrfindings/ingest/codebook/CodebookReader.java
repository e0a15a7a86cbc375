package org.scrfindings.ingest.codebook;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a version of the codebook from YAML, or says all that is wrong with it and where. Without state, safe for use by
 * several threads.
 */
public final class CodebookReader {

    /** Characters of a codebook; the bundled one has some 20,000. */
    public static final int LARGEST = 500_000;

    private static final int DEEPEST = 10;

    private CodebookReader() {}

    /**
     * @param earlier the versions before it, the first one first; it must keep their codes and what they mean
     * @throws InvalidCodebookException when anything is wrong with it
     */
    public static Codebook read(String yaml, List<Codebook> earlier) throws InvalidCodebookException {
        if (yaml.length() > LARGEST) {
            throw refusal(List.of(new CodebookProblem(
                    1, 1, "It has %,d characters; a codebook has at most %,d.".formatted(yaml.length(), LARGEST))));
        }
        CodebookForm form = CodebookForm.of(tree(yaml));
        refuseWith(form.problems());
        Codebook codebook = bound(yaml);
        refuseWith(new CodebookSuccession(codebook, earlier).problems(form));
        return codebook;
    }

    private static Node tree(String yaml) throws InvalidCodebookException {
        LoaderOptions bounds = new LoaderOptions();
        bounds.setAllowDuplicateKeys(false);
        bounds.setCodePointLimit(LARGEST);
        bounds.setNestingDepthLimit(DEEPEST);
        bounds.setMaxAliasesForCollections(0);
        try {
            Node tree = new Yaml(bounds).compose(new StringReader(yaml));
            if (tree == null) {
                throw refusal(List.of(new CodebookProblem(1, 1, "It is empty.")));
            }
            return tree;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            int column = e.getProblemMark() == null ? 1 : e.getProblemMark().getColumn() + 1;
            throw refusal(List.of(new CodebookProblem(line, column, "This is no YAML: " + e.getProblem() + ".")));
        } catch (YAMLException e) {
            throw refusal(List.of(new CodebookProblem(1, 1, "This is no YAML that can be read.")));
        }
    }

    private static Codebook bound(String yaml) throws InvalidCodebookException {
        try {
            return new ObjectMapper(new YAMLFactory()).readValue(yaml, Codebook.class);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw refusal(List.of(new CodebookProblem(line, 1, "A value has the wrong form.")));
        }
    }

    private static void refuseWith(List<CodebookProblem> problems) throws InvalidCodebookException {
        if (!problems.isEmpty()) {
            throw refusal(problems);
        }
    }

    private static InvalidCodebookException refusal(List<CodebookProblem> problems) {
        List<CodebookProblem> ordered = new ArrayList<>(problems);
        ordered.sort(Comparator.comparingInt(CodebookProblem::line).thenComparingInt(CodebookProblem::column));
        return new InvalidCodebookException(ordered);
    }
}
