package fi.huoneentaulu.exchange;

import fi.huoneentaulu.base.DomainException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the items of an upload one after another, however many there are: of an array, of the list of a page in PTV's or
 * HSDS's form, or a single item.
 */
final class ItemReader {
    /** No item of a directory comes near; a column holds twice as much. */
    static final int MOST_LETTERS = 500_000;

    private static final int MOST_DEPTH = 100;
    private static final Set<String> LISTS = Set.of("itemList", "contents");
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(2 * MOST_LETTERS)
                    .build())
            .build();

    private final Consumer<@Nullable String> items;

    private ItemReader(Consumer<@Nullable String> items) {
        this.items = items;
    }

    /**
     * Reads everything.
     *
     * @param upload the bytes
     * @param items takes each item as JSON, or null for one that is too long
     * @throws DomainException when it is not JSON, or not a list of items
     * @throws UncheckedIOException when the bytes cannot be read to their end
     */
    static void read(InputStream upload, Consumer<@Nullable String> items) {
        try (JsonParser parser = JSON.createParser(upload)) {
            new ItemReader(items).whole(parser);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getMessage(), e.getCause());
        } catch (JacksonException e) {
            throw new DomainException(
                    "exchange.error.malformed",
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    e.getLocation() == null ? 0 : e.getLocation().getColumnNr());
        }
    }

    private void whole(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            list(parser);
        } else if (first == JsonToken.START_OBJECT) {
            page(parser);
        } else {
            throw new DomainException("exchange.error.no-list");
        }
        if (parser.nextToken() != null) {
            throw new DomainException("exchange.error.no-list");
        }
    }

    private void list(JsonParser parser) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Clipped writer = new Clipped();
            try (JsonGenerator copy = JSON.createGenerator(writer)) {
                copy.copyCurrentStructure(parser);
            }
            items.accept(writer.whole());
        }
    }

    /** A page holds its items in a list; an object without one is an item itself. */
    private void page(JsonParser parser) {
        boolean listed = false;
        Clipped writer = new Clipped();
        try (JsonGenerator copy = JSON.createGenerator(writer)) {
            copy.writeStartObject();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (LISTS.contains(name) && value == JsonToken.START_ARRAY) {
                    listed = true;
                    list(parser);
                } else {
                    copy.writeName(name);
                    copy.copyCurrentStructure(parser);
                }
            }
            copy.writeEndObject();
        }
        if (!listed) {
            items.accept(writer.whole());
        }
    }

    /** Keeps what is written up to a limit, so that one item cannot fill the memory. */
    private static final class Clipped extends StringWriter {
        private boolean full;

        @Override
        public void write(int letter) {
            if (fits(1)) {
                super.write(letter);
            }
        }

        @Override
        public void write(char[] letters, int from, int count) {
            if (fits(count)) {
                super.write(letters, from, count);
            }
        }

        @Override
        public void write(String text) {
            write(text, 0, text.length());
        }

        @Override
        public void write(String text, int from, int count) {
            if (fits(count)) {
                super.write(text, from, count);
            }
        }

        private boolean fits(int more) {
            full = full || getBuffer().length() + more > MOST_LETTERS;
            return !full;
        }

        @Nullable
        String whole() {
            return full ? null : toString();
        }
    }
}
