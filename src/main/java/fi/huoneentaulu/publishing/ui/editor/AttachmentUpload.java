package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import fi.huoneentaulu.publishing.AttachmentType;
import fi.huoneentaulu.publishing.Attachments;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where a file is chosen from the own machine or dropped; what is in it is looked at after it has been sent. */
class AttachmentUpload extends Composite<Upload> {
    private final NativeButton choose;

    AttachmentUpload(
            FormContext context,
            Attachments attachments,
            Runnable begun,
            BiConsumer<String, byte[]> sent,
            Consumer<String> refused) {
        String failed = context.text("publishing.editor.attachment.failed");
        String rejected = context.text("publishing.editor.attachment.rejected", attachments.megabytes());
        choose = new NativeButton(context.text("publishing.editor.field.attachments.add"));
        choose.addClassNames("ht-button", "small");
        Upload upload = getContent();
        upload.setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> sent.accept(metadata.fileName(), bytes)));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        upload.setMaxFileSize(attachments.largest());
        upload.setAcceptedFileExtensions(Stream.concat(
                        Stream.of(".jpeg"), Stream.of(AttachmentType.values()).map(type -> "." + type.extension()))
                .toArray(String[]::new));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(context.text("publishing.editor.attachment.drop")));
        upload.setI18n(words(context.text("publishing.editor.attachment.sending"), failed, rejected));
        upload.addStartedListener(_ -> begun.run());
        upload.addFailedListener(_ -> refused.accept(failed));
        upload.addFileRejectedListener(_ -> refused.accept(rejected));
    }

    NativeButton button() {
        return choose;
    }

    private static UploadI18N words(String sending, String failed, String rejected) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(rejected)
                        .setIncorrectFileType(rejected)
                        .setTooManyFiles(rejected))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(sending)
                                .setProcessing(sending)
                                .setStalled(sending))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)));
    }
}
