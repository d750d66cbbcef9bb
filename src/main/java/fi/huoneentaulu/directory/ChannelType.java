package fi.huoneentaulu.directory;

/** How a client meets a service. */
public enum ChannelType {
    PLACE,
    PHONE,
    ONLINE
}
