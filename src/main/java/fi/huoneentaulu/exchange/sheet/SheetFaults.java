package fi.huoneentaulu.exchange.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a mapping lacks. */
final class SheetFaults {
    private SheetFaults() {}

    /** The faults of a mapping, where the tray has providers of some names. */
    static List<SheetFault> of(SheetMapping mapping, Set<String> providers) {
        List<SheetFault> faults = new ArrayList<>();
        if (mapping.list().isBlank()) {
            faults.add(new SheetFault(null, "exchange.sheet.missing.list", List.of()));
        }
        if (!mapping.tells(SheetField.NAME)) {
            faults.add(new SheetFault(SheetField.NAME, "exchange.sheet.missing.NAME", List.of()));
        }
        missing(mapping, EnumSet.of(SheetField.SUMMARY, SheetField.TEXT), SheetField.SUMMARY, faults);
        missing(mapping, EnumSet.of(SheetField.PROVIDER), SheetField.PROVIDER, faults);
        missing(mapping, EnumSet.of(SheetField.AREA), SheetField.AREA, faults);
        missing(mapping, EnumSet.of(SheetField.COST, SheetField.PRICE), SheetField.COST, faults);
        sector(mapping, providers, faults);
        for (SheetField field : SheetField.values()) {
            if (!field.isJoined() && mapping.places(field).size() > 1) {
                faults.add(new SheetFault(field, "exchange.sheet.missing.twice", List.of()));
            }
        }
        return faults;
    }

    private static void missing(SheetMapping mapping, Set<SheetField> any, SheetField field, List<SheetFault> faults) {
        boolean told = any.stream()
                .anyMatch(each -> mapping.tells(each) || mapping.same(each).isPresent());
        if (!told) {
            faults.add(new SheetFault(field, "exchange.sheet.missing." + field.name(), List.of()));
        }
    }

    /** A provider that the tray does not have must be of some kind; of a column nobody knows beforehand. */
    private static void sector(SheetMapping mapping, Set<String> providers, List<SheetFault> faults) {
        boolean told = mapping.tells(SheetField.SECTOR)
                || mapping.same(SheetField.SECTOR).isPresent();
        Optional<String> name = mapping.same(SheetField.PROVIDER);
        boolean isNew = mapping.tells(SheetField.PROVIDER)
                || name.filter(each -> !providers.contains(SheetWords.plain(each)))
                        .isPresent();
        if (isNew && !told) {
            faults.add(new SheetFault(SheetField.SECTOR, "exchange.sheet.missing.SECTOR", List.of()));
        }
    }
}
