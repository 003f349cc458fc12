package io.leavewell.brand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Mina uploads a logo; what is none is refused in words, on a page of ours. */
@QuarkusTest
class LogoTest extends Dressing {

    @Test
    void a_logo_stands_for_the_name_on_customers_pages_once_it_is_published() {
        assertEquals(303, uploaded("logo.png", Pictures.png(160, 40)).status());
        var draft = page();
        assertTrue(draft.text().contains("The logo is in the draft.")
                || draft.document().select(".swatch img").size() == 2);
        assertEquals(0, asCustomer().document().select("header img").size());

        published();
        var image = asCustomer().document().select("header img").first();
        assertEquals("Plain", image.attr("alt"));
        assertEquals(
                image.attr("src"),
                new Browser()
                        .open(url("/no-such-page"))
                        .document()
                        .select("header img")
                        .attr("src"));
        var served = RestAssured.get(url(image.attr("src")));
        assertArrayEquals(Pictures.png(160, 40), served.asByteArray());
        assertEquals("image/png", served.contentType());
        assertEquals("public, max-age=31536000, immutable", served.header("Cache-Control"));
        assertEquals("nosniff", served.header("X-Content-Type-Options"));
        assertTrue(served.header("Content-Security-Policy").contains("default-src 'none'; sandbox"));
    }

    /** The page has 4,096 bytes; a logo may not be what exceeds them. */
    @Test
    void a_logo_costs_the_page_next_to_nothing() {
        var without = lightest();
        uploaded("logo.png", Pictures.png(160, 40));
        published();
        var weight = lightest() - without;
        assertTrue(weight < 50, weight + " bytes");
    }

    @Test
    void a_logo_is_taken_back() {
        uploaded("logo.webp", Pictures.WEBP_ALPHA);
        published();
        assertEquals(1, asCustomer().document().select("header img").size());
        onward(page().press("Without a logo"));
        published();
        assertEquals("Plain", asCustomer().document().select("header span").text());
    }

    @Test
    void what_is_no_logo_is_refused_in_words() {
        assertRefused("This is an SVG. Such files can carry scripts", uploaded("logo.svg", Pictures.DRAWING));
        assertRefused("This is an SVG. Such files can carry scripts", uploaded("logo.png", Pictures.DRAWING));
        assertRefused("This is no picture that we can take", uploaded("logo.png", Pictures.gif()));
        assertRefused("The picture has more than 256 kB", uploaded("logo.png", Pictures.heavy()));
        assertRefused("more than 2,000 pixels", uploaded("logo.png", Pictures.png(3_000, 3)));
        assertRefused("The picture cannot be read", uploaded("logo.png", Pictures.cut(Pictures.png(160, 40))));
        assertRefused("The picture moves", uploaded("logo.webp", Pictures.WEBP_MOVING));
        assertRefused("Choose a picture first", uploaded("logo.png", new byte[0]));
        assertEquals(0, page().document().select(".swatch img").size());
    }

    @Test
    void ten_megabytes_get_a_page_of_ours() {
        var refused = uploaded("logo.png", new byte[10_000_000]);
        assertEquals(413, refused.status());
        assertEquals("That was too much for us", refused.heading());
        assertTrue(refused.text().contains("A logo may have up to 256 kB"), refused.text());
    }

    @Test
    void without_the_token_no_file_is_taken() {
        var path = url("/workspace/brand/logo");
        assertEquals(
                403, mina.send(path, "logo", "logo.png", Pictures.png(9, 9)).status());
        assertEquals(
                403,
                mina.send(path + "?csrf=x", "logo", "logo.png", Pictures.png(9, 9))
                        .status());
        assertEquals(
                401,
                new Browser().send(path, "logo", "logo.png", Pictures.png(9, 9)).status());
    }

    @Test
    void a_form_that_waited_for_its_sender_to_sign_in_again_comes_without_its_file() {
        var token = page().document().select("main [name=csrf]").val();
        var answer = mina.post(url("/workspace/brand/logo"), List.of(Map.entry("csrf", token)));
        assertEquals(400, answer.status());
        assertTrue(answer.text().contains("Choose a picture first"));
    }

    @Test
    void there_is_nothing_at_other_addresses() {
        for (var path : List.of("/logo/" + "0".repeat(20), "/logo/x", "/logo/", "/logo/..%2f..%2fetc")) {
            assertEquals(404, new Browser().open(url(path)).status(), path);
        }
    }

    private static void assertRefused(String words, Browser.Page page) {
        assertEquals(400, page.status());
        assertTrue(page.title().startsWith("Error:"));
        assertTrue(page.document().select(".problem").text().contains(words));
        assertTrue(page.document().select("#logo-problem").text().contains(words));
    }

    /** Of several pages: the order of the reasons, and with it the weight, is another one each time. */
    private int lightest() {
        return IntStream.range(0, 20)
                .map(page -> packed(asCustomer().html()))
                .min()
                .orElseThrow();
    }

    private static int packed(String html) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
