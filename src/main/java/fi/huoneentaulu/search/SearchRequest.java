package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;

/**
 * A search.
 *
 * @param text what was typed, at most {@link #MOST_TEXT} characters are read; blank lists everything by title
 * @param filters what it is narrowed to
 * @param language the reader's language
 * @param page the page, from 0
 * @param size hits on a page, 1 to {@link #MOST_HITS}
 * @param settled whether the reader has stopped typing: only then is a search that finds nothing counted
 */
public record SearchRequest(
        String text, SearchFilters filters, Language language, int page, int size, boolean settled) {
    /** The most hits on a page. */
    public static final int MOST_HITS = 100;

    /** The most characters of a query that are read. */
    public static final int MOST_TEXT = 300;

    /** How far the pages go: deeper is for filters. */
    public static final int DEEPEST = 10_000;

    /**
     * A search.
     *
     * @throws IllegalArgumentException when the page or its size is out of range
     */
    public SearchRequest {
        if (size < 1 || size > MOST_HITS) {
            throw new IllegalArgumentException("Not a page size: " + size);
        }
        if (page < 0 || (page + 1L) * size > DEEPEST) {
            throw new IllegalArgumentException("Not a page: " + page);
        }
    }

    /**
     * The first page of a search while it is being typed.
     *
     * @param text what was typed
     * @param filters what it is narrowed to
     * @param language the reader's language
     * @return a request for twenty hits
     */
    public static SearchRequest typed(String text, SearchFilters filters, Language language) {
        return new SearchRequest(text, filters, language, 0, 20, false);
    }

    /**
     * The same search once the reader has stopped typing.
     *
     * @return a request that counts when it finds nothing
     */
    public SearchRequest whenSettled() {
        return new SearchRequest(text, filters, language, page, size, true);
    }

    SearchRequest with(SearchFilters others, int most) {
        return new SearchRequest(text, others, language, 0, most, false);
    }

    int offset() {
        return page * size;
    }
}
