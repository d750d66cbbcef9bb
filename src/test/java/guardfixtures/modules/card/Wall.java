package guardfixtures.modules.card;

import guardfixtures.modules.area.internal.Drawer;

/** Breaks a rule: reaches into another module’s inside. */
public class Wall {
    private final Drawer drawer = new Drawer();
}
