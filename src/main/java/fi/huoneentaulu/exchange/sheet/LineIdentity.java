package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.base.Sha256;
import fi.huoneentaulu.base.Slugs;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a service of a list is known again: by the sender's own identifier, or else by provider, name and place. */
final class LineIdentity {
    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_OWN = 70;
    private static final int LONGEST_NAME = 60;
    private static final int HASH = 24;
    private static final int SHORT_HASH = 8;

    private LineIdentity() {}

    /** What the ids of a list's services begin with; the hash keeps names apart that a code writes alike. */
    static String prefix(String list) {
        return Slugs.of(list, LONGEST_LIST) + "-"
                + Sha256.hex(SheetWords.plain(list)).substring(0, SHORT_HASH) + "/";
    }

    /** The id of the service that a line tells of; empty when the line does not name it. */
    static Optional<String> of(LineCells cells, String list) {
        Optional<String> own = cells.text(SheetField.ID)
                .map(id -> id.length() > LONGEST_OWN || !id.matches("[\\p{L}\\p{N}._:/-]+") ? hash(id) : id);
        return own.or(() -> cells.text(SheetField.NAME)
                        .map(name -> hash(Stream.of(
                                        cells.text(SheetField.PROVIDER),
                                        Optional.of(name),
                                        cells.text(SheetField.PLACE),
                                        cells.text(SheetField.ADDRESS).or(() -> cells.text(SheetField.STREET)),
                                        cells.text(SheetField.AREA))
                                .map(part -> SheetWords.plain(part.orElse("")))
                                .collect(Collectors.joining("|")))))
                .map(id -> prefix(list) + id);
    }

    private static String hash(String text) {
        return Sha256.hex(text).substring(0, HASH);
    }

    /** The code of a new service or provider: its name, and what keeps it apart from others of the same name. */
    static String code(String name, String identity) {
        String slug = Slugs.of(name, LONGEST_NAME);
        return (slug.isEmpty() ? "" : slug + "-") + Sha256.hex(identity).substring(0, SHORT_HASH);
    }
}
