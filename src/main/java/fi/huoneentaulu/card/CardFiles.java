package fi.huoneentaulu.card;

import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.fact.RuleCodec;
import fi.huoneentaulu.fact.RuleFormatException;
import fi.huoneentaulu.publishing.ContentCodec;
import fi.huoneentaulu.publishing.ContentModule;
import fi.huoneentaulu.publishing.ContentValueException;
import java.time.DayOfWeek;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Cards in the content format: criteria, redirects and days are written in their own way. */
@Component
class CardFiles extends ContentCodec<CardBody> {

    CardFiles(RuleCodec rules) {
        super("cards", CardFile.class, CardFile::of, values(rules));
    }

    private static ContentModule values(RuleCodec rules) {
        return new ContentModule("card")
                .text(Redirect.class, CardFiles::redirect, Redirect::text)
                .text(DayOfWeek.class, CardFiles::day, day -> day.name().substring(0, 3))
                .tree(Eligibility.class, tree -> criteria(rules, tree), rules::write);
    }

    private static Eligibility criteria(RuleCodec rules, JsonNode tree) {
        try {
            return rules.read(tree);
        } catch (RuleFormatException e) {
            throw new ContentValueException(e.place(), e);
        }
    }

    private static Redirect redirect(String text) {
        return Redirect.parse(text).orElseThrow(() -> new IllegalArgumentException("Not a redirect: " + text));
    }

    private static DayOfWeek day(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(text.toUpperCase(Locale.ROOT)) && text.length() == 3) {
                return day;
            }
        }
        throw new IllegalArgumentException("Not a day: " + text);
    }
}
