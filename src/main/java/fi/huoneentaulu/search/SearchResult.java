package fi.huoneentaulu.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param query the text that was searched: as typed, without identity codes
 * @param identityCodeRemoved whether a national identity code was removed from the text; the reader must be told
 * @param total how many hits there are on all pages
 * @param hits the hits of the wanted page, best first
 * @param facets how many hits each filter value would leave
 * @param suggestions what the reader may have meant, when nothing or nothing good was found
 * @param elsewhereTotal how many more hold only outside the wanted area; 0 when no area was asked for
 * @param elsewhere the best of those
 * @param nearest when nothing was found: what comes nearest
 * @param servicesTotal how many services of the tray answer as well; they are not among the hits
 * @param services the best of those
 * @param weak whether nothing was found, or only by likeness: no word or synonym of it stands in any hit
 */
public record SearchResult(
        String query,
        boolean identityCodeRemoved,
        long total,
        List<SearchHit> hits,
        Facets facets,
        List<String> suggestions,
        long elsewhereTotal,
        List<SearchHit> elsewhere,
        List<SearchHit> nearest,
        long servicesTotal,
        List<SearchHit> services,
        boolean weak) {}
