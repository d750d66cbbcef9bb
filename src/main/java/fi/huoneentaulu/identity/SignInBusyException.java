package fi.huoneentaulu.identity;

import org.springframework.security.authentication.AuthenticationServiceException;

/** So many people are signing in that this attempt did not get its turn in time. */
public class SignInBusyException extends AuthenticationServiceException {

    SignInBusyException() {
        super("Too many sign-ins at the same time");
    }
}
