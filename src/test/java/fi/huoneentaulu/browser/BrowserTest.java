package fi.huoneentaulu.browser;

import fi.huoneentaulu.testing.IntegrationTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test in which people sit at browsers; all of them have left when it ends. */
@IntegrationTest
abstract class BrowserTest {
    /** The nurse of Kokkola health centre, who reads Finnish. */
    static final String NURSE = "ammattilainen";

    private final List<Professional> present = new ArrayList<>();

    @LocalServerPort
    private int port;

    /** Somebody sits down at a desk and signs in. */
    final Professional signedIn(String username) {
        return signedIn(username, Screen.DESK);
    }

    /** Somebody takes a screen of some size and signs in, in a session of their own. */
    final Professional signedIn(String username, Screen screen) {
        Professional professional = visitor(screen);
        professional.signsIn(username);
        return professional;
    }

    /** Somebody who has not signed in. */
    final Professional visitor(Screen screen) {
        Professional professional = new Professional("http://127.0.0.1:" + port, screen);
        present.add(professional);
        return professional;
    }

    @AfterEach
    void everyone_leaves() {
        present.forEach(Professional::close);
        present.clear();
    }
}
