package fi.huoneentaulu.exchange.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a sheet cannot be read as it is mapped.
 *
 * @param field the part that is missing or told twice, or null for the name of the list
 * @param key a translation key
 * @param args its arguments
 */
public record SheetFault(@Nullable SheetField field, String key, List<String> args) {}
