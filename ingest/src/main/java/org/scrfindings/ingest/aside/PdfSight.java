package org.scrfindings.ingest.aside;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.scrfindings.ingest.aside.Aside.Kind;
import org.scrfindings.ingest.parse.ParsedDocument;

/**
 * Looks at a page as a reader sees it: which characters were painted over, which have the colour of their ground. What
 * is painted last lies on top. Text without ink is left alone: it stands behind a scanned page.
 */
final class PdfSight extends PDFGraphicsStreamEngine {

    private static final float OPAQUE = 0.9f;
    private static final double ALIKE = 0.08;
    private static final int POINTS_OF_A_BOX = 5;
    private static final int MOST_PAINTED = 5_000;
    private static final int MOST_GLYPHS = 50_000;

    private final List<SeenGlyph> glyphs = new ArrayList<>();
    private final List<Paint> painted = new ArrayList<>();
    private final List<PDImage> pictures = new ArrayList<>();
    private final List<Area> boxes = new ArrayList<>();
    private Area line;
    private int points;
    private Point2D.Float current = new Point2D.Float();

    private PdfSight(PDPage page) {
        super(page);
    }

    static void read(PDPage page, int number, ParsedDocument document, Asides asides) throws IOException {
        PdfSight sight = new PdfSight(page);
        sight.processPage(page);
        PdfWords words = new PdfWords(sight.glyphs);
        words.where(SeenGlyph::isCovered)
                .forEach(w -> asides.add(Kind.COVERED, "text that is painted over", number, w));
        words.where(SeenGlyph::isUnseen)
                .forEach(w -> asides.add(Kind.UNSEEN, "text in the colour of its ground", number, w));
        float height = page.getCropBox().getHeight();
        float bottom = page.getCropBox().getLowerLeftY();
        words.atTheEdges(bottom, height).stream()
                .filter(line -> !document.text().contains(line))
                .forEach(line -> asides.words("page header or footer", line));
        for (PDImage picture : sight.pictures) {
            sight.picture(picture, asides);
        }
    }

    private void picture(PDImage image, Asides asides) throws IOException {
        if (image instanceof PDImageXObject file
                && COSName.DCT_DECODE.equals(file.getCOSObject().getDictionaryObject(COSName.FILTER))) {
            try (InputStream in = file.getCOSObject().createRawInputStream()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                in.transferTo(bytes);
                Picture.read("picture", bytes.toByteArray(), asides);
            }
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        String letter = font.toUnicode(code);
        PDGraphicsState state = getGraphicsState();
        if (letter == null
                || glyphs.size() >= MOST_GLYPHS
                || state.getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            return;
        }
        float size = Math.max(Math.abs(rendering.getScalingFactorY()), 0.5f);
        float width = displacement.getX() * rendering.getScalingFactorX();
        SeenGlyph glyph = new SeenGlyph(letter, rendering.getTranslateX(), rendering.getTranslateY(), width, size);
        Paint ground = under(glyph);
        boolean known = ground != null && !ground.unknown();
        double groundLight = ground == null ? 1 : ground.light();
        if (ground == null || known) {
            glyph.unseen = Math.abs(light(state.getNonStrokingColor()) - groundLight) < ALIKE;
        }
        glyphs.add(glyph);
    }

    private Paint under(SeenGlyph glyph) {
        for (int i = painted.size() - 1; i >= 0; i--) {
            if (painted.get(i).area().holds(glyph)) {
                return painted.get(i);
            }
        }
        return null;
    }

    private void paint(Area area, double light, boolean unknown) {
        if (painted.size() >= MOST_PAINTED) {
            return;
        }
        painted.add(new Paint(area, light, unknown));
        if (!unknown) {
            glyphs.stream().filter(area::holds).forEach(g -> g.covered = true);
        }
    }

    /** What is no plain box may have holes, so nothing is known of what lies under it. */
    private void fill(boolean mayHaveHoles) {
        PDGraphicsState state = getGraphicsState();
        boolean opaque = state.getNonStrokeAlphaConstant() >= OPAQUE
                && (state.getBlendMode() == BlendMode.NORMAL || state.getBlendMode() == BlendMode.COMPATIBLE);
        if (line != null) {
            boxes.add(line);
        }
        boolean unknown = !opaque || points > POINTS_OF_A_BOX || mayHaveHoles && boxes.size() > 1;
        double light = light(state.getNonStrokingColor());
        boxes.stream().filter(Area::isLarge).forEach(box -> paint(box, light, unknown));
        endPath();
    }

    /** From 0 for black to 1 for white. */
    private static double light(PDColor color) {
        try {
            int rgb = color.toRGB();
            return (0.3 * (rgb >> 16 & 0xFF) + 0.59 * (rgb >> 8 & 0xFF) + 0.11 * (rgb & 0xFF)) / 0xFF;
        } catch (IOException | UnsupportedOperationException e) {
            return 0.5;
        }
    }

    private void reach(float x, float y) {
        line = line == null ? Area.at(x, y) : line.with(x, y);
        points++;
        current = new Point2D.Float(x, y);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        Area box = Area.at((float) p0.getX(), (float) p0.getY());
        for (Point2D p : List.of(p1, p2, p3)) {
            box = box.with((float) p.getX(), (float) p.getY());
        }
        boxes.add(box);
        current = new Point2D.Float((float) p0.getX(), (float) p0.getY());
    }

    @Override
    public void moveTo(float x, float y) {
        reach(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        reach(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        points += POINTS_OF_A_BOX;
        reach(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void drawImage(PDImage image) {
        pictures.add(image);
        Matrix unit = getGraphicsState().getCurrentTransformationMatrix();
        Area area = Area.at(unit.getTranslateX(), unit.getTranslateY())
                .with(unit.getTranslateX() + unit.getScalingFactorX(), unit.getTranslateY() + unit.getScalingFactorY());
        paint(area, 0, true);
    }

    @Override
    public void fillPath(int windingRule) {
        fill(windingRule == Path2D.WIND_EVEN_ODD);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill(windingRule == Path2D.WIND_EVEN_ODD);
    }

    @Override
    public void strokePath() {
        endPath();
    }

    @Override
    public void endPath() {
        boxes.clear();
        line = null;
        points = 0;
    }

    @Override
    public void shadingFill(COSName shading) {}

    @Override
    public void closePath() {}

    @Override
    public void clip(int windingRule) {}
}
