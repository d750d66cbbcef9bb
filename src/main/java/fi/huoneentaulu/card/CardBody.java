package fi.huoneentaulu.card;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.publishing.Ages;
import fi.huoneentaulu.publishing.CaptionedFile;
import fi.huoneentaulu.publishing.LocalValue;
import fi.huoneentaulu.publishing.Source;
import fi.huoneentaulu.publishing.Stewardship;
import fi.huoneentaulu.publishing.Visits;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.ServiceRole;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a routing card says, in all its languages: the document that is versioned. The format is described in
 * {@code docs/content-format.md}; when it was last checked is kept beside it, not in it.
 *
 * @param code the card's stable code
 * @param title the service's name, at most 60 characters
 * @param summary one sentence, at most 160 characters
 * @param keywords words that are searched but not shown, or null
 * @param route how the client gets in, from whom, at what level
 * @param audience whom the card is for and where it holds
 * @param guidance what the professional does and says
 * @param eligibility the executable criteria
 * @param cases test cases of the criteria, at least two
 * @param links related cards, variants, sources and values that differ locally
 * @param stewardship who owns the card and how long it holds
 */
public record CardBody(
        String code,
        LocalizedText title,
        LocalizedText summary,
        @Nullable LocalizedText keywords,
        Route route,
        Audience audience,
        Guidance guidance,
        Eligibility eligibility,
        List<TestCase> cases,
        Links links,
        Stewardship stewardship) {

    /** The same card in other keeping. */
    CardBody with(Stewardship other) {
        return new CardBody(
                code, title, summary, keywords, route, audience, guidance, eligibility, cases, links, other);
    }

    /**
     * How a client gets into the service.
     *
     * @param mode the way in
     * @param sector who provides
     * @param level the level of the service
     * @param step the step of the agreed ladder, 0–3, or null
     * @param themes what it is about
     * @param delivery where the client meets the service
     * @param visits the usual number of contacts, or null
     * @param duration the usual length in words, or null
     * @param directors who may direct; empty means every professional
     * @param deliverers who may deliver the method in their own work; empty means the service itself alone
     */
    public record Route(
            RouteMode mode,
            Sector sector,
            CareLevel level,
            @Nullable Integer step,
            Set<Theme> themes,
            Set<Delivery> delivery,
            @Nullable Visits visits,
            @Nullable LocalizedText duration,
            Set<Profession> directors,
            Set<Profession> deliverers) {}

    /**
     * Whom the card is for.
     *
     * @param ages age limits, or null
     * @param coverage where the card holds
     * @param overrides local differences inside the coverage
     * @param forWhom a few words on the client, Markdown, or null
     */
    public record Audience(
            @Nullable Ages ages,
            Coverage coverage,
            List<Override> overrides,
            @Nullable LocalizedText forWhom) {}

    /**
     * What the professional does, says and can expect.
     *
     * @param pointers lines of "when not" that no fact decides
     * @param latest the latest time set by law, or null
     * @param steps how to direct, in order, Markdown
     * @param checklist what a referral must tell
     * @param script ready words
     * @param client the client sheet, Markdown
     * @param next what happens then
     * @param fee what kind of fee there is, or null
     * @param contacts where to call or go
     * @param responsibility who answers for the client
     */
    public record Guidance(
            List<Pointer> pointers,
            @Nullable Latest latest,
            List<LocalizedText> steps,
            List<LocalizedText> checklist,
            Script script,
            LocalizedText client,
            Next next,
            @Nullable LocalizedText fee,
            List<Contact> contacts,
            Responsibility responsibility) {}

    /**
     * What the card leans on and leads to.
     *
     * @param related codes of related cards
     * @param variants codes of the same service for other age groups
     * @param localValues values that differ from the national ones
     * @param sources what criteria and values cite
     * @param attachments files that go with the card
     * @param tray what of the service tray goes with the card, or null
     */
    public record Links(
            List<String> related,
            List<String> variants,
            List<LocalValue> localValues,
            List<Source> sources,
            List<CaptionedFile> attachments,
            @Nullable TrayPointer tray) {

        Links withoutAttachments() {
            return new Links(related, variants, localValues, sources, List.of(), tray);
        }
    }

    /**
     * What of the service tray goes with a card.
     *
     * @param role who in the client's municipality is asked first, or null
     * @param needs what the services must answer to; empty for any
     */
    public record TrayPointer(@Nullable ServiceRole role, List<Need> needs) {

        /** A pointer that never changes; what is not told is none. */
        public TrayPointer {
            needs = needs == null ? List.of() : List.copyOf(needs);
        }
    }

    /**
     * A service outside in which referrals are made: a web form or a portal. Nothing of a client is carried there.
     *
     * @param name what it is called
     * @param url its address
     * @param takes what it asks for, or null
     */
    public record ReferralForm(
            LocalizedText name, String url, @Nullable LocalizedText takes) {}

    /**
     * A local difference.
     *
     * @param area where it holds
     * @param note what differs, Markdown, or null
     * @param ages age limits that replace the card's own, or null
     * @param contact a contact that replaces the card's own, or null
     * @param form where referrals are made there, or null
     */
    public record Override(
            Coverage area,
            @Nullable LocalizedText note,
            @Nullable Ages ages,
            @Nullable Contact contact,
            @Nullable ReferralForm form) {}

    /**
     * A line of "when not" with the way to go instead.
     *
     * @param text the situation
     * @param redirect where to direct instead, or null
     */
    public record Pointer(LocalizedText text, @Nullable Redirect redirect) {}

    /**
     * The latest time set by law.
     *
     * @param text the time, Markdown
     * @param source the id of the source
     * @param note whom it concerns, or null
     */
    public record Latest(
            LocalizedText text, String source, @Nullable LocalizedText note) {}

    /**
     * Ready words.
     *
     * @param say a sentence to read aloud
     * @param sms a text message, at most 160 characters in each language
     * @param record a phrase for the client record
     */
    public record Script(LocalizedText say, LocalizedText sms, LocalizedText record) {}

    /**
     * What happens after the client has been directed.
     *
     * @param text what happens, Markdown
     * @param waiting the expected waiting time in words, or null
     */
    public record Next(
            LocalizedText text,
            @JsonProperty("wait") @Nullable LocalizedText waiting) {}

    /**
     * Where to call or go.
     *
     * @param name the unit's role
     * @param place where it is, or null
     * @param phone a public number, or null
     * @param url an address of a public page, or null
     * @param hours weekly hours; empty when not told
     * @param openOnHolidays whether the hours hold on public holidays too
     * @param note a remark, or null
     */
    public record Contact(
            LocalizedText name,
            @Nullable LocalizedText place,
            @Nullable String phone,
            @Nullable String url,
            List<Hours> hours,
            boolean openOnHolidays,
            @Nullable LocalizedText note) {

        /** A contact; without told hours it has none. */
        public Contact {
            hours = hours == null ? List.of() : List.copyOf(hours);
        }
    }

    /**
     * Opening hours of some days of the week, Finnish time.
     *
     * @param days the days
     * @param from opening
     * @param to closing, the same as {@code from} for round the clock
     */
    public record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

        /** Hours with their days in the order of the week, however they were told. */
        public Hours {
            days = days == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(days));
        }
    }

    /**
     * Who answers for the client at the handover.
     *
     * @param until who answers until the receiver has taken over
     * @param coordinator who coordinates the whole
     */
    public record Responsibility(LocalizedText until, LocalizedText coordinator) {}
}
