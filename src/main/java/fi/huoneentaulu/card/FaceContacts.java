package fi.huoneentaulu.card;

import fi.huoneentaulu.card.CardFace.Contact;
import fi.huoneentaulu.card.CardFace.Open;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in words where to call, when it is open, and whether it is open now. */
final class FaceContacts {
    private static final String KEY = "card.face.";

    private final FaceTexts texts;
    private final OpeningHours openingHours;
    private final LocalDateTime now;

    FaceContacts(FaceTexts texts, OpeningHours openingHours, LocalDateTime now) {
        this.texts = texts;
        this.openingHours = openingHours;
        this.now = now;
    }

    Contact contact(CardBody.Contact contact) {
        return new Contact(
                texts.plain(contact.name()),
                texts.plainOrNull(contact.place()),
                contact.phone(),
                contact.url(),
                openingHours.at(contact, now).map(this::open).orElse(null),
                hours(contact),
                texts.plainOrNull(contact.note()));
    }

    private Open open(OpeningHours.State state) {
        LocalDateTime change = state.change();
        if (state.open()) {
            return change == null
                    ? new Open(true, texts.message(KEY + "open.always"), null)
                    : new Open(true, texts.message(KEY + "open.now"), closes(change));
        }
        return new Open(false, texts.message(KEY + "open.closed"), opens(change));
    }

    private String closes(LocalDateTime change) {
        return texts.message(KEY + "open.closes", texts.time(change.toLocalTime()));
    }

    private @Nullable String opens(@Nullable LocalDateTime change) {
        if (change == null) {
            return null;
        }
        String time = texts.time(change.toLocalTime());
        if (change.toLocalDate().equals(now.toLocalDate())) {
            return texts.message(KEY + "open.opensToday", time);
        }
        boolean thisWeek = change.toLocalDate().isBefore(now.toLocalDate().plusDays(7));
        String day = thisWeek ? day(change.getDayOfWeek()) : FaceTexts.day(change.toLocalDate());
        return texts.message(KEY + "open.opens", day, time);
    }

    private List<String> hours(CardBody.Contact contact) {
        List<String> lines = new ArrayList<>();
        for (CardBody.Hours hours : contact.hours()) {
            String time = hours.from().equals(hours.to())
                    ? texts.message(KEY + "hours.always")
                    : texts.time(hours.from()) + "–" + texts.time(hours.to());
            lines.add(days(hours.days()) + " " + time);
        }
        boolean weekdaysAlone =
                contact.hours().stream().allMatch(hours -> hours.days().size() < 6);
        if (!lines.isEmpty() && !contact.openOnHolidays() && !weekdaysAlone) {
            lines.add(texts.message(KEY + "hours.notHolidays"));
        }
        return lines;
    }

    /** Days of the week, neighbours run together: "ma–to, la". */
    private String days(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return texts.message(KEY + "hours.everyDay");
        }
        List<String> runs = new ArrayList<>();
        List<DayOfWeek> sorted = List.copyOf(EnumSet.copyOf(days));
        int i = 0;
        while (i < sorted.size()) {
            int from = i;
            while (i + 1 < sorted.size()
                    && sorted.get(i + 1).ordinal() == sorted.get(i).ordinal() + 1) {
                i++;
            }
            String first = day(sorted.get(from));
            runs.add(i == from ? first : first + (i == from + 1 ? ", " : "–") + day(sorted.get(i)));
            i++;
        }
        return String.join(", ", runs);
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.language().locale());
    }
}
