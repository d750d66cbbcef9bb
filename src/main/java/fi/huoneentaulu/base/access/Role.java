package fi.huoneentaulu.base.access;

/** A role that an account can hold (rooli). */
public enum Role {
    PROFESSIONAL,
    COORDINATOR,
    APPROVER,
    LINK_WORKER,
    OWN_WORKER,
    SUPERVISOR,
    DATA_PROTECTION_OFFICER,
    ADMINISTRATOR;

    /**
     * The authority that Spring Security knows the role by.
     *
     * @return the name with the usual prefix
     */
    public String authority() {
        return "ROLE_" + name();
    }
}
