package io.evenlift.rest.wire;

import io.evenlift.domain.assessment.Age;
import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.assessment.LaxityScale;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.Photodamage;
import io.evenlift.domain.assessment.PreviousProcedure;
import io.evenlift.domain.assessment.Scarring;
import io.evenlift.domain.assessment.Sensitivity;
import io.evenlift.domain.assessment.SensitivityLevel;
import io.evenlift.domain.assessment.SideAssessment;
import io.evenlift.domain.assessment.Skin;
import io.evenlift.domain.assessment.SkinElasticity;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.BodyMassIndex;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Word;
import io.evenlift.rest.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.constraints.Range;

/**
 * Everything that was found on the patient. What is left out is unknown, never "no": whether a plan can be made without
 * it is for the candidacy to say, not for the reading of the request.
 *
 * @param reference the sender's own mark; it is neither kept nor part of the digest
 * @param previousProcedures absent when it was not asked, empty when there was none
 */
public record AssessmentRequest(
        @Size(max = 100) String reference,
        @NotNull @Range(min = 19, max = 100) Integer ageYears,
        @NotNull String sex,
        @Range(min = 13, max = 60) Double bodyMassIndex,
        String laxityScale,
        @NotNull @Valid Sides sides,
        @Valid SkinQuality skin,
        Map<String, String> history,
        Map<String, String> medication,
        @Size(max = 100) List<@Valid Procedure> previousProcedures,
        @Size(max = 20) List<String> concerns,
        @Valid Sensitivities sensitivity,
        Map<String, @Range(min = 0, max = 10) Double> goalLiftMm) {

    /** Both halves of the face, each as the patient has it. */
    public record Sides(
            @NotNull @Valid SideRequest left,
            @NotNull @Valid SideRequest right) {}

    /** What was judged of the skin beside its thickness. */
    public record SkinQuality(String elasticity, String photodamage, String scarring) {
        Optional<Skin> toDomain(Faults faults) {
            Optional<SkinElasticity> recoil = Words.at(faults, "elasticity", elasticity, SkinElasticity.class);
            Optional<Photodamage> damage = Words.at(faults, "photodamage", photodamage, Photodamage.class);
            Optional<Scarring> scars = Words.at(faults, "scarring", scarring, Scarring.class);
            return faults.whole(() -> new Skin(
                    recoil.orElse(SkinElasticity.UNKNOWN),
                    damage.orElse(Photodamage.UNKNOWN),
                    scars.orElse(Scarring.UNKNOWN)));
        }
    }

    /** Something done to the face before. */
    public record Procedure(
            @NotNull String kind,
            String region,
            String plane,
            @Range(min = 0, max = 5200) Integer weeksAgo) {
        Optional<PreviousProcedure> toDomain(Faults faults) {
            Optional<PreviousProcedure.Kind> done = Words.at(faults, "kind", kind, PreviousProcedure.Kind.class);
            Optional<Region> where = Words.at(faults, "region", region, Region.class);
            Optional<Plane> depth = Words.at(faults, "plane", plane, Plane.class);
            OptionalInt weeks = weeksAgo == null ? OptionalInt.empty() : OptionalInt.of(weeksAgo);
            return faults.whole(() -> new PreviousProcedure(done.orElseThrow(), where, depth, weeks));
        }
    }

    /** How readily the patient bruises and swells. */
    public record Sensitivities(String bruising, String swelling) {
        Optional<Sensitivity> toDomain(Faults faults) {
            Optional<SensitivityLevel> bruises = Words.at(faults, "bruising", bruising, SensitivityLevel.class);
            Optional<SensitivityLevel> swells = Words.at(faults, "swelling", swelling, SensitivityLevel.class);
            return faults.whole(() ->
                    new Sensitivity(bruises.orElse(SensitivityLevel.UNKNOWN), swells.orElse(SensitivityLevel.UNKNOWN)));
        }
    }

    Optional<PatientAssessment> toDomain(Faults faults) {
        Words.at(faults, "laxityScale", laxityScale, LaxityScale.class);
        Optional<Age> age = faults.at("ageYears", ageYears, Age::ofYears);
        Optional<Sex> known = Words.at(faults, "sex", sex, Sex.class);
        Optional<BodyMassIndex> index =
                faults.at("bodyMassIndex", bodyMassIndex, BodyMassIndex::ofKilogramsPerSquareMetre);
        Optional<Map<Side, SideAssessment>> both = sides(faults, known);
        Optional<Skin> quality = faults.within("skin", skin, SkinQuality::toDomain);
        Map<Finding, Answer> answers = findings(faults);
        List<PreviousProcedure> done = faults.each("previousProcedures", previousProcedures, Procedure::toDomain);
        List<Concern> wishes = Words.each(faults, "concerns", concerns, Concern.class);
        Optional<Sensitivity> readiness = faults.within("sensitivity", sensitivity, Sensitivities::toDomain);
        Map<Landmark, Length> goals = faults.entries(
                "goalLiftMm",
                goalLiftMm,
                AssessmentRequest::goalLandmark,
                (value, place) -> place.whole(() -> Length.ofMillimetres(value)));
        return faults.whole(() -> new PatientAssessment(
                age.orElseThrow(),
                known.orElseThrow(),
                index,
                both.orElseThrow(),
                quality.orElse(Skin.UNKNOWN),
                answers,
                previousProcedures == null ? Optional.empty() : Optional.of(done),
                wishes.isEmpty() ? Set.of() : EnumSet.copyOf(wishes),
                readiness.orElse(Sensitivity.UNKNOWN),
                goals));
    }

    private Optional<Map<Side, SideAssessment>> sides(Faults faults, Optional<Sex> known) {
        if (sides == null) {
            return Optional.empty();
        }
        Faults within = faults.in("sides");
        Optional<SideAssessment> onTheLeft =
                within.within("left", sides.left(), (side, place) -> side.toDomain(place, known));
        Optional<SideAssessment> onTheRight =
                within.within("right", sides.right(), (side, place) -> side.toDomain(place, known));
        return within.whole(() -> Map.of(Side.LEFT, onTheLeft.orElseThrow(), Side.RIGHT, onTheRight.orElseThrow()));
    }

    private Map<Finding, Answer> findings(Faults faults) {
        Map<Finding, Answer> answers = answers(faults, "history", history, Finding.Topic.HISTORY);
        answers.putAll(answers(faults, "medication", medication, Finding.Topic.MEDICATION));
        return answers;
    }

    private static Map<Finding, Answer> answers(
            Faults faults, String member, Map<String, String> words, Finding.Topic topic) {
        return faults.entries(
                member,
                words,
                word -> finding(topic, word),
                (word, place) -> place.whole(() -> Word.parse(Answer.class, word, "answer")));
    }

    /** Only what is asked under this heading: a medicine listed under history would be looked for in the wrong place. */
    private static Finding finding(Finding.Topic topic, String word) {
        List<Finding> asked = Arrays.stream(Finding.values())
                .filter(finding -> finding.topic() == topic)
                .toList();
        return oneOf(asked, word, topic.word());
    }

    /** Only where lift is told: a goal elsewhere would be passed over without a word. */
    private static Landmark goalLandmark(String word) {
        return oneOf(Landmark.OF_LIFT, word, "goal-landmark");
    }

    private static <W extends Word> W oneOf(List<W> known, String word, String code) {
        return known.stream()
                .filter(candidate -> candidate.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        code,
                        "\"" + word + "\"",
                        "one of " + known.stream().map(Word::word).collect(Collectors.joining(", "))));
    }
}
