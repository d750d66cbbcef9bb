package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.directory.Cost;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a service costs. */
final class CostImport {
    private CostImport() {}

    static Cost cost(HsdsNode service) {
        List<HsdsNode> options = service.list("cost_options");
        Optional<Cost> told = options.stream()
                .flatMap(option -> option.words(OwnTaxonomy.COST, Cost.class))
                .findFirst();
        if (told.isPresent()) {
            return told.get();
        }
        if (options.isEmpty() && !service.has("fees_description") && !service.has("fees")) {
            service.remarks().add("hsds.remark.cost");
            return Cost.FREE;
        }
        boolean free = !options.isEmpty()
                && options.stream()
                        .map(option -> option.number("amount"))
                        .allMatch(amount -> amount != null && amount == 0);
        return free ? Cost.FREE : Cost.CHARGED;
    }

    /** What is said of the fees, and the prices of others in words. */
    static @Nullable LocalizedText note(HsdsNode service) {
        String said = service.text("fees_description");
        String prices = service.list("cost_options").stream()
                .filter(option ->
                        option.words(OwnTaxonomy.COST, Cost.class).findAny().isEmpty())
                .map(option -> Stream.of("option", "amount", "currency", "amount_description")
                        .map(option::text)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
        String all = Stream.of(said == null ? service.text("fees") : said, prices)
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? null : service.localized(all, "fees_description");
    }
}
