package fi.huoneentaulu.pathway;

import fi.huoneentaulu.pathway.PathwayFace.Foot;
import fi.huoneentaulu.pathway.PathwayFace.Notice;
import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Stewardship;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says how fresh and how valid a path is, and who keeps it. */
final class PathwayFoot {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);
    private static final String KEY = "pathway.foot.";

    private final PathwayTexts texts;
    private final LocalDate today;

    PathwayFoot(PathwayTexts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    List<Notice> notices(Stewardship stewardship, @Nullable String elsewhere) {
        List<Notice> notices = new ArrayList<>();
        LocalDate until = stewardship.validUntil();
        if (until != null && until.isBefore(today)) {
            notices.add(new Notice(true, texts.message("pathway.notice.expired", day(until))));
        }
        if (stewardship.validFrom().isAfter(today)) {
            notices.add(new Notice(true, texts.message("pathway.notice.future", day(stewardship.validFrom()))));
        }
        if (elsewhere != null) {
            notices.add(new Notice(false, texts.message("pathway.notice.elsewhere", elsewhere)));
        }
        return notices;
    }

    Foot foot(Published<PathwayBody> path, String url) {
        Stewardship stewardship = path.body().stewardship();
        Check check = path.check();
        LocalDate until = stewardship.validUntil();
        Stewardship.Decision decision = stewardship.decision();
        return new Foot(
                check.overdue(today),
                check.overdue(today)
                        ? texts.message(KEY + "overdue", day(check.reviewDue()))
                        : texts.message(KEY + "checked", day(check.on())),
                until == null ? texts.message(KEY + "valid.open") : texts.message(KEY + "valid.until", day(until)),
                texts.message(KEY + "version", Integer.toString(path.version())),
                texts.around(KEY + "owner", stewardship.owner().unit()),
                coAuthors(stewardship.owner().coAuthors()),
                decision == null ? null : decided(decision),
                url);
    }

    private Spoken decided(Stewardship.Decision decision) {
        return texts.around(KEY + "decision", LocalizedText.finnish(day(decision.on())), decision.by());
    }

    private @Nullable Spoken coAuthors(List<LocalizedText> authors) {
        if (authors.isEmpty()) {
            return null;
        }
        Function<Language, @Nullable String> in = language ->
                authors.stream().allMatch(author -> author.exactly(language).isPresent())
                        ? authors.stream().map(author -> author.text(language)).collect(Collectors.joining(", "))
                        : null;
        String finnish = authors.stream().map(LocalizedText::fi).collect(Collectors.joining(", "));
        return texts.around(
                KEY + "coAuthors", new LocalizedText(finnish, in.apply(Language.SV), in.apply(Language.EN)));
    }
}
