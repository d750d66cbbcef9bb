package fi.huoneentaulu.base.pack;

import java.util.List;
import java.util.regex.Pattern;

/** A module that puts content into packs and takes it in; each makes one of these a bean. */
public interface PackPart {

    /** What stands in a pack before another part leans on it: the lower is taken in first. */
    enum Turn {
        SERVICE_AREAS,
        FACTS,
        SYNONYMS,
        DOCUMENTS
    }

    /**
     * When the part is taken in.
     *
     * @return its turn
     */
    Turn turn();

    /**
     * The files that are the part's own.
     *
     * @return a pattern of whole paths inside a pack
     */
    Pattern paths();

    /**
     * Writes everything that is here now.
     *
     * @return the files and what they are made of
     */
    Content content();

    /**
     * Takes the part's files in, in the caller's transaction, which is rolled back after a dry run and after any refusal.
     * It goes on after a refusal, so that all of them are told at once.
     *
     * @param run the files, and where changes and refusals are told
     */
    void takeIn(PackRun run);

    /**
     * A file to be written.
     *
     * @param path its path inside the pack
     * @param text YAML
     */
    record Written(String path, String text) {}

    /**
     * What a part has.
     *
     * @param files its files
     * @param items what stands in them
     */
    record Content(List<Written> files, List<PackItem> items) {}
}
