package fi.huoneentaulu.publishing;

import fi.huoneentaulu.search.SearchEntry;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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
     * The kind in addresses: readers find a document at {@code /<segment>/<code>}, its keepers at
     * {@code /yllapito/<segment>/<code>}, and a file of it at {@code /<segment>/<code>/liite/<sha256>}.
     *
     * @return one word, such as {@code kortti}
     */
    String segment();

    /**
     * Where readers find a document.
     *
     * @param code its code
     * @return a path inside the application
     */
    default String path(String code) {
        return "/" + segment() + "/" + code;
    }

    /**
     * Where a document is written and kept.
     *
     * @param code its code
     * @return a path inside the application
     */
    default String keeping(String code) {
        return "/yllapito/" + segment() + "/" + code;
    }

    /**
     * How its documents are written and read.
     *
     * @return the codec of the kind
     */
    ContentCodec<B> codec();

    /**
     * What stands in the way of publishing a document.
     *
     * @param body the document
     * @return the problems by place; empty when it may be published
     */
    List<ContentProblem> problems(B body);

    /**
     * What a document is called.
     *
     * @param body the document
     * @return its title
     */
    LocalizedText title(B body);

    /**
     * What a document is about; it stands in it under {@code themes}.
     *
     * @param body the document
     * @return its themes
     */
    Set<Theme> themes(B body);

    /**
     * Who keeps a document right.
     *
     * @param body the document
     * @return its keeping
     */
    Stewardship stewardship(B body);

    /**
     * The same document in other keeping.
     *
     * @param body the document
     * @param other its new keeping
     * @return the document
     */
    B with(B body, Stewardship other);

    /**
     * What lists and decisions need to know of a document.
     *
     * @param body the document
     * @return its title, its owner and its service area
     */
    default ContentLabel label(B body) {
        Stewardship stewardship = stewardship(body);
        return new ContentLabel(title(body), stewardship.owner().unit(), stewardship.serviceArea());
    }

    /**
     * A document with an approver's decision written into it.
     *
     * @param body the document
     * @param ruling the decision
     * @return the document as it will be published
     */
    default B decided(B body, Ruling ruling) {
        return with(body, stewardship(body).decided(ruling));
    }

    /**
     * A check of a document: who, when, and when the next is due.
     *
     * @param body the document
     * @param by who checked
     * @param on the day
     * @return the check
     */
    default Check checked(B body, String by, LocalDate on) {
        return new Check(on, LocalizedText.finnish(by), stewardship(body).reviewDue(on));
    }

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
     * What is recorded in the words of its source or for the machine, and is not translated.
     *
     * @return names at the root of a document
     */
    default Set<String> untranslated() {
        return Set.of("decision", "sources", "keywords");
    }

    /**
     * How readers find a document.
     *
     * @param published the version in force
     * @return its entries in the search index
     */
    List<SearchEntry> searchEntries(Published<B> published);
}
