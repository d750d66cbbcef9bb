package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service of the tray.
 *
 * @param code its stable code
 * @param provider who provides it
 * @param role what it is for the professional
 * @param name its name
 * @param summary one sentence: what the client gets
 * @param text more about it, or null
 * @param needs what it answers to
 * @param groups for whom it is meant; empty means everyone
 * @param ages the ages it is meant for, or null for all
 * @param coverage where its clients may live
 * @param cost what it costs
 * @param costNote more about the cost, or null
 * @param channels the ways to it
 * @param howTo how one comes along, or null
 * @param languages the languages it is given in
 * @param capacity whether there is room, or null when nobody has told
 * @param verifiedOn the day when a human last found it right, or null when nobody has
 * @param editedOn the day when its text last changed
 */
public record TrayService(
        String code,
        Provider provider,
        ServiceRole role,
        LocalizedText name,
        LocalizedText summary,
        @Nullable LocalizedText text,
        Set<Need> needs,
        Set<TargetGroup> groups,
        @Nullable AgeRange ages,
        Set<Coverage> coverage,
        Cost cost,
        @Nullable LocalizedText costNote,
        List<Channel> channels,
        @Nullable LocalizedText howTo,
        Set<Language> languages,
        @Nullable Capacity capacity,
        @Nullable LocalDate verifiedOn,
        LocalDate editedOn) {

    /** A service that never changes. */
    public TrayService {
        needs = Set.copyOf(needs);
        groups = Set.copyOf(groups);
        coverage = Set.copyOf(coverage);
        channels = List.copyOf(channels);
        languages = Set.copyOf(languages);
    }

    /**
     * Whether it can be used from afar.
     *
     * @return true when a channel gives the service itself that way
     */
    public boolean remote() {
        return channels.stream().anyMatch(Channel::remote);
    }

    /**
     * Whether one of its channels is open.
     *
     * @param moment a moment by Finnish clocks
     * @return false also when no hours are told
     */
    public boolean isOpen(LocalDateTime moment) {
        return channels.stream().anyMatch(channel -> channel.isOpen(moment));
    }

    /**
     * Whether somebody who works by day can use it.
     *
     * @return true when a channel is open after five
     */
    public boolean hasEvenings() {
        return channels.stream().anyMatch(Channel::hasEvenings);
    }
}
