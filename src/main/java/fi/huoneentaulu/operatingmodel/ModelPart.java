package fi.huoneentaulu.operatingmodel;

/** The parts of a model's description, in the order of the Innokylä form. */
public enum ModelPart {
    IDEA,
    ENVIRONMENT,
    TARGET_GROUP,
    CONDITIONS,
    RESULTS,
    TIPS;

    /**
     * The key under which the part's name stands in the bundles.
     *
     * @return a key
     */
    public String key() {
        return "operatingmodel.part." + name();
    }
}
