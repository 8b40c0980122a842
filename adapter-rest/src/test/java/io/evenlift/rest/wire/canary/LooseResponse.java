package io.evenlift.rest.wire.canary;

final class LooseResponse {
    /** A part of it. */
    static final class PartRequest {}
}
