package fi.huoneentaulu.exchange;

import fi.huoneentaulu.base.DomainException;
import org.springframework.util.unit.DataSize;

/** More was sent than an installation lets in. */
public class UploadTooLargeException extends DomainException {
    private static final long serialVersionUID = 1L;

    UploadTooLargeException(long most) {
        super("exchange.error.too-large", DataSize.ofBytes(most).toMegabytes());
    }
}
