package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a line will come in.
 *
 * @param line its number
 * @param service the service, or null when it makes none
 * @param remarks what is left out of it, or why there is none
 */
public record SheetLine(int line, @Nullable TrayService service, List<Remark> remarks) {}
