package fi.huoneentaulu.directory;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.ServiceRole;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Whom to ask and what there is in one municipality, for those who read guidance. */
@Service
@ForReaders
public class LocalHelp {
    private static final int NEXT_BEST = 3;

    private final Tray tray;
    private final TrayGaps gaps;

    LocalHelp(Tray tray, TrayGaps gaps) {
        this.tray = tray;
        this.gaps = gaps;
    }

    /**
     * What there is in a municipality.
     *
     * @param helpers who holds the asked role there; empty is a gap when a role was asked for
     * @param services the best few services for the needs, the helpers left out
     * @param total how many services there are for the needs
     */
    public record Answer(List<TrayLine> helpers, List<TrayLine> services, int total) {}

    /**
     * Looks what there is for a client.
     *
     * @param role who is asked first, or null
     * @param needs what the services must answer to; empty for any
     * @param municipality the code of the client's municipality
     * @param age the client's age in years begun, or null
     * @return the answer
     */
    public Answer in(@Nullable ServiceRole role, Set<Need> needs, String municipality, @Nullable Integer age) {
        List<TrayLine> near = tray.near(municipality, age);
        List<TrayLine> services = near.stream()
                .filter(line ->
                        needs.isEmpty() || !Collections.disjoint(line.service().needs(), needs))
                .toList();
        return new Answer(
                near.stream()
                        .filter(line -> role != null && line.service().role() == role)
                        .toList(),
                services.stream()
                        .filter(line -> role == null || line.service().role() != role)
                        .limit(NEXT_BEST)
                        .toList(),
                services.size());
    }

    /**
     * Counts that somebody looked for a helper where there is none; of who looked and for whom nothing is kept.
     *
     * @param role who was looked for
     * @param municipality the code of the municipality
     */
    public void missed(ServiceRole role, String municipality) {
        gaps.missed(role, municipality);
    }
}
