package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.publishing.CaptionedFile;
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

/** A model as it stands in a file and in the database: flat, in the key order of {@code docs/content-format.md}. */
record ModelFile(
        String code,
        LocalizedText title,
        LocalizedText summary,
        @Nullable LocalizedText keywords,
        List<Theme> themes,
        Coverage coverage,
        List<LocalizedText> places,
        @Nullable List<LocalizedText> funders,
        Stage stage,
        ModelBody.@Nullable Period period,
        ModelBody.Described described,
        @Nullable String programme,
        List<LocalizedText> organisations,
        @Nullable LocalizedText idea,
        @Nullable LocalizedText environment,
        @Nullable LocalizedText targetGroup,
        @Nullable LocalizedText conditions,
        @Nullable LocalizedText results,
        @Nullable LocalizedText tips,
        @Nullable List<ModelBody.Unfinished> unfinished,
        @Nullable List<ModelBody.Figure> figures,
        @Nullable List<LocalValue> localValues,
        @Nullable List<ModelBody.Picture> pictures,
        @Nullable List<LocalizedText> mentors,
        @Nullable List<String> cards,
        @Nullable List<String> paths,
        @Nullable List<String> related,
        List<Source> sources,
        @Nullable List<CaptionedFile> attachments,
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
        implements FlatContent<ModelBody> {

    /** The file of a model; the stored form is without a check, which lives beside the versions. */
    static ModelFile of(ModelBody body, @Nullable Check check) {
        ModelBody.Basics basics = body.basics();
        ModelBody.Description description = body.description();
        ModelBody.Links links = body.links();
        Stewardship stewardship = body.stewardship();
        return new ModelFile(
                body.code(),
                body.title(),
                body.summary(),
                body.keywords(),
                List.copyOf(basics.themes()),
                basics.coverage(),
                basics.places(),
                basics.funders(),
                basics.stage(),
                basics.period(),
                basics.described(),
                basics.programme(),
                basics.organisations(),
                description.idea(),
                description.environment(),
                description.targetGroup(),
                description.conditions(),
                description.results(),
                description.tips(),
                description.unfinished(),
                body.figures(),
                links.localValues(),
                links.pictures(),
                links.mentors(),
                links.cards(),
                links.paths(),
                links.related(),
                links.sources(),
                links.attachments(),
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
    public ModelBody body() {
        return new ModelBody(
                code,
                title,
                summary,
                keywords,
                basics(),
                new ModelBody.Description(
                        idea, environment, targetGroup, conditions, results, tips, FlatContent.list(unfinished)),
                FlatContent.list(figures),
                new ModelBody.Links(
                        FlatContent.list(localValues),
                        FlatContent.list(pictures),
                        FlatContent.list(mentors),
                        FlatContent.list(cards),
                        FlatContent.list(paths),
                        FlatContent.list(related),
                        FlatContent.list(sources),
                        FlatContent.list(attachments)),
                stewardship());
    }

    private ModelBody.Basics basics() {
        return new ModelBody.Basics(
                FlatContent.set(Theme.class, themes),
                coverage,
                FlatContent.list(places),
                FlatContent.list(funders),
                stage,
                period,
                described,
                programme,
                FlatContent.list(organisations));
    }
}
