package fi.huoneentaulu.publishing;

import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.audit.AuditSubject;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.IdentityCodes;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.base.pack.PackChange;
import fi.huoneentaulu.base.pack.PackFile;
import fi.huoneentaulu.base.pack.PackItem;
import fi.huoneentaulu.base.pack.PackPart;
import fi.huoneentaulu.base.pack.PackProblem;
import fi.huoneentaulu.base.pack.PackRun;
import fi.huoneentaulu.base.pack.UnsafeYamlException;
import fi.huoneentaulu.base.pack.YamlPlaces;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Packs of content that move between installations. A pack is taken in as a whole or not at all; a dry run is the same
 * thing, undone at its end.
 */
@Service
@ForCoordinators
public class Packs {
    private static final int MEGABYTE = 1024 * 1024;
    private static final String NOT_IN_A_CODE = "[^\\p{L}\\p{N}._:@+-]";
    private static final int LONGEST_AUDIT_CODE = 120;

    private final ObjectProvider<PackPart> parts;
    private final AttachmentPack attachments;
    private final ContentTypes types;
    private final DocumentRepository documents;
    private final CurrentActor actor;
    private final AuditLog log;
    private final Messages messages;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    Packs(
            ObjectProvider<PackPart> parts,
            AttachmentPack attachments,
            ContentTypes types,
            DocumentRepository documents,
            CurrentActor actor,
            AuditLog log,
            Messages messages,
            EntityManager entities,
            TransactionTemplate transaction) {
        this.parts = parts;
        this.attachments = attachments;
        this.types = types;
        this.documents = documents;
        this.actor = actor;
        this.log = log;
        this.messages = messages;
        this.entities = entities;
        this.transaction = transaction;
    }

    /**
     * Everything that is in force here, as one file.
     *
     * @return a zip in the content format; the same bytes as long as nothing changes
     */
    @Transactional(readOnly = true)
    public byte[] export() {
        SortedMap<String, byte[]> files = new TreeMap<>(attachments.content());
        List<PackItem> items = new ArrayList<>();
        for (PackPart part : inTurn()) {
            PackPart.Content content = part.content();
            content.files().forEach(file -> files.put(file.path(), utf8(file.text())));
            items.addAll(content.items());
        }
        files.put(PackManifest.FILE, utf8(PackManifest.write(items)));
        return PackArchive.of(files);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What a pack would bring; nothing is changed.
     *
     * @param zip the pack, at most 100 MB
     * @param language the language of the errors
     * @return what it would bring and why it cannot be taken in
     * @throws DomainException when it is no zip, or too large
     */
    public PackResult plan(byte[] zip, Language language) {
        return run(zip, language, true);
    }

    /**
     * Takes a pack in, as a whole or not at all.
     *
     * @param zip the pack, at most 100 MB
     * @param language the language of the errors
     * @return what it brought, or why it was not taken in
     * @throws DomainException when it is no zip, or too large
     */
    public PackResult apply(byte[] zip, Language language) {
        return run(zip, language, false);
    }

    private PackResult run(byte[] zip, Language language, boolean dry) {
        if (zip.length > PackZip.MOST_BYTES) {
            throw new DomainException("publishing.pack.error.large", PackZip.MOST_BYTES / MEGABYTE);
        }
        if (!PackZip.isZip(zip)) {
            throw new DomainException("publishing.pack.error.not-zip");
        }
        PackZip.Found found = PackZip.read(zip, ours(), attachments.largest());
        List<PackProblem> problems = new ArrayList<>(found.problems());
        List<PackFile> files = harmless(found.files(), problems);
        if (files.isEmpty() && problems.isEmpty()) {
            problems.add(new PackProblem("", 0, "publishing.pack.error.empty", List.of()));
        }
        return takeIn(new Offered(files, found.attachments()), problems, language, dry);
    }

    /** What a pack offers: files of text, looked through, and the files that its documents refer to. */
    private record Offered(List<PackFile> files, Map<String, byte[]> attachments) {}

    private Predicate<String> ours() {
        List<Predicate<String>> paths =
                inTurn().stream().map(part -> part.paths().asMatchPredicate()).toList();
        return path -> path.equals(PackManifest.FILE) || paths.stream().anyMatch(each -> each.test(path));
    }

    private List<PackPart> inTurn() {
        return parts.stream().sorted(Comparator.comparing(PackPart::turn)).toList();
    }

    private static List<PackFile> harmless(Map<String, String> texts, List<PackProblem> problems) {
        List<PackFile> files = new ArrayList<>();
        texts.forEach((path, text) -> {
            try {
                files.add(new PackFile(path, text, YamlPlaces.of(text)));
            } catch (UnsafeYamlException e) {
                problems.add(e.in(path));
            }
            if (!path.equals(PackManifest.FILE) && IdentityCodes.contains(text)) {
                problems.add(new PackProblem(path, 0, "publishing.error.identity-code", List.of()));
            }
        });
        return files;
    }

    private PackResult takeIn(Offered offered, List<PackProblem> problems, Language language, boolean dry) {
        List<PackChange> changes = new ArrayList<>();
        boolean applied = false;
        try {
            applied = Boolean.TRUE.equals(transaction.execute(status -> {
                PackRun run = taken(offered);
                changes.addAll(run.changes());
                problems.addAll(run.problems());
                boolean keep = !dry && problems.isEmpty();
                if (!keep) {
                    status.setRollbackOnly();
                }
                return keep;
            }));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException | PersistenceException _) {
            problems.add(new PackProblem("", 0, "publishing.pack.error.meanwhile", List.of()));
        }
        List<PackResult.Fault> faults = problems.stream()
                .map(problem -> new PackResult.Fault(problem.file(), problem.line(), problem.text(messages, language)))
                .distinct()
                .sorted(Comparator.comparing(PackResult.Fault::file).thenComparing(PackResult.Fault::line))
                .toList();
        return new PackResult(List.copyOf(changes), faults, applied);
    }

    private PackRun taken(Offered offered) {
        List<PackFile> files = offered.files();
        PackRun manifest = new PackRun(files, List.of(), false);
        List<PackItem> items = files.stream()
                .filter(file -> file.path().equals(PackManifest.FILE))
                .flatMap(file -> PackManifest.read(file, manifest).stream())
                .toList();
        PackRun run = new PackRun(files, items, trusted());
        manifest.problems().forEach(run::refuse);
        attachments.takeIn(offered.attachments(), files, run);
        for (PackPart part : inTurn()) {
            part.takeIn(run);
        }
        if (run.problems().isEmpty()) {
            run.changes().forEach(this::record);
            entities.flush();
        }
        return run;
    }

    /** Documents write their own history; what has none is told in the log alone. */
    private void record(PackChange change) {
        boolean document = change.kind().equals(AttachmentPack.KIND)
                || types.all().stream().anyMatch(type -> type.kind().word().equals(change.kind()));
        if (!document && change.action() != PackChange.Action.UNCHANGED) {
            String code = change.code().replaceAll(NOT_IN_A_CODE, "-");
            log.record(
                    DocumentAct.IMPORTED,
                    new AuditSubject(change.kind(), code.substring(0, Math.min(LONGEST_AUDIT_CODE, code.length()))));
        }
    }

    private boolean trusted() {
        return actor.find().map(user -> user.is(Role.ADMINISTRATOR)).orElse(true)
                || types.all().stream().noneMatch(type -> documents.existsByKind(type.kind()));
    }
}
