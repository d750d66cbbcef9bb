package fi.huoneentaulu.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The face of a card for one reader: everything that the plaque shows, in the reader's language and for the reader's
 * municipality, ready to be drawn.
 *
 * @param head what the card is
 * @param keys the strip of key facts under the title
 * @param notices what a reader must know before using the card, the gravest first
 * @param criteria whom to direct and whom not
 * @param guidance how to direct, what to say, what follows
 * @param references what the card leans on and leads to
 * @param foot who keeps it and how fresh it is
 */
public record CardFace(
        Head head,
        List<Key> keys,
        List<Notice> notices,
        Criteria criteria,
        Guidance guidance,
        References references,
        Foot foot) {

    /** The same without its attachments, for a print that has no room to name them. */
    CardFace withoutAttachments() {
        References without = new References(
                references.localValues(), references.sources(), references.related(), references.variants(), List.of());
        return new CardFace(head, keys, notices, criteria, guidance, without, foot);
    }

    /**
     * A text in safe HTML, marked when it is not in the reader's language.
     *
     * @param html safe, well-formed HTML
     * @param plain the same without marks, for copying
     * @param lang the tag of its language when it fell back, else null
     */
    public record Text(String html, String plain, @Nullable String lang) {}

    /**
     * What the card is.
     *
     * @param code its stable code
     * @param version the version's number
     * @param language the tag of the reader's language
     * @param title the service's name
     * @param summary one sentence
     * @param sector the sector's lower-case English word, for its colour
     * @param sectorName the sector in words
     * @param where where the card holds
     * @param step the step of the ladder, or null
     * @param level step and level in words
     * @param sample whether it is sample content
     */
    public record Head(
            String code,
            int version,
            String language,
            Text title,
            Text summary,
            String sector,
            String sectorName,
            Text where,
            @Nullable Integer step,
            String level,
            boolean sample) {}

    /**
     * A key fact.
     *
     * @param label what it is of
     * @param value the fact
     * @param detail what is said beside it in small, or null
     */
    public record Key(String label, Text value, @Nullable Text detail) {}

    /**
     * Something a reader must know first.
     *
     * @param grave whether the card must not be followed as it stands
     * @param text the notice
     */
    public record Notice(boolean grave, String text) {}

    /**
     * Whom to direct and whom not.
     *
     * @param forWhom a few words on the client, or null
     * @param when what must hold
     * @param not what speaks against, with the way to go instead
     * @param latest the latest time set by law, or null
     * @param local what is agreed differently in the reader's area, or null
     */
    public record Criteria(
            @Nullable Text forWhom,
            List<Criterion> when,
            List<Obstacle> not,
            @Nullable Latest latest,
            @Nullable LocalNote local) {}

    /**
     * A criterion.
     *
     * @param text how it reads
     * @param parts the criteria inside a group
     * @param sources numbers of its sources
     */
    public record Criterion(Text text, List<Criterion> parts, List<Integer> sources) {}

    /**
     * What speaks against directing.
     *
     * @param text how it reads
     * @param target where to direct instead, or null
     * @param sources numbers of its sources
     */
    public record Obstacle(Text text, @Nullable Target target, List<Integer> sources) {}

    /**
     * Another card or the service tray.
     *
     * @param title its name
     * @param url its address, or null when it has no page
     */
    public record Target(Text title, @Nullable String url) {}

    /**
     * The latest time set by law.
     *
     * @param text the time
     * @param note whom it concerns, or null
     * @param sources the number of its source
     */
    public record Latest(Text text, @Nullable Text note, List<Integer> sources) {}

    /**
     * What is agreed differently in the reader's area.
     *
     * @param heading names the area
     * @param text what differs
     */
    public record LocalNote(String heading, Text text) {}

    /**
     * How to direct.
     *
     * @param steps in order
     * @param directors who may direct, in words, when they are too many for the strip of key facts, or null
     * @param deliverers who may deliver the method in their own work, in words, or null
     * @param checklist what a referral must tell
     * @param say the sentence to read aloud
     * @param sms the text message
     * @param record the phrase for the client record
     * @param client the client sheet
     * @param next what happens then
     * @param waiting the expected waiting time, or null
     * @param fee what kind of fee there is, or null
     * @param contacts where to call or go
     * @param until who answers until the receiver has taken over
     * @param coordinator who coordinates the whole
     */
    public record Guidance(
            List<Text> steps,
            @Nullable String directors,
            @Nullable String deliverers,
            List<Text> checklist,
            Text say,
            Text sms,
            Text record,
            Text client,
            Text next,
            @Nullable Text waiting,
            @Nullable Text fee,
            List<Contact> contacts,
            Text until,
            Text coordinator) {}

    /**
     * Where to call or go.
     *
     * @param name the unit's role
     * @param place where it is, or null
     * @param phone a public number, or null
     * @param url a public page, or null
     * @param open whether it is open now, or null when hours are not told
     * @param hours weekly hours, one line for each
     * @param note a remark, or null
     */
    public record Contact(
            Text name,
            @Nullable Text place,
            @Nullable String phone,
            @Nullable String url,
            @Nullable Open open,
            List<String> hours,
            @Nullable Text note) {}

    /**
     * Whether a contact is open at the moment of reading.
     *
     * @param now true when open
     * @param state in words
     * @param change when that changes in words, or null when it does not
     */
    public record Open(boolean now, String state, @Nullable String change) {}

    /**
     * What the card leans on and leads to.
     *
     * @param localValues values agreed locally beside the national ones
     * @param sources the numbered sources
     * @param related related cards
     * @param variants the same service for other ages
     * @param attachments files that go with the card
     */
    public record References(
            List<LocalValue> localValues,
            List<Source> sources,
            List<Target> related,
            List<Target> variants,
            List<Attached> attachments) {}

    /**
     * A file that goes with the card.
     *
     * @param file its name
     * @param caption what it is, or null
     * @param alt what an image shows, or null for other files
     * @param kind its type and size in words
     * @param url where it is
     */
    public record Attached(
            String file, @Nullable Text caption, @Nullable Text alt, String kind, String url) {}

    /**
     * A value agreed locally beside the national one.
     *
     * @param topic what the value is of
     * @param local the local value
     * @param localSources the number of its source
     * @param national the national value
     * @param nationalSources the number of its source
     */
    public record LocalValue(
            Text topic, Text local, List<Integer> localSources, Text national, List<Integer> nationalSources) {}

    /**
     * A source.
     *
     * @param number as it is cited
     * @param title its title
     * @param origin publisher and date
     * @param url its address, or null
     */
    public record Source(
            int number, Text title, String origin, @Nullable String url) {}

    /** How late the review is. */
    public enum Review {
        CURRENT,
        OVERDUE,
        LONG_OVERDUE
    }

    /**
     * Who keeps the card and how fresh it is.
     *
     * @param review how late the review is
     * @param checked when it was checked, or that the check is late
     * @param validity how long it holds
     * @param version the version in words
     * @param owner the owning unit
     * @param coAuthors organisations that wrote it together, or null
     * @param decision the lead's decision, or null
     * @param url the public address of this version
     */
    public record Foot(
            Review review,
            String checked,
            String validity,
            String version,
            Text owner,
            @Nullable Text coAuthors,
            @Nullable Text decision,
            String url) {}
}
