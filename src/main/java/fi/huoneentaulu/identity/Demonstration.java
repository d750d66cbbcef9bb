package fi.huoneentaulu.identity;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Whether this installation is a demonstration, which every page must say. */
@Component
public class Demonstration {
    /** The password of every demonstration account. */
    public static final String PASSWORD = "demo";

    private final boolean on;

    Demonstration(Environment environment) {
        this.on = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /**
     * Whether the profile {@code demo} is on.
     *
     * @return true in a demonstration
     */
    public boolean isOn() {
        return on;
    }

    /**
     * The sign-in names of the demonstration; each is the name of a role, not of a person.
     *
     * @return the names, empty outside a demonstration
     */
    public List<String> usernames() {
        return on ? DemoAccounts.usernames() : List.of();
    }
}
