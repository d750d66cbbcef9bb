package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.SubjectKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document's head: which version is in force and when it was last checked. */
@Entity
@Table(name = "document")
class Document {
    @Id
    private UUID id;

    @Version
    @Nullable
    private Long revision;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private String code;

    @Column(name = "current_version")
    private int currentVersion;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "checked_by_fi")
    private String checkedByFi;

    @Column(name = "checked_by_sv")
    @Nullable
    private String checkedBySv;

    @Column(name = "checked_by_en")
    @Nullable
    private String checkedByEn;

    @Column(name = "review_due")
    private LocalDate reviewDue;

    @Column(name = "withdrawn_on")
    @Nullable
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_for")
    @Nullable
    private String withdrawnFor;

    @Column(name = "withdrawn_to")
    @Nullable
    private String withdrawnTo;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Document() {}

    @SuppressWarnings("NullAway.Init") // the check's fields are set by checked(...)
    Document(UUID id, SubjectKind kind, String code, Check check) {
        this.id = id;
        this.kind = kind;
        this.code = code;
        checked(check);
    }

    UUID id() {
        return id;
    }

    SubjectKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    int currentVersion() {
        return currentVersion;
    }

    int nextVersion() {
        return currentVersion + 1;
    }

    void inForce(DocumentVersion version) {
        if (version.number() != nextVersion()) {
            throw new IllegalStateException("Version " + version.number() + " cannot follow " + currentVersion);
        }
        currentVersion = version.number();
        withdrawnOn = null;
        withdrawnFor = null;
        withdrawnTo = null;
    }

    void withdraw(Withdrawal withdrawal) {
        withdrawnOn = withdrawal.on();
        withdrawnFor = withdrawal.reason();
        withdrawnTo = withdrawal.replacement();
    }

    Optional<Withdrawal> withdrawal() {
        return withdrawnOn == null || withdrawnFor == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(withdrawnOn, withdrawnFor, withdrawnTo));
    }

    final void checked(Check check) {
        checkedOn = check.on();
        checkedByFi = check.by().fi();
        checkedBySv = check.by().sv();
        checkedByEn = check.by().en();
        reviewDue = check.reviewDue();
    }

    Check check() {
        return new Check(checkedOn, new LocalizedText(checkedByFi, checkedBySv, checkedByEn), reviewDue);
    }
}
