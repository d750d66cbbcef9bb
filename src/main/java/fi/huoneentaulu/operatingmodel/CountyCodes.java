package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.area.County;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The codes of what one county takes over from another: the same code with the name of the county at its end. */
final class CountyCodes {
    private final List<String> endings;
    private final County county;

    CountyCodes(Collection<County> counties, County county) {
        this.endings = counties.stream().map(CountyCodes::ending).toList();
        this.county = county;
    }

    County county() {
        return county;
    }

    /** The county's code for something that may carry the name of another county already. */
    String of(String code) {
        String bare = endings.stream()
                .filter(code::endsWith)
                .findFirst()
                .map(ending -> code.substring(0, code.length() - ending.length()))
                .orElse(code);
        return bare + ending(county);
    }

    private static String ending(County county) {
        String plain = Normalizer.normalize(county.shortName().fi().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return "-" + plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
    }
}
