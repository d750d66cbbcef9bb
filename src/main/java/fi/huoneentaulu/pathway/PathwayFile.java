package fi.huoneentaulu.pathway;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.publishing.Ages;
import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.FlatContent;
import fi.huoneentaulu.publishing.LocalValue;
import fi.huoneentaulu.publishing.Source;
import fi.huoneentaulu.publishing.Stewardship;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path as it stands in a file and in the database: flat, in the key order of {@code docs/content-format.md}. */
record PathwayFile(
        String code,
        PathwayBody.Shape shape,
        LocalizedText title,
        LocalizedText summary,
        @Nullable LocalizedText keywords,
        @Nullable LocalizedText lead,
        List<Theme> themes,
        @Nullable Ages ages,
        Coverage coverage,
        List<PathwayBody.Lane> lanes,
        List<PathwayBody.Level> levels,
        List<PathwayBody.Step> steps,
        @Nullable List<PathwayBody.Transition> transitions,
        PathwayBody.@Nullable FamilySheet familySheet,
        @Nullable List<LocalValue> localValues,
        List<Source> sources,
        Stewardship.Owner owner,
        @Nullable String serviceArea,
        Stewardship.@Nullable Decision decision,
        boolean sample,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Integer reviewMonths,
        @Nullable LocalDate checkedOn,
        @Nullable LocalizedText checkedBy,
        @Nullable LocalDate reviewDue)
        implements FlatContent<PathwayBody> {

    /** The file of a path; the stored form is without a check, which lives beside the versions. */
    static PathwayFile of(PathwayBody body, @Nullable Check check) {
        PathwayBody.Head head = body.head();
        Stewardship stewardship = body.stewardship();
        return new PathwayFile(
                body.code(),
                body.shape(),
                head.title(),
                head.summary(),
                head.keywords(),
                head.lead(),
                List.copyOf(head.themes()),
                head.ages(),
                head.coverage(),
                body.lanes(),
                body.levels(),
                body.steps(),
                body.transitions(),
                body.familySheet(),
                body.localValues(),
                body.sources(),
                stewardship.owner(),
                stewardship.serviceArea(),
                stewardship.decision(),
                stewardship.sample(),
                stewardship.validFrom(),
                stewardship.validUntil(),
                stewardship.reviewMonths(),
                check == null ? null : check.on(),
                check == null ? null : check.by(),
                check == null ? null : check.reviewDue());
    }

    @Override
    public PathwayBody body() {
        return new PathwayBody(
                code,
                shape,
                new PathwayBody.Head(
                        title, summary, keywords, lead, FlatContent.set(Theme.class, themes), ages, coverage),
                FlatContent.list(lanes),
                FlatContent.list(levels),
                FlatContent.list(steps),
                FlatContent.list(transitions),
                familySheet,
                FlatContent.list(localValues),
                FlatContent.list(sources),
                stewardship());
    }
}
