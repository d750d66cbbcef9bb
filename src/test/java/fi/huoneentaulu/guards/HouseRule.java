package fi.huoneentaulu.guards;

import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house, each with the sample under {@code guardfixtures} that breaks it. */
enum HouseRule {
    ARROWS_RUN_DOWN_THE_FLOORS("floors", StructureRules.arrowsRunDownTheFloors()),
    EVERY_MODULE_HAS_A_FLOOR("strangers", StructureRules.everyModuleHasAFloor()),
    MODULES_REFER_BY_ID_OR_CODE("associations", StructureRules.modulesReferByIdOrCode()),
    VIEWS_LEAVE_THE_DATABASE_ALONE("views", StructureRules.viewsLeaveTheDatabaseAlone()),
    VAADIN_STAYS_IN_VIEWS("vaadin", StructureRules.vaadinStaysInViews()),
    PURE_MODULES_STAY_PURE("pure", StructureRules.pureModulesStayPure()),
    ENTITIES_AND_REPOSITORIES_STAY_INSIDE("stored", StructureRules.entitiesAndRepositoriesStayInside()),
    VIEWS_LIVE_IN_UI("routes", StructureRules.viewsLiveInUi()),
    CONTROLLERS_LIVE_IN_WEB("controllers", StructureRules.controllersLiveInWeb()),
    EVERY_PACKAGE_IS_NULL_MARKED("unmarked", StructureRules.everyPackageIsNullMarked()),
    NO_FIELD_INJECTION("injection", CodeRules.noFieldInjection()),
    TIME_COMES_FROM_THE_CLOCK("time", CodeRules.timeComesFromTheClock()),
    NO_STANDARD_STREAMS("streams", CodeRules.noStandardStreams()),
    TRANSACTIONS_BELONG_TO_SERVICES("transactions", CodeRules.transactionsBelongToServices()),
    SERVICES_CAN_BE_PROXIED("proxies", CodeRules.servicesCanBeProxied()),
    VERSIONS_MAY_BE_ABSENT("versions", CodeRules.versionsMayBeAbsent()),
    IDS_COME_FROM_THE_CONSTRUCTOR("ids", CodeRules.idsComeFromTheConstructor()),
    NOTHING_BUILDS_A_FRONT_END("frontend", CodeRules.nothingBuildsAFrontEnd()),
    NO_COMMERCIAL_COMPONENTS("commercial", CodeRules.noCommercialComponents()),
    JACKSON_IS_JACKSON_3("jackson", CodeRules.jacksonIsJackson3());

    private final String sample;
    private final ArchRule rule;

    HouseRule(String sample, ArchRule rule) {
        this.sample = sample;
        this.rule = rule.allowEmptyShould(true);
    }

    String sample() {
        return sample;
    }

    ArchRule rule() {
        return rule;
    }
}
