package fi.huoneentaulu.search;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry in the making; what a test does not say is the same for every entry. */
final class EntryDraft {
    private final Subject subject;
    private String title;
    private String summary = "Palvelu kaikille";
    private String text = "Muuta sanottavaa";
    private Set<Theme> themes = Set.of(Theme.DISABILITY);
    private Sector sector = Sector.COUNTY;
    private @Nullable Integer step;
    private RouteMode mode = RouteMode.PHONE;
    private Set<Delivery> delivery = Set.of(Delivery.NEAR);
    private @Nullable Integer ageMin;
    private @Nullable Integer ageMax;
    private Coverage coverage = Coverage.COUNTRY;
    private Set<Profession> directors = Set.of();
    private Set<Profession> deliverers = Set.of();
    private @Nullable LocalDate reviewDue;

    private EntryDraft(String code, String title) {
        this.subject = Subject.card(code);
        this.title = title;
    }

    static EntryDraft of(String code, String title) {
        return new EntryDraft(code, title);
    }

    EntryDraft summary(String words) {
        summary = words;
        return this;
    }

    EntryDraft text(String words) {
        text = words;
        return this;
    }

    EntryDraft about(Theme... wanted) {
        themes = Set.of(wanted);
        return this;
    }

    EntryDraft by(Sector provider) {
        sector = provider;
        return this;
    }

    EntryDraft onStep(int place) {
        step = place;
        return this;
    }

    EntryDraft through(RouteMode way) {
        mode = way;
        return this;
    }

    EntryDraft met(Delivery... where) {
        delivery = Set.of(where);
        return this;
    }

    EntryDraft aged(@Nullable Integer min, @Nullable Integer max) {
        ageMin = min;
        ageMax = max;
        return this;
    }

    EntryDraft holdingIn(String area) {
        coverage = Coverage.parse(area);
        return this;
    }

    EntryDraft directedBy(Profession... who) {
        directors = Set.of(who);
        return this;
    }

    EntryDraft deliveredBy(Profession... who) {
        deliverers = Set.of(who);
        return this;
    }

    EntryDraft dueOn(LocalDate day) {
        reviewDue = day;
        return this;
    }

    SearchEntry entry() {
        return new SearchEntry(
                subject,
                "/kortti/" + subject.code(),
                LocalizedText.finnish(title),
                LocalizedText.finnish(summary),
                null,
                LocalizedText.finnish(text),
                themes,
                sector,
                CareLevel.BASIC,
                step,
                mode,
                delivery,
                ageMin,
                ageMax,
                coverage,
                directors,
                deliverers,
                null,
                reviewDue,
                Set.of());
    }
}
