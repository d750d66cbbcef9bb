package fi.huoneentaulu.exchange.sheet;

/** Takes the tables of a file line by line, as they are read. */
interface TableSink {

    /** A table begins; the one before it has ended. */
    void table(String name);

    /** The next line of the table, blank ones included. */
    void row(TableRow row);
}
