package guardfixtures.floors.area;

import guardfixtures.floors.card.Wall;

/** Breaks a rule: an area that knows a card. */
class Village {
    private Wall wall = new Wall();
}
