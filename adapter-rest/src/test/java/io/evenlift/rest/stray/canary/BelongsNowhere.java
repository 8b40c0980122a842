package io.evenlift.rest.stray.canary;

/** In a package that no layer holds. */
final class BelongsNowhere {}
