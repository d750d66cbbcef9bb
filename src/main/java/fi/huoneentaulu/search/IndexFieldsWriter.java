package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

/** Writes a row into the index. The words of all three languages share the fields, each cut by its own rules. */
class IndexFieldsWriter implements TypeBridge<SearchEntryRow> {
    static final List<String> FILTERS = List.of(
            IndexFields.FORMAT_FIELD,
            IndexFields.SUBJECT,
            IndexFields.KIND,
            IndexFields.COVERAGE,
            IndexFields.THEME,
            IndexFields.SECTOR,
            IndexFields.LEVEL,
            IndexFields.STEP,
            IndexFields.MODE,
            IndexFields.DELIVERY,
            IndexFields.DIRECTOR,
            IndexFields.DELIVERER,
            IndexFields.AGE_GROUP);

    final Map<String, IndexFieldReference<String>> filters = new HashMap<>();
    final Map<String, IndexFieldReference<String>> words = new HashMap<>();
    final Map<Language, IndexFieldReference<String>> sortTitles = new EnumMap<>(Language.class);

    @Nullable
    IndexFieldReference<String> head;

    @Nullable
    IndexFieldReference<String> code;

    @Nullable
    IndexFieldReference<Instant> changedAt;

    @Nullable
    IndexFieldReference<Integer> ageMin;

    @Nullable
    IndexFieldReference<Integer> ageMax;

    @Override
    public void write(DocumentElement target, SearchEntryRow row, TypeBridgeWriteContext context) {
        IndexedHead entry = row.head();
        target.addValue(head, row.rawHead());
        target.addValue(code, entry.code());
        sortTitles.forEach((language, field) ->
                target.addValue(field, Words.sortable(entry.title().text(language))));
        target.addValue(changedAt, row.changedAt());
        target.addValue(ageMin, AgeGroup.lowest(entry.ageMin()));
        target.addValue(ageMax, AgeGroup.highest(entry.ageMax()));
        writeFilters(target, entry);
        writeWords(target, Zone.TITLE, entry.title());
        writeWords(target, Zone.SUMMARY, entry.summary());
        writeWords(target, Zone.TEXT, row.text());
        if (entry.keywords() != null) {
            writeWords(target, Zone.KEYWORDS, entry.keywords());
        }
    }

    private void writeFilters(DocumentElement target, IndexedHead entry) {
        add(target, IndexFields.FORMAT_FIELD, List.of(IndexFields.FORMAT));
        add(target, IndexFields.SUBJECT, List.of(IndexedHead.key(entry.subject())));
        add(target, IndexFields.KIND, List.of(entry.kind()));
        add(target, IndexFields.COVERAGE, List.of(entry.coverage()));
        add(target, IndexFields.THEME, entry.themes());
        add(target, IndexFields.SECTOR, optional(entry.sector()));
        add(target, IndexFields.LEVEL, optional(entry.level()));
        add(target, IndexFields.STEP, optional(entry.step()));
        add(target, IndexFields.MODE, optional(entry.mode()));
        add(target, IndexFields.DELIVERY, entry.delivery());
        add(target, IndexFields.DIRECTOR, entry.whoMayDirect());
        add(target, IndexFields.DELIVERER, entry.deliverers());
        add(target, IndexFields.AGE_GROUP, AgeGroup.overlapping(entry.ageMin(), entry.ageMax()));
    }

    private void add(DocumentElement target, String filter, Collection<?> values) {
        values.forEach(value -> target.addValue(filters.get(filter), value.toString()));
    }

    private static List<?> optional(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private void writeWords(DocumentElement target, Zone zone, LocalizedText text) {
        Set<String> exact = new LinkedHashSet<>();
        List<String> stems = new ArrayList<>();
        List<String> roots = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String word : Words.indexed(text.exactly(language).orElse(""))) {
                exact.add(word);
                stems.add(Words.stem(word, language));
                roots.add(Words.root(word, language));
            }
        }
        addWords(target, zone.exact(), exact);
        addWords(target, zone.stem(), stems);
        addWords(target, zone.root(), roots);
        if (Zone.LEAD.contains(zone)) {
            List<String> folded = exact.stream().map(Words::folded).toList();
            addWords(target, zone.fold(), folded);
            addWords(
                    target,
                    zone.gram(),
                    folded.stream()
                            .map(Words::grams)
                            .flatMap(List::stream)
                            .distinct()
                            .toList());
        }
    }

    private void addWords(DocumentElement target, String field, Collection<String> forms) {
        target.addValue(words.get(field), String.join(" ", forms));
    }
}
