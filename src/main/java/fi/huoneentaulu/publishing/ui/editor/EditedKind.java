package fi.huoneentaulu.publishing.ui.editor;

import fi.huoneentaulu.publishing.ContentType;
import fi.huoneentaulu.publishing.Difference;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.List;

/**
 * What the editor needs to know of one kind of document.
 *
 * @param <B> the record that is one document
 */
public interface EditedKind<B> {

    /**
     * The kind as content.
     *
     * @return its type
     */
    ContentType<B> type();

    /**
     * The beginning of the kind's translation keys, with the name of its module first. Under it stand the labels of the fields
     * ({@code field.<label>}), the guide of each block ({@code guide.<block>.title}, {@code question}, {@code good} and
     * {@code bad}) and the words that name the kind: {@code page-title}, {@code preview}, {@code complete},
     * {@code stands}, {@code open}, {@code copy}, {@code copy.code}, {@code withdraw.reason},
     * {@code withdraw.instead}, those of the list of documents ({@code list.}: see {@link KeptView}) and those of the form
     * that begins one ({@code new.}: see {@link NewDocument}).
     *
     * @return the beginning, with the dot
     */
    String words();

    /**
     * Begins a document.
     *
     * @param code its code
     * @param title its Finnish title
     * @return its draft
     * @throws fi.huoneentaulu.base.DomainException when it has no title, or the code is taken or is not one
     */
    Draft begin(String code, String title);

    /**
     * The form of a draft.
     *
     * @param fields makes fields that read and write the draft
     * @return its blocks
     */
    DraftForm<B> form(FormFields fields);

    /**
     * How a draft looks so far.
     *
     * @param next the draft as if it were in force, with placeholders where something is missing
     * @param reader the author's language
     * @return what is shown beside the form
     */
    Preview preview(Published<B> next, Language reader);

    /**
     * What differs between two versions. Unless the kind knows better words, the values of each block's places are
     * compared.
     *
     * @param before the earlier one
     * @param after the later one
     * @param fields what fields would be made with; nothing is written through it
     * @return the differences in the order of the blocks
     */
    default List<Difference> differences(B before, B after, FormFields fields) {
        return BlockDifferences.between(
                form(fields).blocks(),
                DraftBody.parse(type().codec().write(before)),
                DraftBody.parse(type().codec().write(after)));
    }

    /**
     * A document of the kind.
     *
     * @param code its code
     * @return the pointer to it
     */
    default Subject subject(String code) {
        return new Subject(type().kind(), code);
    }
}
