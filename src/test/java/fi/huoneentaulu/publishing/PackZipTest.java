package fi.huoneentaulu.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fi.huoneentaulu.base.pack.PackProblem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackZipTest {
    private static final int LINK = 0120777;
    private static final int ENCRYPTED = 1;
    private static final int LARGEST = 100_000;

    @Test
    void an_honest_zip_gives_its_files() {
        PackZip.Found found = read(new ZipBuilder().with("facts.yaml", "[]").with("cards/a.yaml", "code: ä"));

        assertThat(found.problems()).isEmpty();
        assertThat(found.files()).isEqualTo(Map.of("facts.yaml", "[]", "cards/a.yaml", "code: ä"));
    }

    @Test
    void what_the_product_writes_it_reads_and_writes_the_same_again() {
        Map<String, String> texts = Map.of("facts.yaml", "[]", "cards/a.yaml", "x".repeat(30_000));
        TreeMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        byte[] zip = PackArchive.of(files);

        assertThat(PackZip.read(zip, PackZipTest::isOurs, LARGEST).files()).isEqualTo(texts);
        assertThat(PackArchive.of(files)).isEqualTo(zip);
    }

    @Test
    void the_folder_of_the_cards_may_stand_as_an_entry_of_its_own() {
        assertThat(read(new ZipBuilder().with("cards/", "").with("cards/a.yaml", "code: a"))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../cards/a.yaml",
                "cards/../../etc/passwd",
                "/cards/a.yaml",
                "cards\\a.yaml",
                "C:/cards/a.yaml",
                ".."
            })
    void a_path_that_leads_out_is_refused(String path) {
        assertRefused(new ZipBuilder().with(path, "code: a"), path, "publishing.pack.error.path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "readme.txt",
                "inner.zip",
                "cards/inner.zip",
                "cards/A.yaml",
                "cards/deeper/a.yaml",
                "other/a.yaml",
                "other/",
                "cards/a.yaml/b.yaml",
                "cards/a.yml",
                "./facts.yaml"
            })
    void what_is_no_file_of_a_pack_is_refused(String path) {
        assertRefused(new ZipBuilder().with(path, ""), path, "publishing.pack.error.unknown-file");
    }

    @Test
    void a_link_is_refused() {
        assertRefused(
                new ZipBuilder().with("cards/a.yaml", "/etc/passwd".getBytes(), LINK, 0),
                "cards/a.yaml",
                "publishing.pack.error.link");
    }

    @Test
    void an_encrypted_file_is_refused() {
        assertRefused(
                new ZipBuilder().with("cards/a.yaml", "a".getBytes(), 0, ENCRYPTED),
                "cards/a.yaml",
                "publishing.pack.error.encrypted");
    }

    @Test
    void a_name_that_stands_twice_is_refused() {
        assertRefused(
                new ZipBuilder().with("facts.yaml", "[]").with("facts.yaml", "[1]"),
                "facts.yaml",
                "publishing.pack.error.twice");
    }

    @Test
    void a_text_that_is_not_utf_8_is_refused() {
        assertRefused(
                new ZipBuilder().with("facts.yaml", new byte[] {'a', (byte) 0xE4, 'b'}, 0, 0),
                "facts.yaml",
                "publishing.pack.error.encoding");
    }

    @Test
    void a_zip_within_a_file_is_not_opened() {
        byte[] inner = new ZipBuilder().with("facts.yaml", "[]").zip();
        PackZip.Found found = read(new ZipBuilder().with("cards/a.yaml", inner, 0, 0));

        assertThat(found.files()).doesNotContainKey("facts.yaml");
    }

    @Test
    void a_file_of_more_than_two_megabytes_is_refused() {
        byte[] noise = new byte[2 * 1024 * 1024 + 1];
        new Random(1).nextBytes(noise);

        assertRefused(
                new ZipBuilder().with("facts.yaml", noise, 0, 0), "facts.yaml", "publishing.pack.error.large-file");
    }

    @Test
    void a_bomb_of_one_file_is_not_inflated_to_its_end() {
        assertRefused(
                new ZipBuilder().with("facts.yaml", new byte[64 * 1024 * 1024], 0, 0),
                "facts.yaml",
                "publishing.pack.error.large-file");
        assertRefused(
                new ZipBuilder().with("facts.yaml", new byte[1_900_000], 0, 0),
                "facts.yaml",
                "publishing.pack.error.ratio");
    }

    @Test
    void a_bomb_of_many_files_is_refused_at_two_hundred_megabytes() {
        byte[] noise = new byte[12_000];
        new Random(2).nextBytes(noise);
        byte[] large = new byte[2_000_000];
        for (int at = 0; at < large.length; at += noise.length) {
            System.arraycopy(noise, 0, large, at, Math.min(noise.length, large.length - at));
        }
        ZipBuilder zip = new ZipBuilder();
        for (int i = 0; i < 110; i++) {
            zip.with("cards/a" + i + ".yaml", large, 0, 0);
        }

        assertRefused(zip, "", "publishing.pack.error.inflated");
    }

    @Test
    void files_that_share_their_bytes_are_refused() {
        assertRefused(
                new ZipBuilder().with("cards/a.yaml", "code: a").again("cards/b.yaml"),
                "",
                "publishing.pack.error.broken");
    }

    @Test
    void more_than_five_thousand_files_are_refused() {
        ZipBuilder zip = new ZipBuilder();
        for (int i = 0; i < 5_001; i++) {
            zip.with("cards/a" + i + ".yaml", "");
        }

        assertRefused(zip, "", "publishing.pack.error.entries");
    }

    @Test
    void a_wrong_checksum_is_refused() {
        byte[] zip = new ZipBuilder().with("facts.yaml", "abcdefgh".repeat(100)).zip();
        zip[zip.length - 22 - 46 - "facts.yaml".length() + 16] ^= 1;

        assertThat(PackZip.read(zip, PackZipTest::isOurs, LARGEST).problems()).isNotEmpty();
    }

    @Test
    void a_zip_that_was_cut_or_garbled_anywhere_is_told_and_never_breaks_the_reader() {
        byte[] good = new ZipBuilder()
                .with("facts.yaml", "- key: age\n".repeat(20))
                .with("cards/a.yaml", "code: a")
                .zip();
        for (int length = 4; length < good.length; length++) {
            assertThat(PackZip.read(Arrays.copyOf(good, length), PackZipTest::isOurs, LARGEST)
                            .problems())
                    .as("cut at " + length)
                    .isNotEmpty();
        }
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            byte[] garbled = good.clone();
            for (int each = 0; each <= random.nextInt(4); each++) {
                garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
            }
            assertThat(PackZip.read(garbled, PackZipTest::isOurs, LARGEST)
                            .files()
                            .size())
                    .as("garbled " + i)
                    .isLessThanOrEqualTo(2);
        }
    }

    @Test
    void only_what_begins_as_a_zip_is_one() {
        assertThat(PackZip.isZip(new ZipBuilder().zip())).isTrue();
        assertThat(PackZip.isZip("<html>".getBytes())).isFalse();
        assertThat(PackZip.isZip(new byte[0])).isFalse();
    }

    private static void assertRefused(ZipBuilder zip, String file, String key) {
        PackZip.Found found = read(zip);
        assertThat(found.problems())
                .extracting(PackProblem::file, PackProblem::key)
                .contains(tuple(file, key));
    }

    private static PackZip.Found read(ZipBuilder zip) {
        return PackZip.read(zip.zip(), PackZipTest::isOurs, LARGEST);
    }

    private static boolean isOurs(String path) {
        return path.matches("facts\\.yaml|cards/[a-z0-9]+(-[a-z0-9]+)*\\.yaml");
    }
}
