package org.scrfindings.ingest.parse;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** What is drawn on a page beside its text: straight lines, which rule tables, and whether there are pictures. */
final class PdfDrawing extends PDFGraphicsStreamEngine {

    private static final int OPERATORS_BETWEEN_CHECKS = 1000;
    private static final int MOST_LINES = 5_000;
    private static final float THIN = 3f;

    private final Reading reading;
    private final PDRectangle paper;
    private final int direction;
    private final List<Box> lines = new ArrayList<>();
    private final List<Box> path = new ArrayList<>();
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float current = new Point2D.Float();
    private boolean pictures;
    private int operators;

    private PdfDrawing(PDPage page, int direction, Reading reading) {
        super(page);
        this.paper = page.getCropBox();
        this.direction = direction;
        this.reading = reading;
    }

    /** @param direction in which the page's text runs: the lines are turned the same way */
    static PdfDrawing of(PDPage page, int direction, Reading reading) throws IOException {
        PdfDrawing drawing = new PdfDrawing(page, direction, reading);
        drawing.processPage(page);
        return drawing;
    }

    /** Lines that run straight across or down, as boxes without or with little width or height. */
    List<Box> lines() {
        return lines;
    }

    boolean hasPictures() {
        return pictures;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % OPERATORS_BETWEEN_CHECKS == 0) {
            try {
                reading.checkTime();
            } catch (UnreadableDocumentException e) {
                throw new IOException(e);
            }
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showTextString(byte[] string) {}

    @Override
    public void showTextStrings(org.apache.pdfbox.cos.COSArray array) {}

    @Override
    public void drawImage(PDImage image) {
        pictures = true;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        add(p0, p1);
        add(p1, p2);
        add(p2, p3);
        add(p3, p0);
        moveTo((float) p0.getX(), (float) p0.getY());
    }

    @Override
    public void moveTo(float x, float y) {
        start = new Point2D.Float(x, y);
        current = start;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D.Float to = new Point2D.Float(x, y);
        add(current, to);
        current = to;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        add(current, start);
        current = start;
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        keep(path);
    }

    /** Many programs draw a line as a thin filled rectangle; the edges of a larger one are only its shade. */
    @Override
    public void fillPath(int windingRule) {
        Box all = path.stream().reduce(Box::with).orElse(new Box(0, 0, 0, 0));
        boolean isLine = all.width() <= THIN || all.height() <= THIN;
        keep(isLine ? List.of(all) : List.of());
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        keep(path);
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName shadingName) {}

    private void keep(List<Box> drawn) {
        for (Box line : drawn) {
            boolean straight = line.width() <= THIN || line.height() <= THIN;
            if (straight && Math.max(line.width(), line.height()) > THIN && lines.size() < MOST_LINES) {
                lines.add(line);
            }
        }
        path.clear();
    }

    private void add(Point2D from, Point2D to) {
        if (path.size() < MOST_LINES) {
            path.add(turned(from).with(turned(to)));
        }
    }

    /** The same turning that PDFBox gives to the places of characters. */
    private Box turned(Point2D point) {
        float x = (float) point.getX() - paper.getLowerLeftX();
        float y = (float) point.getY() - paper.getLowerLeftY();
        return switch (direction) {
            case 90 -> new Box(y, x, y, x);
            case 180 -> new Box(paper.getWidth() - x, y, paper.getWidth() - x, y);
            case 270 ->
                new Box(paper.getHeight() - y, paper.getWidth() - x, paper.getHeight() - y, paper.getWidth() - x);
            default -> new Box(x, paper.getHeight() - y, x, paper.getHeight() - y);
        };
    }
}
