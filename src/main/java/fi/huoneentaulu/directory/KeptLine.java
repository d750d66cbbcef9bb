package fi.huoneentaulu.directory;

import java.util.List;

/**
 * A service in the list of those who keep services.
 *
 * @param service the service
 * @param standing what must be done about it, the most pressing first
 * @param removed whether it was taken off the tray
 */
public record KeptLine(TrayItem service, List<ServiceStanding> standing, boolean removed) {}
