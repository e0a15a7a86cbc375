package org.scrfindings.ingest.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The form of a codebook file: which fields there are and what each may hold. Remembers where each code stands. */
final class CodebookForm {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,4}(?:\\.\\d{1,4}){0,2}");
    private static final int LONGEST = 2_000;

    private static final Set<String> OF_TERMS =
            Set.of("stages", "reasons", "recommendationTypes", "polarity", "themes");
    private static final Set<String> OF_CASES =
            Set.of("reviewTypes", "outcomes", "harm", "ageBands", "documentKinds", "sectionRoles");

    private static final Map<String, Field> CODE_AND_LABEL = Map.of(
            "code", new Field(true, CodebookForm::checkCode),
            "label", new Field(true, CodebookForm::checkText),
            "retired", new Field(false, CodebookForm::checkVersion),
            "replacedBy", new Field(false, CodebookForm::checkCodes));

    private static final Map<String, Field> TERM =
            with(CODE_AND_LABEL, Map.of("definition", new Field(false, CodebookForm::checkText)));
    private static final Map<String, Field> PROFESSIONAL =
            with(CODE_AND_LABEL, Map.of("synonyms", new Field(true, CodebookForm::checkTexts)));
    private static final Map<String, Field> ISSUE = with(
            CODE_AND_LABEL,
            Map.of(
                    "definition", new Field(true, CodebookForm::checkText),
                    "stage", new Field(true, CodebookForm::checkCode),
                    "lipp", new Field(false, CodebookForm::checkNumber)));

    private interface Check {
        void of(CodebookForm form, Node value);
    }

    private record Field(boolean required, Check check) {}

    private final List<CodebookProblem> problems = new ArrayList<>();
    private final Map<String, Node> placeByCode = new HashMap<>();
    private Node version;

    private CodebookForm() {}

    static CodebookForm of(Node root) {
        CodebookForm form = new CodebookForm();
        form.version = root;
        form.checkFields(root, fields());
        return form;
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new HashMap<>();
        fields.put("version", new Field(true, (form, value) -> {
            form.version = value;
            form.checkVersion(value);
        }));
        OF_TERMS.forEach(list -> fields.put(list, listOf(list, TERM)));
        fields.put("professionals", listOf("professionals", PROFESSIONAL));
        fields.put("issues", listOf("issues", ISSUE));
        fields.put("rules", new Field(true, CodebookForm::checkTexts));
        Map<String, Field> ofCases = new HashMap<>();
        OF_CASES.forEach(list -> ofCases.put(list, new Field(true, CodebookForm::checkCodes)));
        fields.put("case", new Field(true, (form, value) -> form.checkFields(value, ofCases)));
        return fields;
    }

    private static Field listOf(String list, Map<String, Field> entry) {
        return new Field(true, (form, value) -> form.items(value).forEach(item -> {
            form.checkFields(item, entry);
            form.remember(list, item);
        }));
    }

    private static Map<String, Field> with(Map<String, Field> some, Map<String, Field> more) {
        Map<String, Field> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    /** Empty where the form is right. */
    List<CodebookProblem> problems() {
        return List.copyOf(problems);
    }

    /** A problem with a code of a list. */
    CodebookProblem at(String list, String code, String message) {
        return problem(placeByCode.getOrDefault(list + " " + code, version), message);
    }

    CodebookProblem atVersion(String message) {
        return problem(version, message);
    }

    private void remember(String list, Node entry) {
        code(entry).ifPresent(code -> {
            if (placeByCode.putIfAbsent(list + " " + code, entry) != null) {
                add(entry, "The code " + code + " is there twice.");
            }
        });
    }

    private static Optional<String> code(Node entry) {
        return entry instanceof MappingNode fields
                ? fields.getValue().stream()
                        .filter(f -> scalar(f.getKeyNode()).equals("code"))
                        .map(f -> scalar(f.getValueNode()))
                        .findFirst()
                : Optional.empty();
    }

    private void checkFields(Node node, Map<String, Field> known) {
        if (!(node instanceof MappingNode fields)) {
            add(node, "Fields are expected here: " + String.join(", ", new TreeSet<>(known.keySet())) + ".");
            return;
        }
        Set<String> missing = new TreeSet<>();
        known.forEach((name, field) -> {
            if (field.required()) {
                missing.add(name);
            }
        });
        for (NodeTuple given : fields.getValue()) {
            String name = scalar(given.getKeyNode());
            missing.remove(name);
            Field field = known.get(name);
            if (field == null) {
                add(
                        given.getKeyNode(),
                        "There is no such field here; there are " + String.join(", ", new TreeSet<>(known.keySet()))
                                + ".");
            } else {
                field.check().of(this, given.getValueNode());
            }
        }
        missing.forEach(name -> add(node, "The field " + name + " is missing."));
    }

    private List<Node> items(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        add(node, "A list is expected here.");
        return List.of();
    }

    private void checkCode(Node node) {
        if (!CODE.matcher(scalar(node)).matches()) {
            add(node, "A code has letters, digits and hyphens, 40 at most.");
        }
    }

    private void checkCodes(Node node) {
        items(node).forEach(this::checkCode);
    }

    private void checkText(Node node) {
        String text = scalar(node);
        if (text.isBlank() || text.length() > LONGEST) {
            add(node, "A text of at most %,d characters is expected here.".formatted(LONGEST));
        }
    }

    private void checkTexts(Node node) {
        items(node).forEach(this::checkText);
    }

    private void checkVersion(Node node) {
        if (!VERSION.matcher(scalar(node)).matches()) {
            add(node, "A version is written as numbers parted by points, such as \"1.1\".");
        }
    }

    private void checkNumber(Node node) {
        if (!scalar(node).matches("\\d{1,4}")) {
            add(node, "A number is expected here.");
        }
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private void add(Node node, String message) {
        problems.add(problem(node, message));
    }

    private static CodebookProblem problem(Node node, String message) {
        return new CodebookProblem(
                node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, message);
    }
}
