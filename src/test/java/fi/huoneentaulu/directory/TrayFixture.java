package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.ServiceRole;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Services without Spring, for plain tests of other modules. */
public final class TrayFixture {
    private static final Instant CHANGED = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 25);

    private TrayFixture() {}

    /** The services of {@code content/tray}. */
    public static List<TrayService> starters() {
        return StarterTray.read();
    }

    /** Services as interfaces list them. */
    public static Listing listing(List<TrayService> services) {
        return new Listing(
                "1",
                services.stream()
                        .map(service -> ListedService.of(service, CHANGED, term -> term))
                        .toList());
    }

    /** A service that uses everything that can be told of one, in awkward forms. */
    public static TrayService everything() {
        Provider provider = new Provider(
                "tuuliviiri",
                text("Tuuliviirin väki"),
                text("Yhdistys, jota ei ole."),
                "https://esimerkki.invalid/väki?a=[1]",
                Sector.ASSOCIATION,
                true);
        return TrayService.building("tuuliviiri-kaikki", provider)
                .role(ServiceRole.LINK_WORKER)
                .name(text("Kaikki \"mitä\" on\nja vähän päälle"))
                .otherNames(List.of(text("Toinen nimi"), LocalizedText.finnish("Kolmas; nimi")))
                .summary(text("Yksi lause."))
                .text(text("Yksi lause."))
                .needs(EnumSet.allOf(Need.class))
                .groups(EnumSet.allOf(TargetGroup.class))
                .ages(new AgeRange(15, null))
                .requirements(new LocalizedText("Lähete", null, "Referral"))
                .coverage(Set.of(
                        new Coverage.InMunicipality("217"),
                        new Coverage.InCounty("18"),
                        new Coverage.InCooperationArea("4")))
                .cost(Cost.LOW)
                .costNote(new LocalizedText("2 €", "2 €", null))
                .channels(List.of(place(), phone(), page()))
                .howTo(text("Soita ensin."))
                .details(Map.of(DetailKind.DEADLINE, text("Perjantai"), DetailKind.VALIDITY, text("Vuosi")))
                .url("https://esimerkki.invalid/a|b")
                .terms(Set.of(
                        new Term(
                                "ptvserclass",
                                "http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P1.1",
                                text("Liikunta")),
                        new Term("YSO", "p916", new LocalizedText("liikunta", "motion", null)),
                        new Term("oma luokitus", "P1.1", LocalizedText.finnish("Sama koodi"))))
                .languages(Set.of("fi", "sv", "ar", "sms"))
                .capacity(new Capacity(Room.QUEUE, DAY))
                .verifiedOn(DAY)
                .editedOn(DAY.minusYears(1))
                .build();
    }

    private static Channel place() {
        return new Channel(
                ChannelType.PLACE,
                text("Sali"),
                text("Sisään pihan puolelta."),
                new Place("217", "Esimerkkitie 1", "69100", "Kannus", 63.9, 23.9),
                List.of(new Phone("000 000 0001", text("Puhelu on maksuton.")), new Phone("000 000 0001", null)),
                "väki@esimerkki.invalid",
                "https://esimerkki.invalid/sali",
                List.of(
                        new OpeningHours(
                                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                                LocalTime.of(22, 0),
                                LocalTime.of(2, 0),
                                DAY,
                                DAY.plusYears(1),
                                false,
                                true,
                                text("Vain yöllä")),
                        new OpeningHours(
                                Set.of(DayOfWeek.MONDAY),
                                LocalTime.of(23, 0),
                                LocalTime.of(23, 30),
                                DAY,
                                DAY,
                                true,
                                false,
                                null),
                        new OpeningHours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)),
                new Season(MonthDay.of(9, 1), MonthDay.of(2, 29)),
                EnumSet.allOf(Accessibility.class),
                text("Ovi on painava."),
                false);
    }

    private static Channel phone() {
        return new Channel(
                ChannelType.PHONE,
                null,
                null,
                new Place(null, null, null, null, null, null),
                List.of(new Phone("000 000 0002", null)),
                null,
                null,
                List.of(),
                null,
                Set.of(),
                null,
                true);
    }

    private static Channel page() {
        return new Channel(
                ChannelType.E_SERVICE,
                text("Asiointi"),
                null,
                null,
                List.of(),
                "vaki@example.org",
                "https://esimerkki.invalid/ä",
                List.of(),
                null,
                Set.of(),
                LocalizedText.finnish("Selkokieltä."),
                true);
    }

    private static LocalizedText text(String fi) {
        return new LocalizedText(fi, fi + " (sv)", fi + " (en)");
    }
}
