package fi.huoneentaulu.search;

import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.base.pack.PackEntry;
import fi.huoneentaulu.base.pack.PackFile;
import fi.huoneentaulu.base.pack.PackItem;
import fi.huoneentaulu.base.pack.PackPart;
import fi.huoneentaulu.base.pack.PackRun;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Synonyms in packs. Two with the same first term are told apart by their order. */
@Component
class SynonymPackPart implements PackPart {
    private static final String FILE = "synonyms.yaml";
    private static final String KIND = "synonym";
    private static final int LONGEST = 4_000;

    private final SynonymRepository rows;
    private final Synonyms synonyms;
    private final Clock clock;

    SynonymPackPart(SynonymRepository rows, Synonyms synonyms, Clock clock) {
        this.rows = rows;
        this.synonyms = synonyms;
        this.clock = clock;
    }

    @Override
    public Turn turn() {
        return Turn.SYNONYMS;
    }

    @Override
    public Pattern paths() {
        return Pattern.compile(Pattern.quote(FILE));
    }

    @Override
    public Content content() {
        Map<String, SynonymRow> stored = stored();
        List<PackItem> items = stored.entrySet().stream()
                .map(each ->
                        new PackItem(KIND, each.getKey(), null, each.getValue().hashes()))
                .toList();
        List<Synonym> all = stored.values().stream().map(SynonymRow::synonym).toList();
        return new Content(List.of(new Written(FILE, SynonymFiles.write(all))), items);
    }

    private Map<String, SynonymRow> stored() {
        Map<String, SynonymRow> byCode = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        rows.findAllByOrderByTerms().stream()
                .sorted(Comparator.comparing(SynonymRow::canonical))
                .forEach(row -> byCode.put(code(row.synonym(), counts), row));
        return byCode;
    }

    private static String code(Synonym synonym, Map<String, Integer> counts) {
        String code = SynonymFiles.code(synonym);
        int count = counts.merge(code, 1, Integer::sum);
        return count == 1 ? code : code + ":" + count;
    }

    @Override
    public void takeIn(PackRun run) {
        run.files(paths()).forEach(file -> takeIn(file, run));
    }

    private void takeIn(PackFile file, PackRun run) {
        List<Synonym> offered;
        try {
            offered = SynonymFiles.read(file.text());
        } catch (SynonymFiles.Refusal e) {
            run.refuse(file, e.place(), e.key(), e.place());
            return;
        }
        Map<String, SynonymRow> stored = stored();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < offered.size(); i++) {
            Synonym synonym = offered.get(i);
            String code = code(synonym, counts);
            takeIn(file, "[" + i + "]", code, synonym, stored.get(code), run);
        }
        synonyms.countsFromCommit();
    }

    private void takeIn(
            PackFile file, String place, String code, Synonym synonym, @Nullable SynonymRow row, PackRun run) {
        if (tooLong(synonym.terms()) || tooLong(synonym.to())) {
            run.refuse(file, place, "search.pack.long", LONGEST);
            return;
        }
        String here = row == null ? null : row.canonical();
        String offered = SynonymFiles.canonical(synonym);
        PackRun.Fate fate = run.weigh(new PackEntry(file, place, KIND, code, here, offered), false);
        if (fate == PackRun.Fate.NEW) {
            rows.save(new SynonymRow(Ids.next(clock.instant()), synonym, clock.instant()));
        } else if (fate == PackRun.Fate.CHANGED && row != null) {
            row.change(synonym, clock.instant());
        }
    }

    /** They are stored one on a line. */
    private static boolean tooLong(List<String> terms) {
        return String.join("\n", terms).length() > LONGEST || terms.stream().anyMatch(term -> term.contains("\n"));
    }
}
