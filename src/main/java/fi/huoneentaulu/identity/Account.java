package fi.huoneentaulu.identity;

import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user account. */
@Entity
@Table(name = "account")
class Account {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String username;
    private String displayName;
    private String passwordHash;
    private @Nullable String unitCode;
    private @Nullable String homeMunicipality;

    @Enumerated(EnumType.STRING)
    private @Nullable Profession profession;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private ColorScheme colorScheme = ColorScheme.SYSTEM;

    private boolean enabled = true;
    private boolean passwordChangeRequired;
    private Instant sessionsValidFrom;

    @Column(updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_service_area", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "service_area")
    private Set<String> serviceAreas = new HashSet<>();

    /** When the user last looked at what has changed; null until the first time. */
    private @Nullable Instant changesSeenAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected Account() {}

    Account(String username, String passwordHash, UserDetailsDraft details, Instant now) {
        this.id = Ids.next(now);
        this.username = username;
        this.passwordHash = passwordHash;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.sessionsValidFrom = createdAt;
        this.displayName = details.displayName();
        this.language = details.language();
        apply(details);
    }

    private void apply(UserDetailsDraft details) {
        displayName = details.displayName();
        roles.clear();
        roles.addAll(details.roles());
        unitCode = details.unitCode();
        homeMunicipality = details.homeMunicipality();
        profession = details.profession();
        language = details.language();
        serviceAreas.clear();
        serviceAreas.addAll(details.serviceAreas());
    }

    /** Takes over what the administrator filled in; a change of roles needs a new sign-in to count. */
    boolean change(UserDetailsDraft details, Instant now) {
        boolean otherRoles = !roles.equals(details.roles());
        apply(details);
        if (otherRoles) {
            endSessions(now);
        }
        return otherRoles;
    }

    void chooseLanguage(Language chosen) {
        language = chosen;
    }

    void chooseColorScheme(ColorScheme chosen) {
        colorScheme = chosen;
    }

    void chooseHomeMunicipality(@Nullable String code) {
        homeMunicipality = code;
    }

    void chooseProfession(@Nullable Profession chosen) {
        profession = chosen;
    }

    void setPassword(String hash, boolean oneTime, Instant now) {
        passwordHash = hash;
        passwordChangeRequired = oneTime;
        endSessions(now);
    }

    void requirePasswordChange() {
        passwordChangeRequired = true;
    }

    @Nullable
    Instant changesSeenAt() {
        return changesSeenAt;
    }

    void seeChanges(Instant now) {
        changesSeenAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void enable() {
        enabled = true;
    }

    void disable(Instant now) {
        enabled = false;
        endSessions(now);
    }

    /** What was signed in before this moment holds no longer. */
    void endSessions(Instant now) {
        sessionsValidFrom = now.truncatedTo(ChronoUnit.MICROS);
    }

    boolean isActiveAdministrator() {
        return enabled && roles.contains(Role.ADMINISTRATOR);
    }

    boolean hasVersion(long wanted) {
        return version != null && version == wanted;
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    AccountState state() {
        return new AccountState(actor(), enabled, passwordChangeRequired, sessionsValidFrom);
    }

    private Actor actor() {
        return new Actor(
                id,
                username,
                displayName,
                roleSet(),
                unitCode,
                homeMunicipality,
                profession,
                language,
                colorScheme,
                Set.copyOf(serviceAreas));
    }

    User user() {
        return new User(
                id,
                version == null ? 0 : version,
                username,
                displayName,
                roleSet(),
                unitCode,
                homeMunicipality,
                profession,
                language,
                colorScheme,
                enabled,
                passwordChangeRequired,
                Set.copyOf(serviceAreas));
    }

    private Set<Role> roleSet() {
        Set<Role> ordered = EnumSet.noneOf(Role.class);
        ordered.addAll(roles);
        return Collections.unmodifiableSet(ordered);
    }
}
