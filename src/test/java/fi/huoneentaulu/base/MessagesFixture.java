package fi.huoneentaulu.base;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The bundles without Spring, for plain tests of other modules. */
public final class MessagesFixture {
    private MessagesFixture() {}

    /** The texts of every module. */
    public static Messages messages() {
        try {
            return new Messages(new TranslationsConfiguration().messageSource());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
