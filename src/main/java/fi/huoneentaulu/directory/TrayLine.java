package fi.huoneentaulu.directory;

/**
 * A service in a list, as it stands now.
 *
 * @param service the service
 * @param room whether there is room, as far as that is known today
 * @param open whether one of its channels is open now
 * @param old whether it has not been verified for so long that a reader is warned
 */
public record TrayLine(TrayItem service, Room room, boolean open, boolean old) {}
