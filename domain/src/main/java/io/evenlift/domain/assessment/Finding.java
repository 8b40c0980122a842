package io.evenlift.domain.assessment;

import io.evenlift.domain.quantity.Word;

/** What the history and the list of medicines are asked for. */
public enum Finding implements Word {
    PREGNANCY(Topic.HISTORY),
    BREASTFEEDING(Topic.HISTORY),
    SYSTEMIC_INFECTION(Topic.HISTORY),
    LOCAL_INFECTION(Topic.HISTORY),
    FEVER(Topic.HISTORY),
    DENTAL_INFECTION(Topic.HISTORY),
    RECENT_DENTAL_WORK(Topic.HISTORY),
    RECENT_VACCINATION(Topic.HISTORY),
    SUNBURN(Topic.HISTORY),
    HERPES_WITHOUT_PROPHYLAXIS(Topic.HISTORY),
    BLEEDING_DISORDER(Topic.HISTORY),
    ALLERGY_POLYMER(Topic.HISTORY),
    ALLERGY_LOCAL_ANAESTHETIC(Topic.HISTORY),
    ALLERGY_LATEX(Topic.HISTORY),
    ALLERGY_CHLORHEXIDINE(Topic.HISTORY),
    CONSENT_NOT_VALID(Topic.HISTORY),
    HYPERTENSION(Topic.HISTORY),
    DECOMPENSATED_DISEASE(Topic.HISTORY),
    DIABETES(Topic.HISTORY),
    DIABETES_UNCONTROLLED(Topic.HISTORY),
    IMMUNOSUPPRESSION(Topic.HISTORY),
    SMOKING(Topic.HISTORY),
    KELOID(Topic.HISTORY),
    AUTOIMMUNE(Topic.HISTORY),
    SKIN_DISEASE_ON_PATH(Topic.HISTORY),
    KOEBNERISING_SKIN_DISEASE(Topic.HISTORY),
    FACIAL_RADIOTHERAPY(Topic.HISTORY),
    MALIGNANCY(Topic.HISTORY),
    FACIAL_PALSY(Topic.HISTORY),
    BODY_DYSMORPHIC_CONCERN(Topic.HISTORY),
    UNREALISTIC_EXPECTATION(Topic.HISTORY),
    TEMPOROMANDIBULAR_PAIN(Topic.HISTORY),
    MALAR_BAG(Topic.HISTORY),
    SUBMALAR_HOLLOW(Topic.HISTORY),
    WIDE_ZYGOMA(Topic.HISTORY),
    ANTICOAGULANT(Topic.MEDICATION),
    ANTIPLATELET(Topic.MEDICATION),
    NSAID_OR_SUPPLEMENT(Topic.MEDICATION),
    IMMUNOSUPPRESSANT(Topic.MEDICATION),
    ISOTRETINOIN(Topic.MEDICATION);

    /** Under which heading a finding is asked. */
    public enum Topic implements Word {
        HISTORY,
        MEDICATION;

        @Override
        public String word() {
            return Word.of(this);
        }
    }

    private final Topic topic;

    Finding(Topic topic) {
        this.topic = topic;
    }

    public Topic topic() {
        return topic;
    }

    /** Where the answer stands in an assessment, for instance {@code history.pregnancy}. */
    public String place() {
        return topic.word() + "." + word();
    }

    @Override
    public String word() {
        return Word.of(this);
    }
}
