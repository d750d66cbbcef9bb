package fi.huoneentaulu.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.base.ui.Checks;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.identity.ServiceArea;
import fi.huoneentaulu.identity.Unit;
import fi.huoneentaulu.identity.User;
import fi.huoneentaulu.identity.UserDetailsDraft;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an administrator says of a user. */
class UserForm extends Composite<Div> {
    private final TextInput displayName = new TextInput("nimi", getTranslation("identity.display-name"));
    private final Checks<Role> roles =
            new Checks<>("rooli", getTranslation("identity.users.roles"), List.of(Role.values()), this::role);
    private final NativeSelect<Unit> unit;
    private final NativeSelect<Municipality> municipality;
    private final NativeSelect<Profession> profession;
    private final NativeSelect<Language> language;
    private final Checks<ServiceArea> serviceAreas;
    private final List<Unit> units;
    private final List<ServiceArea> knownServiceAreas;
    private final Areas areas;

    UserForm(List<Unit> units, List<ServiceArea> serviceAreas, Areas areas) {
        this.units = units;
        knownServiceAreas = serviceAreas;
        this.areas = areas;
        Language reader = Language.of(getLocale());
        String none = getTranslation("identity.users.none");
        unit = new NativeSelect<>(
                getTranslation("identity.users.unit"),
                none,
                units,
                each -> each.name().text(reader));
        municipality = new NativeSelect<>(
                getTranslation("identity.users.municipality"),
                none,
                List.copyOf(areas.municipalities()),
                each -> each.name().text(reader));
        profession = new NativeSelect<>(
                getTranslation("identity.users.profession"), none, List.of(Profession.values()), this::name);
        language = new NativeSelect<>(
                        getTranslation("identity.languages"), null, List.of(Language.values()), this::name)
                .choose(Language.FI);
        this.serviceAreas = new Checks<>(
                "palvelualue",
                getTranslation("identity.users.service-areas"),
                serviceAreas,
                each -> each.name().text(reader));
        displayName.field().getElement().setAttribute("maxlength", "100");
        getContent().addClassName("admin-form");
        getContent().add(displayName, roles, unit, municipality, profession, language, this.serviceAreas);
    }

    void show(User user) {
        displayName.show(user.displayName());
        roles.choose(user.roles());
        unit.choose(find(user.unitCode()));
        String home = user.homeMunicipality();
        municipality.choose(home == null ? null : areas.municipality(home).orElse(null));
        profession.choose(user.profession());
        language.choose(user.language());
        serviceAreas.choose(knownServiceAreas.stream()
                .filter(each -> user.serviceAreas().contains(each.code()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    UserDetailsDraft draft() {
        return new UserDetailsDraft(
                displayName.text(),
                Set.copyOf(roles.chosen()),
                unit.chosen().map(Unit::code).orElse(null),
                municipality.chosen().map(Municipality::code).orElse(null),
                profession.chosen().orElse(null),
                language.chosen().orElse(Language.FI),
                serviceAreas.chosen().stream().map(ServiceArea::code).collect(Collectors.toUnmodifiableSet()));
    }

    private @Nullable Unit find(@Nullable String code) {
        return units.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private String role(Role role) {
        return getTranslation("identity.role." + role);
    }

    private String name(Enum<?> value) {
        return getTranslation(Messages.nameKey(value));
    }
}
