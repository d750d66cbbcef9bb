package fi.huoneentaulu.search;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of one thing that readers can find; its owner writes it in the owner's own transaction.
 *
 * @param subject what it is, with its code
 * @param url its path inside the application, such as {@code /kortti/liikuntaneuvonta}
 * @param title its title
 * @param summary one sentence
 * @param keywords words that are searched but not shown, or null
 * @param text all its other words, without markup
 * @param themes what it is about
 * @param sector who provides, or null
 * @param level the level of the service, or null
 * @param step the step of the ladder, or null
 * @param mode the way in, or null
 * @param delivery where the client meets it
 * @param ageMin lowest age in years, inclusive, or null
 * @param ageMax highest age in years, inclusive, or null
 * @param coverage where it holds
 * @param directors who may direct; empty means every professional
 * @param deliverers who may deliver the method in their own work
 * @param checkedOn the day of the last human check, or null
 * @param reviewDue the day by which it must be checked again, or null
 * @param related what its owner points to as near it; when it is found well, they come after it
 */
public record SearchEntry(
        Subject subject,
        String url,
        LocalizedText title,
        LocalizedText summary,
        @Nullable LocalizedText keywords,
        LocalizedText text,
        Set<Theme> themes,
        @Nullable Sector sector,
        @Nullable CareLevel level,
        @Nullable Integer step,
        @Nullable RouteMode mode,
        Set<Delivery> delivery,
        @Nullable Integer ageMin,
        @Nullable Integer ageMax,
        Coverage coverage,
        Set<Profession> directors,
        Set<Profession> deliverers,
        @Nullable LocalDate checkedOn,
        @Nullable LocalDate reviewDue,
        Set<Subject> related) {}
