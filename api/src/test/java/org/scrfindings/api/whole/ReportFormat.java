package org.scrfindings.api.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** How agencies write their reports. */
enum ReportFormat {
    MARKDOWN("md") {
        @Override
        byte[] write(Report report) {
            return utf8("# %s%n%n%s%n%n## Findings%n%n%s%n%n## Recommendations%n%n%s%n"
                    .formatted(
                            report.title(),
                            report.introduction(),
                            String.join("\n\n", report.findings()),
                            each(report.recommendations(), line -> "- " + line)));
        }
    },
    HTML("html") {
        @Override
        byte[] write(Report report) {
            return utf8("<html><body><h1>%s</h1><p>%s</p><h2>Findings</h2>%s<h2>Recommendations</h2><ol>%s</ol></body>"
                            .formatted(
                                    report.title(),
                                    report.introduction(),
                                    each(report.findings(), line -> "<p>" + line + "</p>"),
                                    each(report.recommendations(), line -> "<li>" + line + "</li>"))
                    + "</html>");
        }
    },
    TEXT("txt") {
        @Override
        byte[] write(Report report) {
            return utf8("%S%n%n%s%n%nFINDINGS%n%n%s%n%nRECOMMENDATIONS%n%n%s%n"
                    .formatted(
                            report.title(),
                            report.introduction(),
                            String.join("\n\n", report.findings()),
                            each(report.recommendations(), line -> "* " + line)));
        }
    },
    DOCX("docx") {
        @Override
        byte[] write(Report report) throws IOException {
            try (XWPFDocument document = new XWPFDocument();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                heading(document, report.title());
                document.createParagraph().createRun().setText(report.introduction());
                heading(document, "Findings");
                report.findings()
                        .forEach(line -> document.createParagraph().createRun().setText(line));
                heading(document, "Recommendations");
                report.recommendations()
                        .forEach(line -> document.createParagraph().createRun().setText(line));
                document.write(bytes);
                return bytes.toByteArray();
            }
        }
    };

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String each(List<String> lines, UnaryOperator<String> one) {
        return lines.stream().map(one).collect(Collectors.joining("\n"));
    }

    private static void heading(XWPFDocument document, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ONE);
        paragraph.createRun().setText(words);
    }

    abstract byte[] write(Report report) throws IOException;

    /** As many different reports, in every format by turns. */
    static List<UploadFile> files(int count) throws IOException {
        List<UploadFile> files = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            ReportFormat format = values()[number % values().length];
            files.add(new UploadFile(
                    "report-%02d.%s".formatted(number + 1, format.extension), format.write(Report.number(number))));
        }
        return files;
    }
}
