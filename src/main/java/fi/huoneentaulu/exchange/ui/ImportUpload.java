package fi.huoneentaulu.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.huoneentaulu.base.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a file of services is chosen or dropped; it is read while it comes, however large it is. */
class ImportUpload extends Composite<Upload> {
    private static final int MEGABYTE = 1024 * 1024;

    private final Taker taker;
    private final Consumer<UUID> started;
    private final Consumer<DomainException> refused;
    private volatile @Nullable Runnable outcome;

    /** Takes the bytes of a file. */
    @FunctionalInterface
    interface Taker {

        /** Takes a file in; what comes of it has an id. */
        UUID take(String name, InputStream sent) throws IOException;
    }

    ImportUpload(
            int mostMegabytes,
            List<String> endings,
            Taker taker,
            Consumer<UUID> started,
            Consumer<DomainException> refused) {
        this.taker = taker;
        this.started = started;
        this.refused = refused;
        Upload upload = getContent();
        upload.setUploadHandler(this::take);
        upload.addAllFinishedListener(_ -> {
            upload.clearFileList();
            tell();
        });
        upload.setMaxFileSize(Math.multiplyExact(mostMegabytes, MEGABYTE));
        upload.setAcceptedFileExtensions(endings.toArray(String[]::new));
        NativeButton choose = new NativeButton(getTranslation("exchange.upload.choose"));
        choose.addClassName("ht-button");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("exchange.upload.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(_ -> refused.accept(
                new DomainException("exchange.upload.rejected", mostMegabytes, String.join(", ", endings))));
    }

    private void take(UploadEvent event) {
        try (InputStream sent = event.getInputStream()) {
            UUID run = taker.take(event.getFileName(), sent);
            outcome = () -> started.accept(run);
        } catch (DomainException e) {
            outcome = () -> refused.accept(e);
        } catch (IOException e) {
            outcome = () -> refused.accept(new DomainException("exchange.upload.cut"));
        }
    }

    /** Where it leads is shown when the page asks next, as who is signed in: sending knows nobody. */
    private void tell() {
        Runnable told = outcome;
        outcome = null;
        if (told != null) {
            told.run();
        }
    }

    private UploadI18N words() {
        String failed = getTranslation("exchange.upload.cut");
        String sending = getTranslation("exchange.upload.sending");
        UploadI18N words = new UploadI18N();
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(sending)
                        .setProcessing(sending)
                        .setStalled(sending))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)));
        return words;
    }
}
