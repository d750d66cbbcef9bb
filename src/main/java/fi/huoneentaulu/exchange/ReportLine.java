package fi.huoneentaulu.exchange;

import fi.huoneentaulu.exchange.ServiceFormat.Remark;

/**
 * A line of a run's report.
 *
 * @param item the item's own id, or its place in the upload such as {@code #12}
 * @param rejected whether the item was left out; else it came in and something of it was not
 * @param remark what is said of it
 */
public record ReportLine(String item, boolean rejected, Remark remark) {}
