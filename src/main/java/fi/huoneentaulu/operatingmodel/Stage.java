package fi.huoneentaulu.operatingmodel;

/** How far the development of a model has come (kehittämisen vaihe), in order. */
public enum Stage {
    DEVELOPING,
    PILOTING,
    READY;

    /**
     * The key under which the stage's name stands in the bundles.
     *
     * @return a key
     */
    public String key() {
        return "operatingmodel.stage." + name();
    }
}
