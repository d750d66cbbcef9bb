package guardfixtures.modules.area.internal;

/** What the module keeps to itself. */
public class Drawer {}
