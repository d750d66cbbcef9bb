package fi.huoneentaulu.base.pack;

/**
 * A file of a pack, read so far that it is safe to read on.
 *
 * @param path its path inside the pack
 * @param text YAML without aliases, tags and doubled keys
 * @param places on which line each place stands
 */
public record PackFile(String path, String text, YamlPlaces places) {}
