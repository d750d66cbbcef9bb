package fi.huoneentaulu.pathway;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;

/** Ladders and paths that are being written: how they look so far and what a new one begins with. */
@Service
@ForMaintainers
public class PathwayDrafts {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final Drafts drafts;
    private final PathwayFaces faces;
    private final Clock clock;

    PathwayDrafts(Drafts drafts, PathwayFaces faces, Clock clock) {
        this.drafts = drafts;
        this.faces = faces;
        this.clock = clock;
    }

    /**
     * The face of a path that is being written.
     *
     * @param next the path as if it were in force
     * @param language the author's language
     * @return the face so far
     */
    public PathwayFace face(Published<PathwayBody> next, Language language) {
        return faces.face(next, new PathwayReader(language, null, null, "", ""));
    }

    /**
     * Begins an empty path.
     *
     * @param code its code
     * @param title its Finnish title
     * @return its draft
     * @throws DomainException when it has no title, or the code is taken or is not one
     */
    @ForCoordinators
    public Draft empty(String code, String title) {
        if (title.isBlank()) {
            throw new DomainException("pathway.kept.new.no-title");
        }
        DraftBody body = DraftBody.parse("""
                {"shape": "LANES", "coverage": "country"}""")
                .withText("title.fi", title)
                .withText(
                        "validFrom",
                        LocalDate.ofInstant(clock.instant(), FINLAND).toString());
        return drafts.create(new Subject(SubjectKind.PATH, code), body);
    }
}
