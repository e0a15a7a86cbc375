package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.scrfindings.api.Visit.Window;

/**
 * The pictures in the README: taken of the pages as they are, of the sample reviews. They are made anew by running this
 * test alone with {@code -Dpictures.write=true}, and looked at before they are kept.
 */
@QuarkusTest
class ReadmePicturesTest {

    private static final Path ROOT = Path.of("..");
    private static final String FOLDER = "deploy/pictures/";
    private static final List<String> NAMES = List.of("search", "finding", "map", "matrix", "upload");

    /** All five together come within a second or two on a slow line. */
    private static final int MOST_BYTES = 150_000;

    private static final int WIDTH = 1200;

    private final Map<String, byte[]> pictures = new LinkedHashMap<>();

    @Test
    void eachShowsWhatItIsMeantToShowAndIsSmall() throws IOException {
        String child = SampleReview.whole("demoshire-child-m");
        try (Visit board = Visit.as("lscb", Window.DESK)) {
            board.open("/board/reviews/" + child);
            board.page().setViewportSize(WIDTH, 710);
            take("upload", board, "header", ".file:has-text('Read:') >> nth=3");
        }
        List<String> reviews = List.of(
                child, SampleReview.report("lindenford-child-h"), SampleReview.report("thornshire-young-person-w"));
        reviews.forEach(Repository::publish);
        try (Visit reader = Visit.in(Window.DESK)) {
            reader.page().setViewportSize(WIDTH, 800);
            reader.open("/findings?q=bruising+to+a+baby");
            take("search", reader, "label[for=q]", ".finding-card em");
            // Of the sample, whatever else is in the store.
            reader.open("/findings?q=bruising+to+a+baby&reviewId=" + child);
            reader.page().locator(".finding-card a").first().click();
            take("finding", reader, ".passage p:nth-last-child(2)", "td:has-text('Making a referral')");
            reader.open("/map");
            take("map", reader, "h1", "text:has-text('Making a referral')");
            reader.open("/matrix");
            take("matrix", reader, "h1", ".heat__cell a");
        }
        reviews.forEach(review -> ReviewSteps.withdraw(CURATOR, review));
        assertThat(pictures).containsOnlyKeys(NAMES);
        pictures.forEach((name, picture) -> assertThat(picture.length).as(name).isLessThan(MOST_BYTES));
        if (Boolean.getBoolean("pictures.write")) {
            for (String name : NAMES) {
                Files.write(ROOT.resolve(file(name)), pictures.get(name));
            }
        }
    }

    /**
     * @param from what stands at the top of the picture
     * @param shown what has to be seen in it
     */
    private void take(String name, Visit visit, String from, String shown) throws IOException {
        Page page = visit.page();
        page.waitForSelector(from);
        page.locator(from).first().evaluate("top => scrollTo(0, top.getBoundingClientRect().top + scrollY - 20)");
        BoundingBox place = page.locator(shown).first().boundingBox();
        assertThat(place.y)
                .as("%s in the picture of %s", shown, name)
                .isBetween(0.0, page.viewportSize().height - place.height);
        pictures.put(name, LightPicture.of(page.screenshot()));
        assertThat(visit.troubles()).isEmpty();
    }

    @Test
    void theReadmeShowsEachAndSaysInWordsWhatIsSeen() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        for (String name : NAMES) {
            assertThat(readme).containsPattern("!\\[[^\\]]{20,}\\]\\(" + file(name) + "\\)");
            Path picture = ROOT.resolve(file(name));
            assertThat(ImageIO.read(picture.toFile()).getWidth()).as(name).isEqualTo(WIDTH);
            assertThat(Files.size(picture)).as(name).isLessThan(MOST_BYTES);
        }
    }

    private static String file(String name) {
        return FOLDER + name + ".png";
    }
}
