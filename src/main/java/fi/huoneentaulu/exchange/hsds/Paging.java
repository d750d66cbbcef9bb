package fi.huoneentaulu.exchange.hsds;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which page is asked for.
 *
 * @param number the page, from 1 on
 * @param size how many stand on a page, from 1 on
 */
public record Paging(int number, int size) {

    <T> List<T> of(List<T> all) {
        long from = (number - 1L) * size;
        return from >= all.size() ? List.of() : all.subList((int) from, (int) Math.min(from + size, all.size()));
    }

    /** The envelope of the standard. */
    ObjectNode envelope(int total) {
        int pages = Math.ceilDiv(total, size);
        int here = (int) Math.clamp(total - (number - 1L) * size, 0L, size);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("total_items", total);
        json.put("total_pages", pages);
        json.put("page_number", number);
        json.put("size", here);
        json.put("first_page", number == 1);
        json.put("last_page", number >= pages);
        json.put("empty", here == 0);
        return json;
    }
}
