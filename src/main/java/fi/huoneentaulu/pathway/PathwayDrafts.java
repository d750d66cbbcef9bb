package fi.huoneentaulu.pathway;

import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import org.springframework.stereotype.Service;

/** Ladders and paths that are being written: how they look so far and what a new one begins with. */
@Service
@ForMaintainers
public class PathwayDrafts {
    private final Drafts drafts;
    private final PathwayFaces faces;

    PathwayDrafts(Drafts drafts, PathwayFaces faces) {
        this.drafts = drafts;
        this.faces = faces;
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
     * @throws fi.huoneentaulu.base.DomainException when it has no title, or the code is taken or is not one
     */
    @ForCoordinators
    public Draft empty(String code, String title) {
        return drafts.begin(new Subject(SubjectKind.PATH, code), title, DraftBody.parse("""
                {"shape": "LANES", "coverage": "country"}"""));
    }
}
