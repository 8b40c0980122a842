package io.evenlift.domain.recovery;

import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Word;

/** What can be found after a thread lift. A closed vocabulary: each word has its rules in {@code rules.csv}. */
public enum FindingKind implements Word {
    /** Soft, on both sides. */
    SWELLING_BOTH_SIDES,
    /** Suddenly larger on one side, tense or painful. */
    SWELLING_ONE_SIDE,
    BRUISE,
    /** Ache or tightness along the thread. */
    ACHE,
    ELECTRIC_TWINGES,
    /** On chewing or opening wide. */
    CHEWING_DISCOMFORT,
    /** A numb patch of skin. */
    NUMBNESS,
    /** A dimple or puckered skin. */
    DIMPLE,
    ASYMMETRY,
    /** The brow does not lift, the eye does not close, smile or lower lip are crooked. */
    FACIAL_WEAKNESS,
    /** At the temple or in front of the ear. */
    PULSATING_LUMP,
    /** White, mottled or blue-grey skin, or pain out of proportion. */
    SKIN_COLOUR_CHANGE,
    /** Sudden loss or change of vision, severe headache with vomiting, weak speech or limb. */
    VISION_OR_NEUROLOGICAL,
    /** A sudden rash of the whole body, wheeze, swollen tongue or faint. */
    ALLERGIC_REACTION,
    /** With growing pain. */
    REDNESS_AND_WARMTH,
    /** Pus, an open point, fever of 38 °C or more. */
    PUS_OR_FEVER,
    /** A red or purple lump, or an abscess that returns or does not answer to ordinary antibiotics. */
    RETURNING_ABSCESS,
    /** Along the thread, not hot. */
    FIRM_LUMP,
    /** Swelling at meals, clear fluid from a point, a mouth dry on one side. */
    SALIVARY_LEAK,
    /** Under intact skin. */
    THREAD_END_PALPABLE,
    /** Through the skin or in the mouth. */
    THREAD_EXTRUSION,
    /** Round the entry at the temple. */
    HAIR_THINNING,
    TEMPLE_HEADACHE,
    PALPABLE_KNOT,
    CHEEKBONE_WIDER,
    /** Less lift than at the start. */
    LIFT_LESSENING,
    /** At an entry. */
    BROWN_MARK,
    /** About the appearance, sleepless, thoughts of self-harm. */
    DISTRESS;

    @Override
    public String word() {
        return Word.of(this);
    }

    /** Whether it is to be escalated on any day and whatever else was found. */
    public boolean isRedFlag() {
        return RecoveryRules.areRedFlags(this);
    }

    /**
     * The grade that a finding of this kind has.
     *
     * @param number of a dimple 0 to 3, of anything else 1 to 3
     */
    public FindingGrade grade(int number) {
        FindingGrade grade = FindingGrade.of(number);
        if (this != DIMPLE && grade.equals(FindingGrade.NONE)) {
            throw new InvalidValue("grade", "0 for " + word(), "1 to 3; only a dimple has grade 0");
        }
        return grade;
    }

    /**
     * The grade on smiling, which only a dimple has.
     *
     * @param number 0 to 3
     */
    public FindingGrade gradeSmiling(int number) {
        if (this != DIMPLE) {
            throw new InvalidValue("grade-smiling", number + " for " + word(), "none; only a dimple has one");
        }
        return FindingGrade.of(number);
    }
}
