package fi.huoneentaulu.publishing;

import fi.huoneentaulu.search.SearchEntry;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;

/**
 * What a module says of its own kind of content, so that versions, checks and search work for it.
 *
 * @param <B> the record that is one document
 */
public interface ContentType<B> {

    /**
     * The kind of content; one type serves each.
     *
     * @return the kind
     */
    SubjectKind kind();

    /**
     * Writes a document as it is stored.
     *
     * @param body the document
     * @return JSON
     */
    String write(B body);

    /**
     * Reads a stored document.
     *
     * @param json what {@link #write} wrote, perhaps in an earlier release
     * @return the document
     */
    B read(String json);

    /**
     * What stands in the way of publishing a document.
     *
     * @param body the document
     * @return one sentence for each problem, with its place; empty when it may be published
     */
    List<String> problems(B body);

    /**
     * How readers find a document.
     *
     * @param published the version in force
     * @return its entries in the search index
     */
    List<SearchEntry> searchEntries(Published<B> published);
}
