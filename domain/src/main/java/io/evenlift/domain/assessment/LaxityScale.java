package io.evenlift.domain.assessment;

import io.evenlift.domain.quantity.Word;

/** The scale of a laxity grade. There is one: our own, 0 none to 4 very severe, worse upward, not validated. */
public enum LaxityScale implements Word {
    EVENLIFT_0_4;

    @Override
    public String word() {
        return Word.of(this);
    }
}
