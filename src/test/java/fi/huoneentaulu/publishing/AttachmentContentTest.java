package fi.huoneentaulu.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Sha256;
import fi.huoneentaulu.testing.SampleFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentContentTest {
    private static final String TYPE = "publishing.attachment.error.type";
    private static final String BROKEN = "publishing.attachment.error.broken";
    private static final String ACTIVE = "publishing.attachment.error.active";
    private static final String ENCRYPTED = "publishing.attachment.error.encrypted";
    private static final String PLACE = "60.1699N 24.9384E";
    private static final byte[] ZIP = new ZipBuilder().with("virus.exe", "MZ").zip();

    // ---- what is let in ----

    static Stream<Arguments> honest() {
        return Stream.of(
                Arguments.of(AttachmentType.PDF, SampleFiles.pdf("Ohje")),
                Arguments.of(AttachmentType.PNG, SampleFiles.png(40, 30, 0x336699)),
                Arguments.of(AttachmentType.JPEG, SampleFiles.jpeg(40, 30, 0x336699)),
                Arguments.of(AttachmentType.WEBP, SampleFiles.webp()));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void an_honest_file_is_known_by_its_content_and_cleaning_it_again_changes_nothing(
            AttachmentType type, byte[] file) {
        AttachmentContent once = AttachmentContent.of(file);

        assertThat(once.type()).isEqualTo(type);
        assertThat(AttachmentContent.of(once.bytes()).bytes()).isEqualTo(once.bytes());
        assertThat(once.sha256()).hasSize(64).isEqualTo(Sha256.hex(once.bytes()));
    }

    // ---- what is not what it says ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MZ\u0090\u0000 This program cannot be run in DOS mode",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html><script>alert(1)</script>",
                "GIF89a\u0001\u0000\u0001\u0000",
                "PK\u0003\u0004",
                "RIFF\u0000\u0000\u0000\u0000WAVE",
                "\u0089PNG",
                " %PDF-1.7"
            })
    void what_is_none_of_the_types_is_refused_whatever_its_name(String content) {
        assertRefused(TYPE, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void a_file_that_was_cut_anywhere_is_refused(AttachmentType type, byte[] file) {
        for (int length = 12; length < file.length - 2; length += Math.max(1, file.length / 40)) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatExceptionOfType(DomainException.class)
                    .as(type + " cut at " + length)
                    .isThrownBy(() -> AttachmentContent.of(cut));
        }
    }

    @ParameterizedTest
    @MethodSource("honest")
    void a_file_that_was_garbled_is_refused_or_let_in_and_never_breaks_the_reader(AttachmentType type, byte[] file) {
        Random random = new Random(5);
        int letIn = 0;
        for (int i = 0; i < 150; i++) {
            byte[] garbled = file.clone();
            for (int each = 0; each <= random.nextInt(6); each++) {
                garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
            }
            try {
                letIn += AttachmentContent.of(garbled).bytes().length > 0 ? 1 : 0;
            } catch (DomainException e) {
                assertThat(e.key()).as(type + " " + i).startsWith("publishing.attachment.error.");
            }
        }
        assertThat(letIn).as("of " + type).isLessThan(150);
    }

    // ---- images ----

    @Test
    void a_pngs_texts_and_what_stands_behind_it_are_cut_away() throws IOException {
        byte[] png = SampleFiles.png(10, 10, 0);
        int ihdr = 8 + 25;
        byte[] told = joined(
                Arrays.copyOf(png, ihdr),
                chunk("tEXt", ("GPS\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1)),
                chunk("eXIf", PLACE.getBytes(StandardCharsets.ISO_8859_1)),
                Arrays.copyOfRange(png, ihdr, png.length),
                ZIP);

        assertThat(AttachmentContent.of(told).bytes())
                .isEqualTo(AttachmentContent.of(png).bytes());
        assertThat(text(AttachmentContent.of(told).bytes()))
                .doesNotContain(PLACE)
                .doesNotContain("PK");
    }

    @Test
    void a_jpeg_keeps_which_way_up_it_is_and_nothing_else_of_its_camera() {
        byte[] jpeg = SampleFiles.jpeg(10, 10, 0);
        byte[] told = joined(
                new byte[] {(byte) 0xFF, (byte) 0xD8},
                segment(0xE1, exif(6)),
                segment(0xE1, ("http://ns.adobe.com/xap/1.0/\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1)),
                segment(0xFE, "<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1)),
                Arrays.copyOfRange(jpeg, 2, jpeg.length),
                ZIP);

        byte[] clean = AttachmentContent.of(told).bytes();

        assertThat(text(clean)).doesNotContain(PLACE).doesNotContain("script").doesNotContain("PK");
        assertThat(orientation(clean)).isEqualTo(6);
        assertThat(orientation(AttachmentContent.of(jpeg).bytes())).isEqualTo(1);
        assertThat(AttachmentContent.of(clean).bytes()).isEqualTo(clean);
    }

    @Test
    void a_webps_camera_data_and_what_stands_behind_it_are_cut_away() {
        byte[] webp = SampleFiles.webp();
        byte[] told = joined(
                webp,
                "EXIF".getBytes(StandardCharsets.ISO_8859_1),
                new byte[] {18, 0, 0, 0},
                Arrays.copyOf(PLACE.getBytes(StandardCharsets.ISO_8859_1), 18));
        ByteBuffer.wrap(told).order(ByteOrder.LITTLE_ENDIAN).putInt(4, told.length - 8);

        assertThat(AttachmentContent.of(joined(told, ZIP)).bytes()).isEqualTo(webp);
    }

    @Test
    void an_image_that_would_fill_the_memory_is_refused_by_its_measures_alone() throws IOException {
        assertRefused("publishing.attachment.error.pixels", hugePng(60_000, 60_000));
        assertRefused("publishing.attachment.error.pixels", hugePng(9_000, 9_000));
        assertRefused("publishing.attachment.error.pixels", hugePng(10_001, 1));
    }

    // ---- PDFs ----

    @Test
    void a_pdf_with_a_script_a_program_or_a_file_inside_is_refused() {
        assertRefused(
                ACTIVE,
                SampleFiles.pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))));
        assertRefused(ACTIVE, SampleFiles.pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch())));
        assertRefused(ACTIVE, SampleFiles.pdf(AttachmentContentTest::embed));
    }

    @Test
    void a_pdf_of_ordinary_means_is_let_in() {
        byte[] pdf = SampleFiles.pdf(document ->
                document.getPage(0).getCOSObject().setItem(COSName.getPDFName("BM"), COSName.getPDFName("Screen")));

        assertThat(AttachmentContent.of(pdf).bytes()).isEqualTo(pdf);
    }

    @Test
    void a_pdf_behind_a_password_is_refused() {
        for (String password : new String[] {"", "salasana"}) {
            assertRefused(
                    ENCRYPTED,
                    SampleFiles.pdf(pdf ->
                            pdf.protect(new StandardProtectionPolicy("omistaja", password, new AccessPermission()))));
        }
    }

    @Test
    void a_pdf_that_is_something_else_too_is_refused() {
        byte[] pdf = SampleFiles.pdf("Ohje");

        assertRefused(TYPE, joined(ZIP, pdf));
        assertRefused(TYPE, joined("<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1), pdf));
        assertRefused(BROKEN, joined(pdf, ZIP));
        assertThat(AttachmentContent.of(joined(pdf, new byte[] {'\r', '\n'})).type())
                .isEqualTo(AttachmentType.PDF);
    }

    @Test
    void a_pdf_nested_without_end_or_growing_without_measure_is_refused() {
        String deep = "%PDF-1.4\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertRefused(BROKEN, deep.getBytes(StandardCharsets.ISO_8859_1));

        byte[] bomb = deflated(new byte[200_000_000]);
        assertRefused(
                BROKEN,
                joined(
                        "%PDF-1.5\n1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n"
                                .getBytes(StandardCharsets.ISO_8859_1),
                        bomb,
                        "\nendstream endobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1)));
        assertRefused(
                BROKEN,
                "%PDF-1.5\n1 0 obj<</Type/ObjStm/Filter[/FlateDecode /FlateDecode]>>\n%%EOF"
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void embed(PDDocument pdf) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(ZIP)));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("virus.zip", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        pdf.getPage(0).getCOSObject().setItem(COSName.getPDFName("Annots"), new COSArray());
    }

    // ---- names ----

    @Test
    void names_are_made_harmless_and_end_by_what_was_found() {
        assertThat(AttachmentNames.clean("Ohje asiakkaalle.PDF", AttachmentType.PDF))
                .isEqualTo("Ohje asiakkaalle.pdf");
        assertThat(AttachmentNames.clean("lasku.pdf.exe", AttachmentType.PNG)).isEqualTo("lasku.pdf.png");
        assertThat(AttachmentNames.clean("C:\\Users\\x\\kuva.jpeg", AttachmentType.JPEG))
                .isEqualTo("kuva.jpg");
        assertThat(AttachmentNames.clean("../../etc/passwd", AttachmentType.PDF))
                .isEqualTo("passwd.pdf");
        assertThat(AttachmentNames.clean("a\r\nSet-Cookie: x\"<b>\u202Egnp.pdf", AttachmentType.PDF))
                .isEqualTo("a-Set-Cookie- x-b-gnp.pdf");
        assertThat(AttachmentNames.clean("...", AttachmentType.PDF)).isEqualTo("liite.pdf");
        assertThat(AttachmentNames.clean("ä".repeat(300) + ".png", AttachmentType.PNG))
                .isEqualTo("ä".repeat(80) + ".png");
        assertThat(AttachmentNames.isClean("Ohje.pdf", AttachmentType.PDF)).isTrue();
        assertThat(AttachmentNames.isClean("Ohje.pdf", AttachmentType.PNG)).isFalse();
        assertThat(AttachmentNames.isClean("../Ohje.pdf", AttachmentType.PDF)).isFalse();
    }

    // ---- by hand ----

    private static void assertRefused(String key, byte[] file) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> AttachmentContent.of(file))
                .withMessage(key);
    }

    private static int orientation(byte[] jpeg) {
        return AttachmentContent.hasAt(jpeg, 6, "Exif\0\0")
                ? new ExifOrientation(jpeg, 6, 6 + 32).read()
                : new ExifOrientation(jpeg, 0, 0).read();
    }

    /** Camera data in the order of Intel: which way up, and a place. */
    private static byte[] exif(int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length)
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("II*\0".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putInt(0)
                .put(place)
                .array();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] body = joined(name.getBytes(StandardCharsets.ISO_8859_1), content);
        CRC32 crc = new CRC32();
        crc.update(body);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    /** Says that it is huge and holds next to nothing. */
    private static byte[] hugePng(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                Arrays.copyOf(SampleFiles.png(1, 1, 0), 8),
                chunk("IHDR", header),
                chunk("IDAT", deflated(new byte[100])),
                chunk("IEND", new byte[0]));
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] chunk = new byte[65_536];
        while (!deflater.finished()) {
            packed.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
