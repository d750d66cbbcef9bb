package fi.huoneentaulu.card;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.publishing.Ages;
import fi.huoneentaulu.publishing.CaptionedFile;
import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.FlatContent;
import fi.huoneentaulu.publishing.LocalValue;
import fi.huoneentaulu.publishing.Source;
import fi.huoneentaulu.publishing.Stewardship;
import fi.huoneentaulu.publishing.Visits;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A card as it stands in a file and in the database: flat, in the key order of {@code docs/content-format.md}. */
record CardFile(
        String code,
        LocalizedText title,
        LocalizedText summary,
        @Nullable LocalizedText keywords,
        RouteMode mode,
        Sector sector,
        CareLevel level,
        @Nullable Integer step,
        List<Theme> themes,
        @Nullable Ages ages,
        List<Delivery> delivery,
        @Nullable Visits visits,
        @Nullable LocalizedText duration,
        @Nullable List<Profession> directors,
        @Nullable List<Profession> deliverers,
        Coverage coverage,
        @Nullable List<CardBody.Override> overrides,
        @Nullable LocalizedText forWhom,
        @Nullable Eligibility eligibility,
        @Nullable List<CardBody.Pointer> pointers,
        CardBody.@Nullable Latest latest,
        List<LocalizedText> steps,
        @Nullable List<LocalizedText> checklist,
        CardBody.Script script,
        LocalizedText client,
        CardBody.Next next,
        @Nullable LocalizedText fee,
        List<CardBody.Contact> contacts,
        CardBody.Responsibility responsibility,
        @Nullable List<String> related,
        @Nullable List<String> variants,
        @Nullable List<LocalValue> localValues,
        List<Source> sources,
        @Nullable List<CaptionedFile> attachments,
        CardBody.@Nullable TrayPointer tray,
        Stewardship.Owner owner,
        @Nullable String serviceArea,
        Stewardship.@Nullable Decision decision,
        boolean sample,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Integer reviewMonths,
        @Nullable LocalDate checkedOn,
        @Nullable LocalizedText checkedBy,
        @Nullable LocalDate reviewDue,
        List<TestCase> cases)
        implements FlatContent<CardBody> {

    /** The file of a card; the stored form is without a check, which lives beside the versions. */
    static CardFile of(CardBody body, @Nullable Check check) {
        CardBody.Route route = body.route();
        CardBody.Audience audience = body.audience();
        CardBody.Guidance guidance = body.guidance();
        CardBody.Links links = body.links();
        Stewardship stewardship = body.stewardship();
        return new CardFile(
                body.code(),
                body.title(),
                body.summary(),
                body.keywords(),
                route.mode(),
                route.sector(),
                route.level(),
                route.step(),
                List.copyOf(route.themes()),
                audience.ages(),
                List.copyOf(route.delivery()),
                route.visits(),
                route.duration(),
                List.copyOf(route.directors()),
                List.copyOf(route.deliverers()),
                audience.coverage(),
                audience.overrides(),
                audience.forWhom(),
                body.eligibility(),
                guidance.pointers(),
                guidance.latest(),
                guidance.steps(),
                guidance.checklist(),
                guidance.script(),
                guidance.client(),
                guidance.next(),
                guidance.fee(),
                guidance.contacts(),
                guidance.responsibility(),
                links.related(),
                links.variants(),
                links.localValues(),
                links.sources(),
                links.attachments(),
                links.tray(),
                stewardship.owner(),
                stewardship.serviceArea(),
                stewardship.decision(),
                stewardship.sample(),
                stewardship.validFrom(),
                stewardship.validUntil(),
                stewardship.reviewMonths(),
                check == null ? null : check.on(),
                check == null ? null : check.by(),
                check == null ? null : check.reviewDue(),
                body.cases());
    }

    @Override
    public CardBody body() {
        return new CardBody(
                code,
                title,
                summary,
                keywords,
                route(),
                new CardBody.Audience(ages, coverage, FlatContent.list(overrides), forWhom),
                guidance(),
                eligibility == null ? new Eligibility(null, List.of()) : eligibility,
                FlatContent.list(cases),
                new CardBody.Links(
                        FlatContent.list(related),
                        FlatContent.list(variants),
                        FlatContent.list(localValues),
                        FlatContent.list(sources),
                        FlatContent.list(attachments),
                        tray),
                stewardship());
    }

    private CardBody.Route route() {
        return new CardBody.Route(
                mode,
                sector,
                level,
                step,
                FlatContent.set(Theme.class, themes),
                FlatContent.set(Delivery.class, delivery),
                visits,
                duration,
                FlatContent.set(Profession.class, directors),
                FlatContent.set(Profession.class, deliverers));
    }

    private CardBody.Guidance guidance() {
        return new CardBody.Guidance(
                FlatContent.list(pointers),
                latest,
                FlatContent.list(steps),
                FlatContent.list(checklist),
                script,
                client,
                next,
                fee,
                FlatContent.list(contacts),
                responsibility);
    }
}
