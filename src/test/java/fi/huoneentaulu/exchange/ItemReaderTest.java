package fi.huoneentaulu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.TooLargeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemReaderTest {

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<@Nullable String> read(String text) {
        List<@Nullable String> items = new ArrayList<>();
        ItemReader.read(bytes(text), items::add);
        return items;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":1},{\"id\":2}]",
                "{\"pageNumber\":1,\"itemList\":[{\"id\":1},{\"id\":2}],\"pageCount\":1}",
                "{\"contents\":[{\"id\":1},{\"id\":2}]}",
                "\uFEFF[{\"id\":1},{\"id\":2}]"
            })
    void items_stand_in_a_list_or_in_a_page(String upload) {
        assertThat(read(upload)).containsExactly("{\"id\":1}", "{\"id\":2}");
    }

    @Test
    void an_object_without_a_list_is_an_item_itself() {
        assertThat(read("{\"id\":1,\"names\":[{\"value\":\"x\"}]}"))
                .containsExactly("{\"id\":1,\"names\":[{\"value\":\"x\"}]}");
        assertThat(read("[]")).isEmpty();
    }

    @Test
    void an_item_that_is_too_long_is_none_and_those_around_it_are_read() {
        String endless = "[{\"id\":1},{\"x\":\"%s\"},{\"id\":3}]".formatted("x".repeat(ItemReader.MOST_LETTERS));

        assertThat(read(endless)).containsExactly("{\"id\":1}", null, "{\"id\":3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[{\"id\":1},", "[{\"id\":1}] x", "{\"itemList\":[{]}", "[1,,2]"})
    void what_is_no_whole_json_is_refused(String upload) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> read(upload));
    }

    @Test
    void what_is_nested_without_end_is_refused() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> read("[".repeat(5_000) + "]".repeat(5_000)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("exchange.error.malformed"));
    }

    @ParameterizedTest
    @CsvSource({"1", "x", "null", "[] []"})
    void what_is_no_list_is_refused(String upload) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> read(upload));
    }

    @Test
    void items_are_given_while_the_upload_is_still_coming() {
        Endless upload = new Endless(5_000);
        List<Long> read = new ArrayList<>();

        ItemReader.read(upload, _ -> read.add(upload.given));

        assertThat(read).hasSize(5_000);
        assertThat(read.get(1_000)).as("bytes taken when a fifth was read").isLessThan(upload.given / 4);
    }

    @Test
    void an_upload_that_breaks_off_is_told_as_such() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ItemReader.read(broken, _ -> {}))
                .withMessageContaining("gone");
    }

    @Test
    void no_more_is_read_than_the_installation_lets_in() throws IOException {
        assertThat(new Upload(bytes(""), 3).empty()).isTrue();
        Upload upload = new Upload(bytes("[1234]"), 5);
        assertThat(upload.empty()).isFalse();

        assertThatExceptionOfType(TooLargeException.class).isThrownBy(() -> ItemReader.read(upload, _ -> {}));
    }

    /** An array of many items that is never in memory as a whole. */
    private static final class Endless extends InputStream {
        private final int items;
        private int made;
        private byte[] item = "[".getBytes(StandardCharsets.UTF_8);
        private int place;
        private long given;

        Endless(int items) {
            this.items = items;
        }

        @Override
        public int read() {
            if (place == item.length) {
                if (made > items) {
                    return -1;
                }
                item = next().getBytes(StandardCharsets.UTF_8);
                place = 0;
            }
            given++;
            return item[place++];
        }

        private String next() {
            made++;
            if (made > items) {
                return "]";
            }
            return (made == 1 ? "" : ",") + "{\"id\":" + made + ",\"text\":\"" + "x".repeat(200) + "\"}";
        }
    }
}
