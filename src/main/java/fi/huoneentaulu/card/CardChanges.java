package fi.huoneentaulu.card;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What differs between two versions of a card, block by block. */
@Component
class CardChanges {

    /** A part of the plaque that a reader of an old print can look up. */
    enum Part {
        TITLE(CardBody::title),
        SUMMARY(CardBody::summary),
        KEYWORDS(card -> Optional.ofNullable(card.keywords())),
        ROUTE(CardBody::route),
        FOR_WHOM(CardBody::audience),
        CRITERIA(CardBody::eligibility),
        CASES(CardBody::cases),
        WHEN_NOT(card -> card.guidance().pointers()),
        LATEST(card -> Optional.ofNullable(card.guidance().latest())),
        STEPS(card -> card.guidance().steps()),
        CHECKLIST(card -> card.guidance().checklist()),
        SCRIPT(card -> card.guidance().script()),
        CLIENT(card -> card.guidance().client()),
        NEXT(card -> card.guidance().next()),
        FEE(card -> Optional.ofNullable(card.guidance().fee())),
        CONTACTS(card -> card.guidance().contacts()),
        RESPONSIBILITY(card -> card.guidance().responsibility()),
        LINKS(card -> card.links().withoutAttachments()),
        ATTACHMENTS(card -> card.links().attachments()),
        STEWARDSHIP(CardBody::stewardship);

        private final Function<CardBody, ?> content;

        Part(Function<CardBody, ?> content) {
            this.content = content;
        }

        String key() {
            return "card.part." + name();
        }
    }

    Set<Part> between(CardBody before, CardBody after) {
        EnumSet<Part> changed = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (!part.content.apply(before).equals(part.content.apply(after))) {
                changed.add(part);
            }
        }
        return changed;
    }
}
