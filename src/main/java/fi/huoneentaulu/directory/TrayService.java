package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.ServiceRole;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A service of the tray.
 *
 * @param code its stable code
 * @param provider who provides it
 * @param role what it is for the professional
 * @param name its name
 * @param otherNames what else it is called
 * @param summary one sentence: what the client gets
 * @param text more about it, or null
 * @param needs what it answers to
 * @param groups for whom it is meant; empty means everyone
 * @param ages the ages it is meant for, or null for all
 * @param requirements what is asked of a client, or null
 * @param coverage where its clients may live
 * @param cost what it costs
 * @param costNote more about the cost, or null
 * @param channels the ways to it
 * @param howTo how one comes along, or null
 * @param details what else its source tells
 * @param url its public page, or null
 * @param terms how others classify it
 * @param languages the languages it is given in, as ISO 639 codes such as {@code fi} or {@code ar}
 * @param capacity whether there is room, or null when nobody has told
 * @param verifiedOn the day when a human last found it right, or null when nobody has
 * @param editedOn the day when its text last changed
 * @param origin where it was taken in from, or null when it was written here
 */
public record TrayService(
        String code,
        Provider provider,
        ServiceRole role,
        LocalizedText name,
        List<LocalizedText> otherNames,
        LocalizedText summary,
        @Nullable LocalizedText text,
        Set<Need> needs,
        Set<TargetGroup> groups,
        @Nullable AgeRange ages,
        @Nullable LocalizedText requirements,
        Set<Coverage> coverage,
        Cost cost,
        @Nullable LocalizedText costNote,
        List<Channel> channels,
        @Nullable LocalizedText howTo,
        Map<DetailKind, LocalizedText> details,
        @Nullable String url,
        Set<Term> terms,
        Set<String> languages,
        @Nullable Capacity capacity,
        @Nullable LocalDate verifiedOn,
        LocalDate editedOn,
        @Nullable Origin origin) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /**
     * A service that never changes.
     *
     * @throws IllegalArgumentException when its page is not of the web or a language is no code
     */
    public TrayService {
        PublicAddresses.requireWeb(url);
        otherNames = List.copyOf(otherNames);
        details = Map.copyOf(details);
        terms = Set.copyOf(terms);
        needs = Set.copyOf(needs);
        groups = Set.copyOf(groups);
        coverage = Set.copyOf(coverage);
        channels = List.copyOf(channels);
        languages = Set.copyOf(languages);
        if (!languages.stream().allMatch(LANGUAGE.asMatchPredicate())) {
            throw new IllegalArgumentException("Not languages: " + languages);
        }
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
     * Begins a service.
     *
     * @param code its stable code
     * @param provider who provides it
     * @return a builder
     */
    public static ServiceBuilder building(String code, Provider provider) {
        return new ServiceBuilder(code, provider);
    }
}
