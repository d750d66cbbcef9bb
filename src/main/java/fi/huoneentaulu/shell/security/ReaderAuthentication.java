package fi.huoneentaulu.shell.security;

import fi.huoneentaulu.base.access.Roles;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A visitor who may read without having signed in. It lives for one request and is never put into a session. */
final class ReaderAuthentication extends AbstractAuthenticationToken {
    private static final String NAME = "reader";

    ReaderAuthentication() {
        super(AuthorityUtils.createAuthorityList("ROLE_" + Roles.READER));
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return NAME;
    }
}
