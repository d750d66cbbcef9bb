package fi.huoneentaulu.publishing;

/**
 * The files of a kind of content, in the content format: one file for each document.
 *
 * @param <B> the record that is one document
 */
public interface ContentFiles<B> {

    /**
     * The folder of the files.
     *
     * @return its name, lower-case letters
     */
    String folder();

    /**
     * Writes a document as a file.
     *
     * @param body the document
     * @param check its last check
     * @return YAML
     */
    String write(B body, Check check);

    /**
     * Reads a file strictly.
     *
     * @param yaml what stands in it
     * @return the document with its check
     * @throws ContentFileException when something is missing, unknown or not as it should be
     */
    Read<B> read(String yaml) throws ContentFileException;

    /**
     * A document as it stands in a file.
     *
     * @param code the code that the file itself tells
     * @param body the document
     * @param check its last check
     * @param <B> the kind of document
     */
    record Read<B>(String code, B body, Check check) {}
}
