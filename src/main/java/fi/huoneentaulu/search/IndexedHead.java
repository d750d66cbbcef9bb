package fi.huoneentaulu.search;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All of an entry but its long text, as it stands in the row and in the index: enough to show, filter and order a hit. */
record IndexedHead(
        SubjectKind kind,
        String code,
        String url,
        LocalizedText title,
        LocalizedText summary,
        @Nullable LocalizedText keywords,
        Set<Theme> themes,
        @Nullable Sector sector,
        @Nullable CareLevel level,
        @Nullable Integer step,
        @Nullable RouteMode mode,
        Set<Delivery> delivery,
        @Nullable Integer ageMin,
        @Nullable Integer ageMax,
        String coverage,
        Set<Profession> directors,
        Set<Profession> deliverers,
        @Nullable LocalDate checkedOn,
        @Nullable LocalDate reviewDue,
        Set<Subject> related) {
    private static final Set<Theme> WELLBEING = Set.of(Theme.WELLBEING, Theme.EXERCISE, Theme.PARTICIPATION);

    static IndexedHead of(SearchEntry entry) {
        return new IndexedHead(
                entry.subject().kind(),
                entry.subject().code(),
                entry.url(),
                entry.title(),
                entry.summary(),
                entry.keywords(),
                entry.themes(),
                entry.sector(),
                entry.level(),
                entry.step(),
                entry.mode(),
                entry.delivery(),
                entry.ageMin(),
                entry.ageMax(),
                entry.coverage().text(),
                entry.directors(),
                entry.deliverers(),
                entry.checkedOn(),
                entry.reviewDue(),
                entry.related());
    }

    /** A subject as it stands in the index, such as {@code card:liikuntaneuvonta}. */
    static String key(Subject subject) {
        return subject.kind().word() + ":" + subject.code();
    }

    Subject subject() {
        return new Subject(kind, code);
    }

    Coverage area() {
        return Coverage.parse(coverage);
    }

    boolean overdue(LocalDate today) {
        return reviewDue != null && today.isAfter(reviewDue);
    }

    /** Whether the agreed order of sectors (seed S4.1) concerns the entry. */
    boolean aboutWellbeing() {
        return themes.stream().anyMatch(WELLBEING::contains);
    }

    /** The texts that the vocabulary is learnt from. */
    Stream<LocalizedText> leadTexts() {
        return keywords == null ? Stream.of(title, summary) : Stream.of(title, summary, keywords);
    }

    List<Profession> whoMayDirect() {
        return directors.isEmpty() ? List.of(Profession.values()) : List.copyOf(directors);
    }
}
