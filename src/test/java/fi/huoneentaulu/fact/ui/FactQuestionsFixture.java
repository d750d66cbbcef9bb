package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.area.Areas;

/** Questions for the views of other modules, without Spring. */
public final class FactQuestionsFixture {
    private FactQuestionsFixture() {}

    /** Questions about facts. */
    public static FactQuestions questions(Areas areas) {
        return new FactQuestions(areas);
    }
}
