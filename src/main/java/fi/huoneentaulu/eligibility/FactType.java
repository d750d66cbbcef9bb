package fi.huoneentaulu.eligibility;

/** What kind of answer a fact takes (ohjausperusteen laji). */
public enum FactType {
    YES_NO,
    NUMBER,
    MUNICIPALITY,
    CHOICE
}
