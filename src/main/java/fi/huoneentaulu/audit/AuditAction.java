package fi.huoneentaulu.audit;

/**
 * What was done or why something was read. Each module implements it with an enum, so that a log entry can hold a
 * fixed word only, never free text; its name in words is {@code audit.action.<NAME>} in the bundles.
 */
public interface AuditAction {

    /**
     * The fixed word.
     *
     * @return the enum constant's name, at most 60 characters
     */
    String name();
}
