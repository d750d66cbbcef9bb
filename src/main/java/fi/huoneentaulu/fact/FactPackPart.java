package fi.huoneentaulu.fact;

import fi.huoneentaulu.base.pack.PackEntry;
import fi.huoneentaulu.base.pack.PackFile;
import fi.huoneentaulu.base.pack.PackHash;
import fi.huoneentaulu.base.pack.PackItem;
import fi.huoneentaulu.base.pack.PackPart;
import fi.huoneentaulu.base.pack.PackRun;
import fi.huoneentaulu.eligibility.FactDefinition;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Facts in packs: new ones are added, texts change, and a fact in use keeps its type. */
@Component
class FactPackPart implements PackPart {
    private static final String FILE = "facts.yaml";
    private static final String KIND = "fact";
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST = 100_000;

    private final StoredFacts stored;
    private final FactFiles files;
    private final FactCache cache;
    private final ObjectProvider<FactUse> uses;
    private final Clock clock;

    FactPackPart(StoredFacts stored, FactFiles files, FactCache cache, ObjectProvider<FactUse> uses, Clock clock) {
        this.stored = stored;
        this.files = files;
        this.cache = cache;
        this.uses = uses;
        this.clock = clock;
    }

    @Override
    public Turn turn() {
        return Turn.FACTS;
    }

    @Override
    public Pattern paths() {
        return Pattern.compile(Pattern.quote(FILE));
    }

    @Override
    public Content content() {
        List<StoredFact> rows = stored.findByOrderByPlaceAscFactKeyAsc();
        List<FactDefinition> facts =
                rows.stream().map(row -> files.readStored(row.body())).toList();
        List<PackItem> items = rows.stream()
                .map(row -> new PackItem(KIND, row.factKey(), null, hashes(row)))
                .toList();
        return new Content(List.of(new Written(FILE, files.write(facts))), items);
    }

    /** What is stored may have been written by an earlier release; it is told in today's way first. */
    private List<String> hashes(StoredFact row) {
        String today = canonical(row);
        List<String> known = row.hashes();
        return today.equals(row.body())
                ? known
                : Stream.concat(Stream.of(PackHash.of(today)), known.stream()).toList();
    }

    private String canonical(StoredFact row) {
        return files.writeStored(files.readStored(row.body()));
    }

    @Override
    public void takeIn(PackRun run) {
        run.files(paths()).forEach(file -> takeIn(file, run));
    }

    private void takeIn(PackFile file, PackRun run) {
        List<FactDefinition> facts;
        try {
            facts = files.read(new ByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8)));
        } catch (FactFileException e) {
            refuse(e, file, run);
            return;
        }
        Map<String, StoredFact> rows = new TreeMap<>();
        stored.findAll().forEach(row -> rows.put(row.factKey(), row));
        int last = rows.values().stream().mapToInt(StoredFact::place).max().orElse(-1);
        for (int i = 0; i < facts.size(); i++) {
            FactDefinition fact = facts.get(i);
            String offered = files.writeStored(fact);
            if (fact.key().length() > LONGEST_KEY || offered.length() > LONGEST) {
                run.refuse(file, place(i), "fact.pack.long", fact.key());
            } else if (takeIn(file, place(i), fact, offered, rows.get(fact.key()), last + 1, run)) {
                last++;
            }
        }
        stored.flush();
        cache.forgetAfterCommit();
        uses.stream()
                .flatMap(use -> use.faulty().stream())
                .forEach(code -> run.refuse(file, "", "fact.pack.breaks", code));
    }

    /** Whether the fact is a new one. */
    private boolean takeIn(
            PackFile file,
            String place,
            FactDefinition fact,
            String offered,
            @Nullable StoredFact row,
            int free,
            PackRun run) {
        String here = row == null ? null : canonical(row);
        PackRun.Fate fate = run.weigh(new PackEntry(file, place, KIND, fact.key(), here, offered), false);
        if (fate == PackRun.Fate.NEW) {
            stored.save(new StoredFact(clock.instant(), fact.key(), free, offered));
            return true;
        }
        if (fate == PackRun.Fate.CHANGED && row != null) {
            if (files.readStored(row.body()).type() != fact.type()
                    && uses.stream().anyMatch(use -> use.asks(fact.key()))) {
                run.refuse(file, place + ".type", "fact.pack.in-use", fact.key());
            } else {
                row.rewrite(offered);
            }
        }
        return false;
    }

    private static void refuse(FactFileException e, PackFile file, PackRun run) {
        String place = e.place();
        String key = switch (e.reason()) {
            case ContentNode.UNKNOWN -> "fact.pack.unknown";
            case ContentNode.MISSING -> "fact.pack.missing";
            default -> "fact.pack.value";
        };
        run.refuse(file, place, key, place);
    }

    private static String place(int index) {
        return "[" + index + "]";
    }
}
