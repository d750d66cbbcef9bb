package fi.huoneentaulu.fact;

import java.util.Set;

/** A module whose criteria ask facts; each makes one of these a bean, so that a fact in use is not taken from under it. */
public interface FactUsage {

    /**
     * How criteria use a fact.
     *
     * @param places how many documents and drafts ask it
     * @param values the choices and municipalities that they name of it
     */
    record Use(int places, Set<String> values) {

        /** Values that never change. */
        public Use {
            values = Set.copyOf(values);
        }
    }

    /**
     * How a fact is used.
     *
     * @param fact its key
     * @return where and with which values, also in drafts
     */
    Use of(String fact);
}
