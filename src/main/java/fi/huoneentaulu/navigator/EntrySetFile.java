package fi.huoneentaulu.navigator;

import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.FlatContent;
import fi.huoneentaulu.publishing.Stewardship;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry set as it stands in a file and in the database, in the key order of {@code docs/content-format.md}. */
record EntrySetFile(
        String code,
        LocalizedText title,
        LocalizedText summary,
        @Nullable List<Theme> themes,
        @Nullable List<String> questions,
        List<EntrySetBody.Stop> stops,
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
        @Nullable List<EntrySetBody.Case> cases)
        implements FlatContent<EntrySetBody> {

    static EntrySetFile of(EntrySetBody body, @Nullable Check check) {
        Stewardship stewardship = body.stewardship();
        return new EntrySetFile(
                body.code(),
                body.title(),
                body.summary(),
                body.themes().stream().sorted().toList(),
                body.questions(),
                body.stops(),
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
    public EntrySetBody body() {
        return new EntrySetBody(
                code,
                title,
                summary,
                FlatContent.set(Theme.class, themes),
                FlatContent.list(questions),
                FlatContent.list(stops),
                FlatContent.list(cases),
                stewardship());
    }
}
