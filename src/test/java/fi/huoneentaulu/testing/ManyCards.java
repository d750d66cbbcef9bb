package fi.huoneentaulu.testing;

import fi.huoneentaulu.base.Ids;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Copies of the starter cards, put straight into the tables: the index and the other tests know nothing of them. */
public final class ManyCards implements AutoCloseable {
    /** The beginning of their codes; a number from 0 follows. */
    public static final String PREFIX = "tuhannes-";

    private static final String MADE = "(select id from document where code like '" + PREFIX + "%')";

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    /** A stored card that others are made after. */
    private record Pattern(String code, String body) {}

    private ManyCards(JdbcTemplate database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Puts so many cards beside those that are there; they go when it is closed. */
    public static ManyCards in(JdbcTemplate database, TransactionTemplate transaction, Clock clock, int cards) {
        ManyCards made = new ManyCards(database, transaction);
        made.make(clock.instant(), cards);
        return made;
    }

    private void make(Instant now, int cards) {
        List<Pattern> patterns = database.query(
                "select d.code, v.body from document d join document_version v on v.document_id = d.id and v.number = 1"
                        + " where d.kind = 'CARD' and d.withdrawn_on is null order by d.code limit 61",
                (row, _) -> new Pattern(row.getString("code"), row.getString("body")));
        List<Object[]> heads = new ArrayList<>();
        List<Object[]> versions = new ArrayList<>();
        for (int i = 0; i < cards; i++) {
            Pattern pattern = patterns.get(i % patterns.size());
            String code = PREFIX + i;
            String body = pattern.body().replace("\"code\":\"" + pattern.code() + "\"", "\"code\":\"" + code + "\"");
            UUID head = Ids.next(now);
            Date due = Date.valueOf(i % 10 == 0 ? "2026-11-10" : "2027-11-01");
            heads.add(new Object[] {head, code, Date.valueOf("2026-11-01"), due});
            versions.add(new Object[] {Ids.next(now), head, body, Timestamp.from(now)});
        }
        transaction.executeWithoutResult(_ -> {
            database.batchUpdate(
                    "insert into document (id, revision, kind, code, current_version, checked_on, checked_by_fi,"
                            + " review_due) values (?, 0, 'CARD', ?, 1, ?, 'Koe', ?)",
                    heads);
            database.batchUpdate(
                    "insert into document_version (id, document_id, number, body, published_at, published_by, reason)"
                            + " values (?, ?, 1, ?, ?, 'koe', 'Koe')",
                    versions);
        });
    }

    @Override
    public void close() {
        transaction.executeWithoutResult(_ -> {
            database.update("delete from document_version where document_id in " + MADE);
            database.update("delete from document where code like '" + PREFIX + "%'");
        });
    }
}
