package fi.huoneentaulu.publishing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;

/** Where a pack is chosen from the own machine or dropped. */
class PackUpload extends Composite<Upload> {
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    PackUpload(Runnable begun, Consumer<byte[]> chosen, Consumer<String> refused) {
        Upload upload = getContent();
        upload.setUploadHandler(UploadHandler.inMemory((_, bytes) -> chosen.accept(bytes)));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".zip");
        NativeButton choose = new NativeButton(getTranslation("publishing.pack.choose"));
        choose.addClassName("ht-button");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("publishing.pack.drop")));
        upload.setI18n(words());
        upload.addStartedListener(_ -> begun.run());
        upload.addFailedListener(_ -> refused.accept(getTranslation("publishing.pack.failed")));
        upload.addFileRejectedListener(_ -> refused.accept(getTranslation("publishing.pack.rejected")));
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("publishing.pack.rejected"))
                .setIncorrectFileType(getTranslation("publishing.pack.rejected"))
                .setTooManyFiles(getTranslation("publishing.pack.rejected")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("publishing.pack.sending"))
                        .setProcessing(getTranslation("publishing.pack.sending"))
                        .setStalled(getTranslation("publishing.pack.sending")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("publishing.pack.failed"))
                        .setUnexpectedServerError(getTranslation("publishing.pack.failed"))
                        .setForbidden(getTranslation("publishing.pack.failed"))));
        return words;
    }
}
