package fi.huoneentaulu.bench;

import fi.huoneentaulu.testing.PtvServices;
import fi.huoneentaulu.testing.PtvStub;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Very many services as PTV tells of them: each with a name, a text, classes and a channel, in words that recur as in life. */
final class Crowd {
    private static final int SEED = 20_26;
    private static final List<String> DOINGS = List.of(
            "Tuolijumppa",
            "Vesivoimistelu",
            "Kuntosaliryhmä",
            "Kävelyryhmä",
            "Tasapainoryhmä",
            "Luontopolku",
            "Kuvataidekerho",
            "Kuorolaulu",
            "Lukupiiri",
            "Vertaistukiryhmä",
            "Surevien ryhmä",
            "Ruoka-apu",
            "Talousneuvonta",
            "Velkaneuvonta",
            "Digiopastus",
            "Ystävätoiminta",
            "Avoin päiväkoti",
            "Perhekahvila",
            "Nuorten pajatoiminta",
            "Etsivä nuorisotyö",
            "Liikuntaneuvonta",
            "Elintapaohjaus",
            "Päiväkeskus",
            "Asumisneuvonta",
            "Omaishoitajien kahvila",
            "Muistikahvila",
            "Kotoutumisen neuvonta",
            "Kielikahvila",
            "Työttömien yhdistys",
            "Kirpputori",
            "Kyläkerho",
            "Diakoniatyö");
    private static final List<String> THOSE = List.of(
            "ikäihmisille",
            "lapsiperheille",
            "nuorille",
            "työikäisille",
            "omaishoitajille",
            "eläkeläisille",
            "maahanmuuttajille",
            "työttömille",
            "miehille",
            "naisille",
            "diabeetikoille",
            "tuki- ja liikuntaelinvaivoihin",
            "mielenterveyskuntoutujille",
            "liikunnan aloittajille",
            "sydänkuntoutujille",
            "kaikille avoin");
    private static final List<String> SAID = List.of(
            "Ryhmä kokoontuu viikoittain ja mukaan voi tulla ilman ilmoittautumista.",
            "Ohjaaja kertoo aluksi, miten toimintaan pääsee ja mitä mukaan tarvitaan.",
            "Tilat ovat esteettömät, ja saattaja pääsee mukaan maksutta.",
            "Tapaamisissa jutellaan, juodaan kahvia ja sovitaan seuraavasta kerrasta.",
            "Toiminta perustuu vertaisuuteen ja vapaaehtoisten työhön.",
            "Tarvittaessa autamme lomakkeiden täyttämisessä ja asioinnissa.",
            "Ilmoittaudu puhelimitse tai sähköpostilla viimeistään edellisenä päivänä.",
            "Alkukeskustelussa kartoitetaan tilanne ja sovitaan tavoitteista.");
    private static final List<String> CLASSES =
            List.of("P25", "P10.8", "P4.12", "P5.16", "P15.1", "P9.4", "P4.13", "P8.4", "P3.6", "P5.20");
    private static final List<String> PLACES = List.of(
            "272", "217", "074", "236", "421", "584", "849", "924", "743", "145", "301", "232", "233", "408", "005",
            "010");

    private Crowd() {}

    /** Lets a stub know so many services with their channels. */
    static void gather(PtvStub stub, int services, LocalDate edited) {
        Random random = new Random(SEED);
        for (int number = 1; number <= services; number++) {
            stub.service(PtvServices.id(number), service(number, edited, random));
            stub.channel(PtvServices.channelId(number), PtvServices.channel(number));
        }
    }

    private static String service(int number, LocalDate edited, Random random) {
        String name = "%s %s %d".formatted(any(DOINGS, random), any(THOSE, random), number);
        String said = String.join(" ", any(SAID, random), any(SAID, random), any(SAID, random), any(SAID, random));
        return """
                {"id":"%s","publishingStatus":"Published","modified":"%sT08:00:00","areaType":"LimitedType",
                 "serviceNames":[{"language":"fi","value":"%s","type":"Name"}],
                 "serviceDescriptions":[{"language":"fi","value":"%s %s.","type":"Summary"},
                  {"language":"fi","value":"%s","type":"Description"}],
                 "serviceClasses":[{"code":"%s","name":[{"language":"fi","value":"Luokka"}]}],
                 "areas":[{"type":"Municipality","code":"%s"}],"serviceChargeType":"FreeOfCharge","languages":["fi"],
                 "serviceChannels":[{"serviceChannel":{"id":"%s","name":"Kanava"},"description":[],"serviceHours":[]}],
                 "organizations":[{"roleType":"Responsible","organization":{"id":"0f000000-0000-4000-8000-%012d",
                  "name":"Järjestäjä %d"}}]}""".formatted(
                        PtvServices.id(number),
                        edited,
                        name,
                        any(DOINGS, random).toLowerCase(Locale.ROOT),
                        any(THOSE, random),
                        said,
                        any(CLASSES, random),
                        any(PLACES, random),
                        PtvServices.channelId(number),
                        number % 300,
                        number % 300);
    }

    private static String any(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
