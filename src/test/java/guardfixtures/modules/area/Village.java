package guardfixtures.modules.area;

/** What the module shows. */
public class Village {}
