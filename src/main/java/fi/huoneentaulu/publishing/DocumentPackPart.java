package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.pack.PackEntry;
import fi.huoneentaulu.base.pack.PackFile;
import fi.huoneentaulu.base.pack.PackHash;
import fi.huoneentaulu.base.pack.PackItem;
import fi.huoneentaulu.base.pack.PackPart;
import fi.huoneentaulu.base.pack.PackRun;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Versioned documents of every kind in packs: an imported change is a draft, unless it is published by who may. */
@Component
class DocumentPackPart implements PackPart {
    /** Why an imported version was published, as its history tells it. */
    static final String REASON = "Tuotu paketista";

    private static final String CODE = "/([a-z0-9]+(?:-[a-z0-9]+)*)\\.yaml";
    private static final int LONGEST_CODE = 80;
    private static final int LARGEST = 900_000;

    private final ContentTypes types;
    private final DocumentRepository documents;
    private final DraftRepository openDrafts;
    private final Drafts drafts;
    private final Publisher publisher;
    private final HistoryBook history;
    private final Writers writers;

    DocumentPackPart(
            ContentTypes types,
            DocumentRepository documents,
            DraftRepository openDrafts,
            Drafts drafts,
            Publisher publisher,
            HistoryBook history,
            Writers writers) {
        this.types = types;
        this.documents = documents;
        this.openDrafts = openDrafts;
        this.drafts = drafts;
        this.publisher = publisher;
        this.history = history;
        this.writers = writers;
    }

    @Override
    public Turn turn() {
        return Turn.DOCUMENTS;
    }

    @Override
    public Pattern paths() {
        return Pattern.compile(
                types.all().stream().map(type -> type.codec().folder() + CODE).collect(Collectors.joining("|")));
    }

    @Override
    public Content content() {
        List<Written> files = new ArrayList<>();
        List<PackItem> items = new ArrayList<>();
        types.all().forEach(type -> write(type, files, items));
        return new Content(files, items);
    }

    private <B> void write(ContentType<B> type, List<Written> files, List<PackItem> items) {
        for (DocumentRepository.HeadAndId found : documents.findAllInForce(type.kind())) {
            String code = found.code();
            List<DocumentVersion> versions = documents.findVersions(type.kind(), code);
            B body = type.codec().read(versions.getFirst().body());
            String text = type.codec().writeFile(body, found.check());
            files.add(new Written(type.codec().folder() + "/" + code + ".yaml", text));
            List<String> hashes = versions.stream()
                    .map(version -> PackHash.of(canonical(type, version)))
                    .distinct()
                    .toList();
            items.add(new PackItem(type.kind().word(), code, found.number(), hashes));
        }
    }

    /** Stored text may have been written by an earlier release; what it says is told in today's way. */
    private static <B> String canonical(ContentType<B> type, DocumentVersion version) {
        return type.codec().write(type.codec().read(version.body()));
    }

    @Override
    public void takeIn(PackRun run) {
        types.all().forEach(type -> takeIn(type, run));
    }

    private <B> void takeIn(ContentType<B> type, PackRun run) {
        Pattern paths = Pattern.compile(type.codec().folder() + CODE);
        for (PackFile file : run.files(paths)) {
            try {
                takeIn(type, file, type.codec().readOffered(file.text()), run);
            } catch (ContentFileException e) {
                run.refuse(file, e.place(), e.key(), e.args());
            }
        }
    }

    private <B> void takeIn(ContentType<B> type, PackFile file, ContentFile<B> read, PackRun run) {
        String code = read.code();
        if (!file.path().equals(type.codec().folder() + "/" + code + ".yaml") || code.length() > LONGEST_CODE) {
            run.refuse(file, "code", "publishing.pack.error.code", code);
            return;
        }
        String offered = type.codec().write(read.body());
        if (offered.length() > LARGEST) {
            run.refuse(file, "", "publishing.error.too-large");
            return;
        }
        Subject subject = new Subject(type.kind(), code);
        DocumentRepository.HeadAndVersion current = current(subject);
        String here = current == null ? null : canonical(type, current.version());
        boolean withdrawn = current != null && current.head().withdrawal().isPresent();
        PackRun.Fate fate =
                run.weigh(new PackEntry(file, "", type.kind().word(), code, here, offered), !publishes(run, subject));
        if (withdrawn) {
            run.refuse(file, "", "publishing.pack.error.withdrawn", code);
        } else if (fate == PackRun.Fate.NEW || fate == PackRun.Fate.CHANGED) {
            settle(type, file, read, run);
        }
    }

    /** What was written by hand does not tell what it was made from: it cannot be put in the place of a text unseen. */
    private boolean publishes(PackRun run, Subject subject) {
        return run.trusted() && (run.tellsOrigin(subject.kind().word(), subject.code()) || current(subject) == null);
    }

    private DocumentRepository.@Nullable HeadAndVersion current(Subject subject) {
        Optional<Document> head = documents.findByKindAndCode(subject.kind(), subject.code());
        return head.flatMap(
                        document -> documents.findVersion(subject.kind(), subject.code(), document.currentVersion()))
                .orElse(null);
    }

    private <B> void settle(ContentType<B> type, PackFile file, ContentFile<B> read, PackRun run) {
        Subject subject = new Subject(type.kind(), read.code());
        if (openDrafts.findByKindAndCode(subject.kind(), subject.code()).isPresent()) {
            run.refuse(file, "", "publishing.error.draft-open", read.code());
            return;
        }
        List<ContentProblem> problems = publisher.problems(type, read.code(), read.body());
        if (!problems.isEmpty()) {
            problems.forEach(problem -> run.refuse(
                    file, problem.place(), problem.key(), problem.args().toArray()));
            return;
        }
        if (publishes(run, subject)) {
            Writer writer = writers.current();
            history.write(subject, DocumentAct.IMPORTED, writer, null, REASON);
            publisher.publish(type, read.code(), read.body(), read.check(), REASON, writer);
        } else {
            takeInAsDraft(type, file, subject, read, run);
        }
    }

    private <B> void takeInAsDraft(
            ContentType<B> type, PackFile file, Subject subject, ContentFile<B> read, PackRun run) {
        try {
            drafts.takeIn(subject, DraftBody.parse(type.codec().write(read.body())), REASON);
        } catch (DomainException e) {
            run.refuse(file, "", e.key(), e.args());
        }
    }
}
