package guardfixtures.versions.card;

import jakarta.persistence.Version;

/** Breaks a rule: a version that is never absent. */
class Plaque {
    @Version
    private long version;
}
