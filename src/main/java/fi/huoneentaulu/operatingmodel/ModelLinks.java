package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;

/** Where an operating model is found; codes are slugs, so they need no escaping. */
public final class ModelLinks {
    /** All models. */
    public static final String ALL = "/mallit";

    /** Two models side by side. */
    public static final String COMPARISON = ALL + "/vertailu";

    private ModelLinks() {}

    /**
     * The model's page.
     *
     * @param code the model's code
     * @return a path inside the application
     */
    public static String path(String code) {
        return "/malli/" + code;
    }

    /**
     * The page where the model is written and kept.
     *
     * @param code the model's code
     * @return a path inside the application
     */
    public static String keeping(String code) {
        return "/yllapito/malli/" + code;
    }

    /**
     * A file that goes with the model.
     *
     * @param code the model's code
     * @param sha256 the file's hash
     * @return a path inside the application
     */
    public static String attachment(String code, String sha256) {
        return path(code) + "/liite/" + sha256;
    }

    /**
     * A model beside another that is still to be chosen.
     *
     * @param code the model's code
     * @return a path inside the application
     */
    public static String comparison(String code) {
        return COMPARISON + "?a=" + code;
    }

    /**
     * A pointer to the model.
     *
     * @param code the model's code
     * @return the pointer
     */
    public static Subject subject(String code) {
        return new Subject(SubjectKind.MODEL, code);
    }
}
