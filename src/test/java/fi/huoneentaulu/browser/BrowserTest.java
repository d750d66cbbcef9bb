package fi.huoneentaulu.browser;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.exchange.sheet.Sheets;
import fi.huoneentaulu.identity.Users;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test in which people sit at browsers; all of them have left when it ends. */
@IntegrationTest
abstract class BrowserTest {
    /** The nurse of Kokkola health centre, who reads Finnish. */
    static final String NURSE = "ammattilainen";

    private static final String LIST = """
            Nimi;Kuvaus;Kunta;Puhelin;Laji
            Koekylän keilakerho;Keilataan yhdessä.;Kannus;000 000 0001;Keilailu
            Koekylän kutojat;Kudotaan yhdessä.;Atlantis;soita;Käsityöt
            """;

    private final List<Professional> present = new ArrayList<>();
    private final List<UUID> sent = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Users users;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private People people;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Sheets sheets;

    /** Every page in each of its states, as this installation has it. */
    final List<Place> places() {
        return Place.all(AsSystem.call(() -> users.search(NURSE)).getFirst().id(), sheet());
    }

    /** A list that a coordinator has sent and not finished. */
    private UUID sheet() {
        UUID id = people.as("koordinaattori", () -> {
            try {
                return sheets.upload("kerhot.csv", new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        sent.add(id);
        return id;
    }

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

    /** A language that somebody reads for a while. */
    interface Spoken extends AutoCloseable {
        @Override
        void close();
    }

    /** Reads in a language until closed: the accounts are shared by all tests, which read Finnish. */
    static Spoken speaking(Professional reader, String username, Language language) {
        if (username.equals(Place.NOBODY) || language == Language.FI) {
            return () -> {};
        }
        reader.speaks(language);
        return () -> reader.speaks(Language.FI);
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
        sent.forEach(sheet -> people.does("koordinaattori", () -> sheets.discard(sheet)));
        sent.clear();
    }
}
