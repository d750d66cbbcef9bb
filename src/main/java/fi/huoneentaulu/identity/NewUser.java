package fi.huoneentaulu.identity;

/**
 * A user who was just created.
 *
 * @param user the user
 * @param oneTimePassword the password to hand over; it must be changed at the first sign-in
 */
public record NewUser(User user, String oneTimePassword) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "NewUser[" + user.username() + "]";
    }
}
