package fi.huoneentaulu.publishing;

import java.time.LocalDate;

/**
 * An approver's recorded decision (seed S5.13).
 *
 * @param by the approver's name
 * @param on the day
 * @param ground on what ground
 */
public record Ruling(String by, LocalDate on, String ground) {}
