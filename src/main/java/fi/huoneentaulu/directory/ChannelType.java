package fi.huoneentaulu.directory;

/** How a client meets a service. */
public enum ChannelType {
    PLACE,
    PHONE,
    /** A page to read. */
    ONLINE,
    /** Something done on the web, such as an application. */
    E_SERVICE
}
