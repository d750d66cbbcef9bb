package fi.huoneentaulu.exchange.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a line tells of each part, by the mapping: from its columns, or else what is the same on every line. */
final class LineCells {
    private final TableRow row;
    private final SheetMapping mapping;
    private final SheetChoices choices;
    private final LineFaults faults;

    LineCells(TableRow row, SheetMapping mapping, SheetChoices choices, LineFaults faults) {
        this.row = row;
        this.mapping = mapping;
        this.choices = choices;
        this.faults = faults;
    }

    /** The words of a part; several columns are joined line by line. */
    Optional<String> text(SheetField field) {
        String told = mapping.places(field).stream()
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? mapping.same(field) : Optional.of(told);
    }

    /** The codes of a part, in the order told; a word that nobody has given a meaning is told and left out. */
    Set<String> codes(SheetField field) {
        Optional<String> same = mapping.same(field);
        if (same.isPresent()) {
            return Set.of(same.get());
        }
        Set<String> codes = new LinkedHashSet<>();
        for (String word : words(field)) {
            Optional<String> code = choices.meaning(mapping, field, word);
            if (code.isEmpty()) {
                faults.note(field, "exchange.sheet.fault.value", word);
            } else if (!code.get().isEmpty()) {
                codes.add(code.get());
            }
        }
        return codes;
    }

    private List<String> words(SheetField field) {
        return mapping.places(field).stream()
                .flatMap(place -> choices.words(mapping, field, row.cell(place)))
                .toList();
    }

    /** The one code of a part. */
    Optional<String> code(SheetField field) {
        return codes(field).stream().findFirst();
    }
}
