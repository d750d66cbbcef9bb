package fi.huoneentaulu.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of {@code huoneentaulu.sign-in}.
 *
 * @param bcryptStrength the cost of hashing a password, 12–16; each step doubles the time
 * @param parallelHashes how many passwords are hashed at the same time, 1–64
 * @param hashWait how long a sign-in waits for its turn before it is told that the service is busy
 * @param sessionAbsoluteTimeout after how long a session ends even when it is used
 * @param rememberCredential how long the API trusts a verified credential, at most five minutes
 * @param throttle how guessing is slowed down
 */
@Validated
@ConfigurationProperties("huoneentaulu.sign-in")
record SignInProperties(
        @DefaultValue("12") @Min(12) @Max(16) int bcryptStrength,

        @DefaultValue("2") @Min(1) @Max(64) int parallelHashes,

        @DefaultValue("3s") @DurationMin(millis = 10) @DurationMax(seconds = 30)
        Duration hashWait,

        @DefaultValue("12h") @DurationMin(minutes = 5) @DurationMax(days = 7)
        Duration sessionAbsoluteTimeout,

        @DefaultValue("5m") @DurationMin(seconds = 0) @DurationMax(minutes = 5)
        Duration rememberCredential,

        @DefaultValue @Valid Throttle throttle) {

    /**
     * Settings of {@code huoneentaulu.sign-in.throttle}.
     *
     * @param accountFailures how many wrong passwords in a row an account allows without a wait
     * @param addressFailures how many wrong passwords an address allows without a wait
     * @param firstDelay the first wait; each further failure doubles it
     * @param longestDelay the longest wait
     * @param forgetAfter after how long without a failure everything is forgotten
     */
    record Throttle(
            @DefaultValue("5") @Min(1) int accountFailures,
            @DefaultValue("30") @Min(1) int addressFailures,
            @DefaultValue("5s") @DurationMin(seconds = 1) Duration firstDelay,
            @DefaultValue("15m") @DurationMin(seconds = 1) Duration longestDelay,
            @DefaultValue("30m") @DurationMin(seconds = 1) Duration forgetAfter) {}
}
