package fi.huoneentaulu.base;

/** How a standard of its own tells problems, at the addresses where it is spoken; elsewhere they are RFC 9457 documents. */
public interface ProblemForm {

    /**
     * Whether problems are told this way at an address.
     *
     * @param path a path inside the application
     * @return true when {@link #write} writes them
     */
    boolean isSpokenAt(String path);

    /**
     * The media type of what is written.
     *
     * @return a media type
     */
    String contentType();

    /**
     * A problem.
     *
     * @param status the HTTP status, 400–599
     * @param detail what went wrong, in words
     * @return its text
     */
    String write(int status, String detail);
}
