package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.ServiceRole;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a service and filters ask of it; small enough to keep tens of thousands in memory.
 *
 * @param code its stable code
 * @param provider who provides it
 * @param role what it is for the professional
 * @param name its name
 * @param summary one sentence: what the client gets
 * @param needs what it answers to
 * @param groups for whom it is meant; empty means everyone
 * @param ages the ages it is meant for, or null for all
 * @param coverage where its clients may live
 * @param cost what it costs
 * @param municipalities the codes of the municipalities of its places
 * @param openings when its channels are open
 * @param remote whether it can be used from afar
 * @param capacity whether there is room, or null when nobody has told
 * @param verifiedOn the day when a human last found it right, or null when nobody has
 * @param editedOn the day when its text last changed
 * @param gone whether its source no longer has it
 */
public record TrayItem(
        String code,
        Provider provider,
        ServiceRole role,
        LocalizedText name,
        LocalizedText summary,
        Set<Need> needs,
        Set<TargetGroup> groups,
        @Nullable AgeRange ages,
        Set<Coverage> coverage,
        Cost cost,
        Set<String> municipalities,
        List<Opening> openings,
        boolean remote,
        @Nullable Capacity capacity,
        @Nullable LocalDate verifiedOn,
        LocalDate editedOn,
        boolean gone) {

    static TrayItem of(TrayService service) {
        return new TrayItem(
                service.code(),
                service.provider(),
                service.role(),
                service.name(),
                service.summary(),
                service.needs(),
                service.groups(),
                service.ages(),
                service.coverage(),
                service.cost(),
                service.channels().stream()
                        .map(Channel::municipality)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()),
                service.channels().stream()
                        .filter(channel -> !channel.hours().isEmpty())
                        .map(Channel::opening)
                        .toList(),
                service.remote(),
                service.capacity(),
                service.verifiedOn(),
                service.editedOn(),
                service.origin() != null && service.origin().goneOn() != null);
    }

    boolean isOpen(LocalDateTime moment) {
        return openings.stream().anyMatch(opening -> opening.isOpen(moment));
    }

    boolean hasEvenings() {
        return openings.stream().anyMatch(Opening::hasEvenings);
    }
}
