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
import java.util.UUID;
import java.util.function.Consumer;

/** Where a file of services is chosen or dropped; it is read while it comes, however large it is. */
class ImportUpload extends Composite<Upload> {
    private static final int MEGABYTE = 1024 * 1024;

    private final Taker taker;
    private final Consumer<UUID> started;
    private final Consumer<DomainException> refused;

    /** Takes the bytes of a file. */
    @FunctionalInterface
    interface Taker {

        /** Asks for a run over a file. */
        UUID take(InputStream sent) throws IOException;
    }

    ImportUpload(int mostMegabytes, Taker taker, Consumer<UUID> started, Consumer<DomainException> refused) {
        this.taker = taker;
        this.started = started;
        this.refused = refused;
        Upload upload = getContent();
        upload.setUploadHandler(this::take);
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        upload.setMaxFileSize(Math.multiplyExact(mostMegabytes, MEGABYTE));
        upload.setAcceptedFileExtensions(".json", ".zip");
        NativeButton choose = new NativeButton(getTranslation("exchange.upload.choose"));
        choose.addClassName("ht-button");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("exchange.upload.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(
                _ -> refused.accept(new DomainException("exchange.upload.rejected", mostMegabytes)));
    }

    private void take(UploadEvent event) {
        try (InputStream sent = event.getInputStream()) {
            UUID run = taker.take(sent);
            event.getUI().access(() -> started.accept(run));
        } catch (DomainException e) {
            event.getUI().access(() -> refused.accept(e));
        } catch (IOException e) {
            event.getUI().access(() -> refused.accept(new DomainException("exchange.upload.cut")));
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
