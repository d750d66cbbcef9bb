package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fi.huoneentaulu.printing.Pdf;
import fi.huoneentaulu.publishing.ContentFile;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.vocabulary.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StarterPrintsTest {
    private static final String KOKKOLA = "272";
    private static final float SMALLEST = 10.5f;
    private static final float SMALLEST_IN_THE_FOOT = 8f;
    private static final float ROUNDING = 0.1f;
    private static FaceFixture fixture;

    @BeforeAll
    static void readTheCards() {
        fixture = new FaceFixture();
    }

    private static CardFace face(ContentFile<CardBody> card, Language language) {
        return fixture.face(card, new FaceReader(language, KOKKOLA, FaceFixture.ROOT), TestClock.START);
    }

    private static Pdf pdf(ContentFile<CardBody> card, Language language) {
        return fixture.pdfs().print(face(card, language)).pdf().get();
    }

    @TestFactory
    Stream<DynamicTest> every_card_prints_on_one_tagged_a4_that_a_wall_can_carry() {
        return fixture.starter().stream()
                .map(card -> DynamicTest.dynamicTest(card.body().code(), () -> {
                    Pdf pdf = pdf(card, Language.FI);
                    assertThat(pdf.fits()).isTrue();
                    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
                        assertThat(document.getNumberOfPages()).isEqualTo(1);
                        assertIsA4(document.getPage(0));
                        assertIsTagged(document, face(card, Language.FI));
                        assertFontsAreEmbedded(document.getPage(0));
                        assertTypeIsLargeEnough(document);
                        assertThat(qr(document)).isEqualTo(link(card));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_fullest_cards_keep_to_one_page_in_the_other_languages_too() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Language language : List.of(Language.SV, Language.EN)) {
            fixture.starter().stream()
                    .sorted(Comparator.comparing((ContentFile<CardBody> card) ->
                                    PlaqueBalance.of(face(card, language)).lines())
                            .reversed())
                    .limit(5)
                    .forEach(card -> tests.add(DynamicTest.dynamicTest(
                            card.body().code() + " " + language,
                            () -> assertThat(pdf(card, language).fits()).isTrue())));
        }
        assertThat(tests).hasSize(10);
        return tests.stream();
    }

    @Test
    void a_card_that_says_too_much_is_found_out() {
        ContentFile<CardBody> card = fixture.starter("elintapavalmennus");
        CardFace face = face(card, Language.FI);
        List<CardFace.Text> tooMany = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            tooMany.addAll(face.guidance().steps());
        }
        CardFace.Guidance g = face.guidance();
        CardFace tooLong = new CardFace(
                face.head(),
                face.keys(),
                face.notices(),
                face.criteria(),
                new CardFace.Guidance(
                        tooMany,
                        g.directors(),
                        g.deliverers(),
                        g.checklist(),
                        g.say(),
                        g.sms(),
                        g.record(),
                        g.client(),
                        g.next(),
                        g.waiting(),
                        g.fee(),
                        g.contacts(),
                        g.until(),
                        g.coordinator()),
                face.references(),
                face.foot());

        Pdf pdf = fixture.pdfs().print(tooLong).pdf().get();

        assertThat(pdf.fits()).isFalse();
        assertThat(pdf.pages()).isGreaterThan(1);
    }

    private static String link(ContentFile<CardBody> card) {
        return FaceFixture.ROOT + "/kortti/" + card.body().code() + "?v=4";
    }

    private static void assertIsA4(PDPage page) {
        assertThat(Math.round(page.getMediaBox().getWidth())).isEqualTo(595);
        assertThat(Math.round(page.getMediaBox().getHeight())).isEqualTo(842);
    }

    private static void assertIsTagged(PDDocument document, CardFace face) {
        var catalog = document.getDocumentCatalog();
        assertThat(catalog.getStructureTreeRoot()).isNotNull();
        assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualTo(face.head().language());
        assertThat(document.getDocumentInformation().getTitle())
                .isEqualTo(face.head().title().plain());
    }

    private static void assertFontsAreEmbedded(PDPage page) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(fonts).allMatch(font -> font.getName().contains("Roboto"));
    }

    /** Superscripts and the foot may be smaller, nothing else; the foot begins at the line of the check. */
    private static void assertTypeIsLargeEnough(PDDocument document) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                letters.addAll(positions);
            }
        };
        String text = stripper.getText(document);
        assertThat(text).doesNotContain("#");
        float foot = letters.stream()
                .filter(letter -> size(letter) < SMALLEST - ROUNDING)
                .filter(letter -> !letter.getUnicode().matches("\\d"))
                .map(TextPosition::getYDirAdj)
                .min(Float::compare)
                .orElseThrow();
        assertThat(letters).allMatch(letter -> size(letter) > SMALLEST_IN_THE_FOOT - ROUNDING);
        assertThat(letters)
                .filteredOn(letter -> letter.getYDirAdj() < foot - 1)
                .filteredOn(letter -> !letter.getUnicode().matches("\\d"))
                .isNotEmpty()
                .allMatch(letter -> size(letter) > SMALLEST - ROUNDING);
        assertThat(foot).isGreaterThan(document.getPage(0).getMediaBox().getHeight() / 2);
    }

    /** Not {@code getFontSizeInPt()}, which cuts the fraction off. */
    private static float size(TextPosition letter) {
        return letter.getTextMatrix().getScalingFactorY();
    }

    private static String qr(PDDocument document) throws Exception {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        Result result = new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)
                                .crop(width / 2, height / 4, width / 2, height * 3 / 4))),
                        Map.of(DecodeHintType.TRY_HARDER, true));
        return result.getText();
    }
}
