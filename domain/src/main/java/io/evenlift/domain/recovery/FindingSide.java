package io.evenlift.domain.recovery;

import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.Word;
import java.util.Arrays;
import java.util.List;

/** Where a finding is. What has no side, such as distress, is on both. */
public enum FindingSide implements Word {
    LEFT,
    RIGHT,
    BOTH;

    @Override
    public String word() {
        return Word.of(this);
    }

    /** The halves of the face that it is on. */
    public List<Side> halves() {
        return Arrays.stream(Side.values())
                .filter(half -> this == BOTH || half.word().equals(word()))
                .toList();
    }
}
