package fi.huoneentaulu.navigator;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Withdrawal;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The places of work from which the navigator is entered. */
@Service
@ForReaders
public class EntrySets {
    /** The code of the entry set that is used where none is named. */
    public static final String GENERAL = "yleinen";

    private final Contents contents;
    private final EntrySetType type;

    EntrySets(Contents contents, EntrySetType type) {
        this.contents = contents;
        this.type = type;
    }

    /**
     * Every entry set in force.
     *
     * @return the general one first, the others by code
     */
    public List<EntrySetBody> all() {
        return contents.all(type).stream()
                .map(Published::body)
                .sorted(Comparator.comparing(
                        (EntrySetBody entry) -> !entry.code().equals(GENERAL)))
                .toList();
    }

    /**
     * An entry set in force.
     *
     * @param code its code
     * @return the entry set, or empty when there is none
     */
    public Optional<EntrySetBody> find(String code) {
        return contents.find(type, code).map(Published::body);
    }

    /**
     * The entry set that is used where one is named in a link: another in its place when it has been withdrawn.
     *
     * @param code its code
     * @return the entry set, or empty when there is none and nothing stands in its place
     */
    public Optional<EntrySetBody> standingFor(String code) {
        return find(code)
                .or(() -> contents.withdrawal(new Subject(SubjectKind.ENTRY, code))
                        .map(Withdrawal::replacement)
                        .flatMap(this::find));
    }

    /**
     * The entry set that is used where none is named.
     *
     * @return the general one, else the first there is, or empty in an installation that has none
     */
    public Optional<EntrySetBody> general() {
        return find(GENERAL).or(() -> all().stream().findFirst());
    }
}
