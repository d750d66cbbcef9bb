package fi.huoneentaulu.identity;

import static fi.huoneentaulu.base.access.Role.ADMINISTRATOR;
import static fi.huoneentaulu.base.access.Role.APPROVER;
import static fi.huoneentaulu.base.access.Role.COORDINATOR;
import static fi.huoneentaulu.base.access.Role.DATA_PROTECTION_OFFICER;
import static fi.huoneentaulu.base.access.Role.LINK_WORKER;
import static fi.huoneentaulu.base.access.Role.OWN_WORKER;
import static fi.huoneentaulu.base.access.Role.PROFESSIONAL;
import static fi.huoneentaulu.base.access.Role.SUPERVISOR;

import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Profession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The people and units of the demonstration, made when there are no users: role names, not persons. */
@Component
@Profile("demo")
class DemoAccounts implements SmartInitializingSingleton {
    private static final String KOKKOLA = "272";
    private static final String KANNUS = "217";
    private static final String ALAJARVI = "005";
    private static final String VIMPELI = "934";
    private static final String SOINI = "759";

    private static final List<Unit> UNITS = List.of(
            unit(
                    "kokkola-terveysasema",
                    "Kokkolan terveysasema",
                    "Karleby hälsostation",
                    "Kokkola health centre",
                    "18",
                    KOKKOLA),
            unit(
                    "kannus-terveysasema",
                    "Kannuksen terveysasema",
                    "Kannus hälsostation",
                    "Kannus health centre",
                    "18",
                    KANNUS),
            unit(
                    "alajarvi-sotekeskus",
                    "Alajärven sotekeskus",
                    "Alajärvi social- och hälsocentral",
                    "Alajärvi health and social services centre",
                    "16",
                    ALAJARVI),
            unit(
                    "vimpeli-sotekeskus",
                    "Vimpelin sotekeskus",
                    "Vindala social- och hälsocentral",
                    "Vimpeli health and social services centre",
                    "16",
                    VIMPELI),
            unit(
                    "soini-sotekeskus",
                    "Soinin sotekeskus",
                    "Soini social- och hälsocentral",
                    "Soini health and social services centre",
                    "16",
                    SOINI));

    private static final List<Person> PEOPLE = List.of(
            new Person(
                    "ammattilainen", "Ammattilainen", PROFESSIONAL, "kokkola-terveysasema", KOKKOLA, Profession.NURSE),
            new Person(
                    "puhelinhoitaja", "Puhelinhoitaja", PROFESSIONAL, "kannus-terveysasema", KANNUS, Profession.NURSE),
            new Person(
                    "koordinaattori",
                    "Koordinaattori",
                    COORDINATOR,
                    "kokkola-terveysasema",
                    KOKKOLA,
                    Profession.PUBLIC_HEALTH_NURSE),
            new Person(
                    "hyvaksyja",
                    "Hyväksyjä",
                    APPROVER,
                    "kokkola-terveysasema",
                    KOKKOLA,
                    null,
                    Set.of("kuntoutus", "hyvinvoinnin-edistaminen", "terveyspalvelut")),
            new Person(
                    "linkkihenkilo",
                    "Linkkihenkilö",
                    LINK_WORKER,
                    "vimpeli-sotekeskus",
                    VIMPELI,
                    Profession.LINK_WORKER),
            new Person(
                    "omatyontekija",
                    "Omatyöntekijä",
                    OWN_WORKER,
                    "alajarvi-sotekeskus",
                    ALAJARVI,
                    Profession.SOCIAL_COUNSELLOR),
            new Person("esihenkilo", "Esihenkilö", SUPERVISOR, "soini-sotekeskus", SOINI, Profession.PHYSIOTHERAPIST),
            new Person("tietosuojavastaava", "Tietosuojavastaava", DATA_PROTECTION_OFFICER, null, KOKKOLA, null),
            new Person("paakayttaja", "Pääkäyttäjä", ADMINISTRATOR, null, KOKKOLA, null));

    private final Accounts accounts;
    private final OrganisationUnits units;
    private final StarterServiceAreas serviceAreas;
    private final Passwords passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoAccounts(
            Accounts accounts,
            OrganisationUnits units,
            StarterServiceAreas serviceAreas,
            Passwords passwords,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.serviceAreas = serviceAreas;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
    }

    static List<String> usernames() {
        return PEOPLE.stream().map(Person::username).toList();
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (accounts.count() == 0) {
            // One hash for all: it guards nothing, and nine would cost seconds at each first start.
            String hash = passwords.hash(Demonstration.PASSWORD);
            transaction.executeWithoutResult(_ -> create(hash, clock.instant()));
        }
    }

    private void create(String hash, Instant now) {
        UNITS.stream()
                .filter(unit -> !units.existsByCode(unit.code()))
                .forEach(unit -> units.save(new OrganisationUnit(unit, now)));
        units.flush();
        serviceAreas.takeIn();
        PEOPLE.forEach(person -> accounts.save(new Account(person.username(), hash, person.details(), now)));
    }

    private static Unit unit(String code, String fi, String sv, String en, String county, String municipality) {
        return new Unit(code, 0, new LocalizedText(fi, sv, en), county, municipality);
    }

    private record Person(
            String username,
            String name,
            Role role,
            @Nullable String unit,
            String municipality,
            @Nullable Profession profession,
            Set<String> decides) {

        Person(
                String username,
                String name,
                Role role,
                @Nullable String unit,
                String municipality,
                @Nullable Profession profession) {
            this(username, name, role, unit, municipality, profession, Set.of());
        }

        UserDetailsDraft details() {
            return new UserDetailsDraft(name, Set.of(role), unit, municipality, profession, Language.FI, decides);
        }
    }
}
