package fi.huoneentaulu.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service as those who keep it see it.
 *
 * @param now the service as it stands
 * @param standing what must be done about it, the most pressing first; empty when all is well
 * @param verifiedBy who last found it right, or null
 * @param removed whether it was taken off the tray
 * @param told what its source last told, or null when it was written here
 * @param waiting the parts in which the source has changed while another value stands here
 * @param version what a change must be made to; it is refused when somebody else was quicker
 */
public record KeptService(
        ServiceNow now,
        List<ServiceStanding> standing,
        @Nullable String verifiedBy,
        boolean removed,
        @Nullable TrayService told,
        Set<ServiceField> waiting,
        long version) {}
