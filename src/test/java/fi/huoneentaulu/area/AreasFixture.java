package fi.huoneentaulu.area;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The official areas without Spring, for plain tests of other modules. */
public final class AreasFixture {
    private AreasFixture() {}

    /** The areas of {@code areas/areas.yaml}. */
    public static Areas areas() {
        try {
            return new Areas(new AreaConfiguration().areaFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
