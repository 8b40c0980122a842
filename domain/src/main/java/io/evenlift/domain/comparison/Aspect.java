package io.evenlift.domain.comparison;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.quantity.Word;

/**
 * In what treatments are held against each other, in reading order. How long a lift lasts is three aspects, because what is
 * measured, what is judged and what is felt fade at different times and are never one figure.
 */
public enum Aspect implements Word {
    INCISION,
    LAYER_TREATED,
    ANAESTHESIA,
    OPERATING_TIME,
    /** Until people go out and work again. */
    RETURN_TO_DAILY_LIFE,
    BRUISING,
    SWELLING,
    /** On images and photographs, in millimetres and degrees. */
    DURABILITY_MEASURED,
    /** By an observer's eye or scale. */
    DURABILITY_ON_A_SCALE,
    /** By what patients say or do. */
    DURABILITY_BY_SATISFACTION,
    REVERSIBILITY,
    HAEMATOMA,
    INFECTION,
    MOTOR_NERVE_INJURY,
    SENSORY_CHANGE,
    DIMPLING_AND_CONTOUR,
    /** Felt, seen, coming out, knots, hair loss at the anchor, salivary gland. */
    THREAD_ITSELF,
    SKIN_NECROSIS_AND_SCAR,
    RARE_AND_SERIOUS,
    SUITABLE_LAXITY,
    SUITABLE_AGE,
    LIFT_OF_THE_JOWL;

    @Override
    public String word() {
        return Word.of(this);
    }

    /** What it is about, to a patient. */
    public Sentence text() {
        return Sentence.of(Code.of("aspect-" + word()));
    }
}
