package fi.huoneentaulu.browser;

import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * A page in one of its states.
 *
 * @param name a name for pictures and messages
 * @param username who opens it, or blank for somebody who has not signed in
 * @param path its address
 * @param shows what stands on it when it is there
 */
record Place(String name, String username, String path, String shows) {
    static final String NOBODY = "";
    static final String ADMINISTRATOR = "paakayttaja";
    private static final String PRINTED = "?lang=";

    /**
     * The states of the pages that have them, and every other page of the product that takes no parameter.
     *
     * @param userId the id of some user of this installation
     * @param sheetId the id of a list that waits for its mapping
     */
    static List<Place> all(UUID userId, UUID sheetId) {
        List<Place> places = new ArrayList<>(states());
        places.add(new Place("salasana", BrowserTest.NURSE, "/salasana" + PRINTED, "#current"));
        places.add(new Place("hallinta-kayttaja", ADMINISTRATOR, "/hallinta/kayttaja/" + userId, ".admin-acts button"));
        places.add(new Place("hallinta-kayttaja-uusi", ADMINISTRATOR, "/hallinta/kayttaja/uusi", "#tunnus"));
        places.add(
                new Place("desk-new", ADMINISTRATOR, "/yllapito?tila=in-force#uusi=Uusi%20palvelu", "#uuden-tunnus"));
        places.add(new Place("synonym-new", ADMINISTRATOR, "/yllapito/synonyymit#termi=fyssari", "#kohteet"));
        places.add(new Place(
                "sheet", "koordinaattori", "/yllapito/tuonti/taulukko/" + sheetId, ".sheet-preview tbody tr"));
        places.add(new Place("fact-open", ADMINISTRATOR, "/yllapito/ohjausperusteet?peruste=age", "#pienin"));
        Set<String> known = Set.of("", "kirjaudu", "navigaattori");
        routes().filter(place -> !known.contains(place.path().substring(1))).forEach(places::add);
        return List.copyOf(places);
    }

    private static List<Place> states() {
        String nurse = BrowserTest.NURSE;
        return List.of(
                new Place("sign-in", NOBODY, "/kirjaudu" + PRINTED, "#username"),
                new Place("start", nurse, "/", ".start-themes"),
                new Place("results", nurse, "/#q=sokeritauti%20liikunta", "#tulokset a"),
                new Place("card", nurse, "/kortti/elintapavalmennus", ".card-actions"),
                new Place("keeping", "koordinaattori", "/yllapito/kortti/kotihoito", ".editor-keeping"),
                new Place(
                        "navigator",
                        nurse,
                        "/navigaattori#ika=52&aihe=exercise,wellbeing&f.inactive=true&f.type2Diabetes=true&f.poorDiseaseControl=true",
                        ".nav-card"),
                new Place(
                        "navigator-danger",
                        nurse,
                        "/navigaattori?alku=puhelinohjaus#f.acuteDanger=true",
                        ".nav-stop[role=alert]"),
                new Place("model", "koordinaattori", "/malli/aikuisten-ohjattu-omahoito-kymenlaakso", ".model-figures"),
                new Place(
                        "models-compared",
                        nurse,
                        "/mallit/vertailu?a=yhteisasiakas-vastaanotolla&b=kuntoutukseen-ohjautuminen",
                        ".model-comparison-sides"),
                new Place("nothing-found", nurse, "/#q=xyzzyqwert", ".search-nothing"),
                new Place("suitability-no", nurse, "/kortti/elintapavalmennus#f.age=17.9", ".card-verdict-no"),
                new Place("tray-kannus", nurse, "/tarjotin#kunta=217&tarve=exercise", ".tray-item"),
                new Place("service", nurse, "/palvelu/kannus-tasapainoryhma", ".tray-service"),
                new Place(
                        "service-sheet",
                        nurse,
                        "/tarjotin/lista?palvelut=kannus-tasapainoryhma,kannus-liikunnan-yhdyshenkilo&lang=",
                        ".sheet-service"),
                new Place(
                        "service-kept", "koordinaattori", "/yllapito/tarjotin/lestijarvi-lukupiiri", ".tray-kept-part"),
                new Place(
                        "service-form",
                        "koordinaattori",
                        "/yllapito/tarjotin/kannus-tasapainoryhma/muokkaa",
                        ".tray-form-preview h3"),
                new Place(
                        "service-new",
                        "koordinaattori",
                        "/yllapito/uusi-palvelu#kunta=074&uusi=CULTURE",
                        "#palvelu-provider"),
                new Place("coverage-kp", "koordinaattori", "/yllapito/kattavuus?hva=18", ".coverage-gap"),
                new Place("not-found", nurse, "/tallaista-sivua-ei-ole", "h1"),
                new Place(
                        "suitability-open", nurse, "/kortti/elintapavalmennus#f.age=52", "#soveltuuko .fact-question"),
                new Place("print", nurse, "/kortti/elintapavalmennus/tuloste" + PRINTED, "h1"),
                new Place("ladder", nurse, "/polku/mielenterveyden-portaat?porras=ohjattu-omahoito", ".path .chosen"),
                new Place("path", nurse, "/polku/lasten-ja-nuorten-kuntoutuspolku", ".path-words"),
                new Place("path-print", nurse, "/polku/lasten-ja-nuorten-kuntoutuspolku/tuloste" + PRINTED, "h1"),
                new Place("family-sheet", nurse, "/polku/lasten-ja-nuorten-kuntoutuspolku/perheelle" + PRINTED, "h1"),
                new Place("client-sheet", nurse, "/kortti/elintapavalmennus/asiakkaalle" + PRINTED, "h1"),
                new Place(
                        "suitability-yes",
                        nurse,
                        "/kortti/elintapavalmennus#f.age=52&f.motivated=true&f.inactive=true"
                                + "&f.needsClinicalAndPhysioExpertise=true&f.type2Diabetes=true",
                        ".card-verdict-yes"));
    }

    private static Stream<Place> routes() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("fi.huoneentaulu").stream()
                .map(found -> type(found.getBeanClassName()))
                .filter(type -> !route(type).contains(":"))
                .map(type -> new Place(route(type).replace('/', '-'), reader(type), "/" + route(type), "main h1"));
    }

    private static Class<?> type(@Nullable String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String route(Class<?> type) {
        return type.getAnnotation(Route.class).value();
    }

    private static String reader(Class<?> type) {
        RolesAllowed allowed = type.getAnnotation(RolesAllowed.class);
        Set<String> roles = allowed == null ? Set.of() : Set.of(allowed.value());
        if (roles.contains(Roles.ADMINISTRATOR)) {
            return ADMINISTRATOR;
        }
        return roles.contains(Roles.COORDINATOR) ? "koordinaattori" : BrowserTest.NURSE;
    }

    /** The address in a language; a page of a signed-in reader knows it without. */
    String path(Language language) {
        return path.endsWith("lang=") ? path + language.tag() : path;
    }
}
