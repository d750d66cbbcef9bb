package fi.huoneentaulu.navigator.ui.editor;

import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.fact.ui.FactQuestions;
import fi.huoneentaulu.navigator.EntryBench;
import fi.huoneentaulu.navigator.EntrySetBody;
import fi.huoneentaulu.navigator.EntrySetDrafts;
import fi.huoneentaulu.publishing.ContentType;
import fi.huoneentaulu.publishing.Difference;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.WordDiff;
import fi.huoneentaulu.publishing.ui.editor.DraftForm;
import fi.huoneentaulu.publishing.ui.editor.EditedKind;
import fi.huoneentaulu.publishing.ui.editor.FormFields;
import fi.huoneentaulu.publishing.ui.editor.Preview;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Entries of the navigator as documents that are written. */
@Component
class EditedEntries implements EditedKind<EntrySetBody> {
    private static final String CASES = "navigator.editor.guide.cases.title";

    private final ContentType<EntrySetBody> type;
    private final EntrySetDrafts drafts;
    private final EntryBench bench;
    private final Cards cards;
    private final Facts facts;
    private final FactQuestions questions;

    EditedEntries(
            ContentType<EntrySetBody> type,
            EntrySetDrafts drafts,
            EntryBench bench,
            Cards cards,
            Facts facts,
            FactQuestions questions) {
        this.type = type;
        this.drafts = drafts;
        this.bench = bench;
        this.cards = cards;
        this.facts = facts;
        this.questions = questions;
    }

    @Override
    public ContentType<EntrySetBody> type() {
        return type;
    }

    @Override
    public String words() {
        return "navigator.editor.";
    }

    @Override
    public Draft begin(String code, String title) {
        return drafts.empty(code, title);
    }

    @Override
    public DraftForm<EntrySetBody> form(FormFields fields) {
        return new EntryFields(fields, facts, questions)::blocks;
    }

    @Override
    public Preview preview(Published<EntrySetBody> next, Language reader) {
        return Preview.of(new EntryPreview(next.body(), bench.run(next.body()), cards, facts));
    }

    /** The facts of a case say nothing without their names, so the cases are compared in words. */
    @Override
    public List<Difference> differences(EntrySetBody before, EntrySetBody after, FormFields fields) {
        CaseTexts texts = new CaseTexts(facts, fields.language());
        List<Difference> differences = new ArrayList<>(EditedKind.super.differences(before, after, fields).stream()
                .filter(each -> !each.part().equals(CASES))
                .toList());
        String was = cases(before, texts);
        String is = cases(after, texts);
        if (!was.equals(is)) {
            differences.add(new Difference(CASES, null, WordDiff.between(was, is)));
        }
        return List.copyOf(differences);
    }

    private static String cases(EntrySetBody entry, CaseTexts texts) {
        return entry.cases().stream().map(texts::all).collect(Collectors.joining("\n\n"));
    }
}
