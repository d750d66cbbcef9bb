package fi.huoneentaulu.card;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.VersionSummary;
import fi.huoneentaulu.publishing.Withdrawal;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The published routing cards. */
@Service
@ForReaders
public class Cards {
    private final Contents contents;
    private final CardContentType type;

    Cards(Contents contents, CardContentType type) {
        this.contents = contents;
        this.type = type;
    }

    /**
     * Every card in force.
     *
     * @return the cards by code
     */
    public List<Published<CardBody>> all() {
        return contents.all(type);
    }

    /**
     * A card in force.
     *
     * @param code its code
     * @return the card, or empty when there is none
     */
    public Optional<Published<CardBody>> find(String code) {
        return contents.find(type, code);
    }

    /**
     * Several cards in force, read together.
     *
     * @param codes their codes
     * @return the cards in the order of the codes; one that is not in force is left out
     */
    public List<Published<CardBody>> find(List<String> codes) {
        return contents.find(type, codes);
    }

    /**
     * A card as it was in a version, as an old print shows it.
     *
     * @param code its code
     * @param version the version's number
     * @return the card, or empty when there is no such version
     */
    public Optional<Published<CardBody>> find(String code, int version) {
        return contents.find(type, code, version);
    }

    /**
     * Whether a card has been taken out of use.
     *
     * @param code its code
     * @return when, why and what to use instead; empty for a card in force, and for one that never was
     */
    public Optional<Withdrawal> withdrawal(String code) {
        return contents.withdrawal(Subject.card(code));
    }

    /**
     * A card's published versions.
     *
     * @param code its code
     * @return the versions, newest first
     */
    public List<VersionSummary> history(String code) {
        return contents.history(Subject.card(code));
    }

    /**
     * The cards that were published last.
     *
     * @param most how many at the most
     * @return the cards, newest first; those of one moment by the day of their check, then by code
     */
    public List<Published<CardBody>> recentlyChanged(int most) {
        Comparator<Published<CardBody>> newest = Comparator.comparing(Published::publishedAt);
        Comparator<Published<CardBody>> checked =
                Comparator.comparing(card -> card.check().on());
        return all().stream()
                .sorted(newest.thenComparing(checked).reversed().thenComparing(Published::code))
                .limit(most)
                .toList();
    }
}
