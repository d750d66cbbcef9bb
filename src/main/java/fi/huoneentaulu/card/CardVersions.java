package fi.huoneentaulu.card;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.VersionSummary;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A card's versions, and what an old print lacks. */
@Service
@ForReaders
public class CardVersions {
    private static final int LONGEST_NUMBER = 9;

    private final Cards cards;
    private final CardChanges changes;

    CardVersions(Cards cards, CardChanges changes) {
        this.cards = cards;
        this.changes = changes;
    }

    /** How a print stands against the version in force. */
    public sealed interface Print {

        /**
         * A print of the version in force.
         *
         * @param version its number
         */
        record Current(String version) implements Print {}

        /**
         * A print of an earlier version.
         *
         * @param version its number
         * @param current the number of the version in force
         * @param changedParts translation keys of the parts that differ
         */
        record Old(String version, String current, List<String> changedParts) implements Print {}

        /**
         * A version that never was.
         *
         * @param asked what was asked for
         * @param current the number of the version in force
         */
        record Unknown(String asked, String current) implements Print {}
    }

    /**
     * How a print stands.
     *
     * @param now the card in force
     * @param printed the version on the print, as it stands in the link
     * @return where the print stands
     */
    public Print since(Published<CardBody> now, String printed) {
        String current = Integer.toString(now.version());
        if (printed.equals(current)) {
            return new Print.Current(current);
        }
        Optional<Published<CardBody>> then = number(printed).flatMap(version -> cards.find(now.code(), version));
        return then.<Print>map(old -> new Print.Old(printed, current, parts(old, now)))
                .orElseGet(() -> new Print.Unknown(printed, current));
    }

    /**
     * A card's published versions.
     *
     * @param code its code
     * @return the versions, newest first
     */
    public List<VersionSummary> history(String code) {
        return cards.history(code);
    }

    private List<String> parts(Published<CardBody> old, Published<CardBody> now) {
        return changes.between(old.body(), now.body()).stream()
                .map(CardChanges.Part::key)
                .toList();
    }

    private static Optional<Integer> number(String text) {
        return text.length() <= LONGEST_NUMBER && text.matches("[1-9]\\d*")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
