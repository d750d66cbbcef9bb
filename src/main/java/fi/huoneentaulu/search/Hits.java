package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.time.LocalDate;

/** Makes hits for a reader out of what the index holds. */
record Hits(Highlighter highlighter, Language language, LocalDate today) {

    SearchHit of(IndexedHead head, double score) {
        Spoken title = head.title().in(language);
        Spoken summary = head.summary().in(language);
        return new SearchHit(
                head.subject(),
                head.url(),
                title,
                summary,
                score,
                highlighter.segments(title.text(), title.language()),
                highlighter.segments(summary.text(), summary.language()),
                head.themes(),
                head.sector(),
                head.level(),
                head.step(),
                head.mode(),
                head.delivery(),
                head.area(),
                head.checkedOn(),
                head.overdue(today));
    }
}
