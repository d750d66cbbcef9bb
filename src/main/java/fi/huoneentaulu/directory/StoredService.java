package fi.huoneentaulu.directory;

import java.time.Instant;

/**
 * A service with the moment of its last change.
 *
 * @param service the service
 * @param changedAt when anything of it last changed
 */
public record StoredService(TrayService service, Instant changedAt) {}
