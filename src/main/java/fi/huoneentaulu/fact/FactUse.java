package fi.huoneentaulu.fact;

import java.util.List;

/** A module that asks facts; each makes one of these a bean, so that a fact in use is not changed under it. */
public interface FactUse {

    /**
     * Whether something asks a fact.
     *
     * @param key the fact's key
     * @return true when content in force or a draft asks it
     */
    boolean asks(String key);

    /**
     * What the facts as they are now no longer serve.
     *
     * @return codes of content in force that asks for what a fact cannot answer
     */
    List<String> faulty();
}
