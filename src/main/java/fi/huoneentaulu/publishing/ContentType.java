package fi.huoneentaulu.publishing;

import fi.huoneentaulu.search.SearchEntry;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.LocalDate;
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
     * How its documents stand in files.
     *
     * @return the reader and writer of its files
     */
    ContentFiles<B> files();

    /**
     * What stands in the way of publishing a document.
     *
     * @param body the document
     * @return the problems by place; empty when it may be published
     */
    List<ContentProblem> problems(B body);

    /**
     * Reads a draft as far as it goes.
     *
     * @param code the document's code
     * @param draft the draft, perhaps unfinished
     * @return the document, filled where something is missing, and what is missing
     */
    DraftReading<B> readDraft(String code, DraftBody draft);

    /**
     * What lists and decisions need to know of a document.
     *
     * @param body the document
     * @return its title, its owner and its service area
     */
    ContentLabel label(B body);

    /**
     * A document with an approver's decision written into it.
     *
     * @param body the document
     * @param ruling the decision
     * @return the document as it will be published
     */
    B decided(B body, Ruling ruling);

    /**
     * A check of a document: who, when, and when the next is due.
     *
     * @param body the document
     * @param by who checked
     * @param on the day
     * @return the check
     */
    Check checked(B body, String by, LocalDate on);

    /**
     * The files that a document refers to; they stand in it under {@code attachments}.
     *
     * @param body the document
     * @return the files in their order
     */
    default List<Attachment> attachments(B body) {
        return List.of();
    }

    /**
     * How readers find a document.
     *
     * @param published the version in force
     * @return its entries in the search index
     */
    List<SearchEntry> searchEntries(Published<B> published);
}
