package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;

/** Declares the fields of the index: filters as keywords, texts as words that {@link Words} has already cut. */
public class IndexBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        IndexFieldsWriter writer = new IndexFieldsWriter();
        IndexSchemaElement schema = context.indexSchemaElement();
        writer.head = schema.field(IndexFields.HEAD, type -> type.asString().projectable(Projectable.YES))
                .toReference();
        writer.code = schema.field(IndexFields.CODE, type -> type.asString().projectable(Projectable.YES))
                .toReference();
        writer.changedAt = schema.field(
                        IndexFields.CHANGED_AT,
                        type -> type.asInstant().sortable(Sortable.YES).projectable(Projectable.YES))
                .toReference();
        for (Language language : Language.values()) {
            writer.sortTitles.put(
                    language,
                    schema.field(
                                    IndexFields.sortTitle(language),
                                    type -> type.asString().sortable(Sortable.YES))
                            .toReference());
        }
        writer.ageMin =
                schema.field(IndexFields.AGE_MIN, type -> type.asInteger()).toReference();
        writer.ageMax =
                schema.field(IndexFields.AGE_MAX, type -> type.asInteger()).toReference();
        for (String filter : IndexFieldsWriter.FILTERS) {
            writer.filters.put(
                    filter,
                    schema.field(filter, type -> type.asString().aggregable(Aggregable.YES))
                            .multiValued()
                            .toReference());
        }
        for (Zone zone : Zone.values()) {
            bindZone(schema, zone, writer);
        }
        context.bridge(SearchEntryRow.class, writer);
    }

    private static void bindZone(IndexSchemaElement schema, Zone zone, IndexFieldsWriter writer) {
        writer.words.put(zone.exact(), words(schema, zone.exact()));
        writer.words.put(zone.stem(), words(schema, zone.stem()));
        writer.words.put(zone.root(), words(schema, zone.root()));
        if (Zone.LEAD.contains(zone)) {
            writer.words.put(zone.fold(), words(schema, zone.fold()));
            writer.words.put(zone.gram(), words(schema, zone.gram()));
        }
    }

    /** Norms are left out: a card is not better for being translated into fewer languages. */
    private static IndexFieldReference<String> words(IndexSchemaElement schema, String name) {
        return schema.field(
                        name,
                        type -> type.asString().analyzer(IndexFields.ANALYZER).norms(Norms.NO))
                .toReference();
    }
}
