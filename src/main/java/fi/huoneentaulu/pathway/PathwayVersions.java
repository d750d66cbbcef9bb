package fi.huoneentaulu.pathway;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.publishing.Published;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What an old print of a path lacks. */
@Service
@ForReaders
public class PathwayVersions {
    private static final int LONGEST_NUMBER = 9;

    private final Pathways paths;

    PathwayVersions(Pathways paths) {
        this.paths = paths;
    }

    /** A part of a path that a reader of an old print can look up. */
    private enum Part {
        HEAD(PathwayBody::head),
        FRAME(path -> List.of(path.shape(), path.lanes(), path.levels())),
        STEPS(PathwayBody::steps),
        TRANSITIONS(PathwayBody::transitions),
        FAMILY(path -> Optional.ofNullable(path.familySheet())),
        VALUES(path -> List.of(path.localValues(), path.sources())),
        STEWARDSHIP(PathwayBody::stewardship);

        private final Function<PathwayBody, ?> content;

        Part(Function<PathwayBody, ?> content) {
            this.content = content;
        }

        boolean differs(PathwayBody one, PathwayBody other) {
            return !content.apply(one).equals(content.apply(other));
        }

        String key() {
            return "pathway.part." + name();
        }
    }

    /** How a print stands against the version in force. */
    public sealed interface Print {

        /** A print of the version in force. */
        record Current() implements Print {}

        /**
         * A print of an earlier version.
         *
         * @param path the path as it was
         * @param changed translation keys of the parts that differ
         */
        record Old(Published<PathwayBody> path, List<String> changed) implements Print {}

        /** A version that never was. */
        record Unknown() implements Print {}
    }

    /**
     * How a print stands.
     *
     * @param now the path in force
     * @param printed the version on the print, as it stands in the link
     * @return where the print stands
     */
    public Print since(Published<PathwayBody> now, String printed) {
        if (printed.equals(Integer.toString(now.version()))) {
            return new Print.Current();
        }
        return number(printed)
                .flatMap(version -> paths.find(now.code(), version))
                .<Print>map(old -> new Print.Old(old, parts(old.body(), now.body())))
                .orElseGet(Print.Unknown::new);
    }

    private static List<String> parts(PathwayBody old, PathwayBody now) {
        return Stream.of(Part.values())
                .filter(part -> part.differs(old, now))
                .map(Part::key)
                .toList();
    }

    private static Optional<Integer> number(String text) {
        return text.length() <= LONGEST_NUMBER && text.matches("[1-9]\\d*")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
