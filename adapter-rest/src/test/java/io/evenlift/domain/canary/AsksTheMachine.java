package io.evenlift.domain.canary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** One method for each way of not being a function of the input. */
final class AsksTheMachine {
    long nanos() {
        return System.nanoTime();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    String environment() {
        return System.getenv("HOME");
    }

    String property() {
        return System.getProperty("user.home");
    }

    Instant instant() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now();
    }

    java.time.Clock clock() {
        return java.time.Clock.systemUTC();
    }

    Random random() {
        return new Random();
    }

    SplittableRandom splittable() {
        return new SplittableRandom();
    }

    int threadLocal() {
        return ThreadLocalRandom.current().nextInt();
    }

    double mathRandom() {
        return Math.random();
    }

    UUID uuid() {
        return UUID.randomUUID();
    }

    Thread thread() {
        return Thread.currentThread();
    }

    Locale locale() {
        return Locale.getDefault();
    }

    String format() {
        return String.format("%d", 1);
    }

    String lowerCase() {
        return "I".toLowerCase();
    }

    long parallel() {
        return List.of(1).parallelStream().count();
    }
}
