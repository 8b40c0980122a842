package io.evenlift.domain.canary;

final class SharesItsField {
    int field;
}
