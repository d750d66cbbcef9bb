package fi.huoneentaulu.card;

import fi.huoneentaulu.card.CardFace.Foot;
import fi.huoneentaulu.card.CardFace.Notice;
import fi.huoneentaulu.card.CardFace.Review;
import fi.huoneentaulu.card.CardFace.Text;
import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Stewardship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how fresh and how valid a card is, and who keeps it. */
final class FaceFoot {
    private static final int LONG_OVERDUE_MONTHS = 3;
    private static final String KEY = "card.face.";

    private final FaceTexts texts;
    private final LocalDate today;

    FaceFoot(FaceTexts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    List<Notice> notices(CardBody body, @Nullable String elsewhere) {
        List<Notice> notices = new ArrayList<>();
        LocalDate until = body.stewardship().validUntil();
        LocalDate from = body.stewardship().validFrom();
        if (until != null && until.isBefore(today)) {
            notices.add(new Notice(true, texts.message(KEY + "notice.expired", FaceTexts.day(until))));
        }
        if (from.isAfter(today)) {
            notices.add(new Notice(true, texts.message(KEY + "notice.future", FaceTexts.day(from))));
        }
        if (elsewhere != null) {
            notices.add(new Notice(false, texts.message(KEY + "notice.elsewhere", elsewhere)));
        }
        return notices;
    }

    Foot foot(Published<CardBody> card, String url) {
        Stewardship stewardship = card.body().stewardship();
        Review review = review(card.check());
        return new Foot(
                review,
                checked(card.check(), review),
                validity(stewardship.validUntil()),
                texts.message(KEY + "version", Integer.toString(card.version())),
                texts.around(KEY + "owner", stewardship.owner().unit()),
                coAuthors(stewardship.owner()),
                decision(stewardship.decision()),
                url);
    }

    private Review review(Check check) {
        if (!check.overdue(today)) {
            return Review.CURRENT;
        }
        return today.isBefore(check.reviewDue().plusMonths(LONG_OVERDUE_MONTHS)) ? Review.OVERDUE : Review.LONG_OVERDUE;
    }

    private String checked(Check check, Review review) {
        String due = FaceTexts.day(check.reviewDue());
        return switch (review) {
            case CURRENT -> texts.message(KEY + "checked", FaceTexts.day(check.on()));
            case OVERDUE -> texts.message(KEY + "overdue", due);
            case LONG_OVERDUE -> texts.message(KEY + "overdue.long", due);
        };
    }

    private String validity(@Nullable LocalDate until) {
        return until == null
                ? texts.message(KEY + "valid.open")
                : texts.message(KEY + "valid.until", FaceTexts.day(until));
    }

    private @Nullable Text coAuthors(Stewardship.Owner owner) {
        if (owner.coAuthors().isEmpty()) {
            return null;
        }
        Text names = texts.joined(owner.coAuthors(), ", ");
        String label = texts.message(KEY + "coAuthors", names.html());
        return new Text(label, texts.message(KEY + "coAuthors", names.plain()), names.lang());
    }

    private @Nullable Text decision(Stewardship.@Nullable Decision decision) {
        if (decision == null) {
            return null;
        }
        Text by = texts.plain(decision.by());
        String day = FaceTexts.day(decision.on());
        return new Text(
                texts.message(KEY + "decision", day, by.html()),
                texts.message(KEY + "decision", day, by.plain()),
                by.lang());
    }
}
