package fi.huoneentaulu.shell.web;

import java.io.IOException;

/** A program sent more than the API reads. */
class RequestTooLargeException extends IOException {

    RequestTooLargeException() {
        super("The request is too large");
    }
}
