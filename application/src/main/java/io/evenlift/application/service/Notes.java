package io.evenlift.application.service;

import io.evenlift.application.port.in.AnswerNotes;
import io.evenlift.application.port.in.CatalogueChoice;
import io.evenlift.application.port.in.DataNote;
import io.evenlift.application.port.in.EngineVersions;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.SideAssessment;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionalThickness;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.quantity.Length;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an answer says about its input. */
final class Notes {
    private Notes() {}

    /** Of a question that is not about a patient's tissue. */
    static AnswerNotes of(Record command, List<DataNote> dataQuality) {
        return new AnswerNotes(EngineVersions.CURRENT, InputDigest.of(command), dataQuality);
    }

    static AnswerNotes of(
            Record command,
            PatientAssessment patient,
            List<Acknowledgement> acknowledged,
            Candidacy candidacy,
            CatalogueChoice catalogue) {
        List<DataNote> notes = new ArrayList<>(dataQuality(patient));
        for (int i = 0; i < acknowledged.size(); i++) {
            Acknowledgement entry = acknowledged.get(i);
            boolean counts = candidacy.reasons().stream()
                    .anyMatch(reason -> reason.code().equals(entry.code())
                            && reason.acknowledgement().equals(Optional.of(entry.reason())));
            if (!counts) {
                notes.add(note(
                        "acknowledged." + i,
                        "acknowledgement-without-effect",
                        entry.code().value(),
                        Optional.empty()));
            }
        }
        return new AnswerNotes(EngineVersions.CURRENT.withCatalogue(catalogue.name()), InputDigest.of(command), notes);
    }

    private static List<DataNote> dataQuality(PatientAssessment patient) {
        List<DataNote> notes = new ArrayList<>();
        if (patient.concerns().isEmpty()) {
            notes.add(note("concerns", "concerns-from-laxity", targets(patient), Optional.empty()));
        }
        patient.goals()
                .forEach((landmark, wish) -> cappedGoal(patient, landmark, wish).ifPresent(notes::add));
        for (Side side : Side.values()) {
            SideAssessment found = patient.side(side);
            if (found.landmarks().isEmpty()) {
                notes.add(note(
                        "sides." + side.word() + ".landmarksMm",
                        "canonical-landmarks",
                        "mean Korean chart, " + patient.sex().word(),
                        Optional.of(CitationKey.of("canonical-face-model"))));
            }
            found.regions()
                    .forEach((region, assessed) ->
                            notes.addAll(ofRegion(PatientAssessment.place(side, region), region, assessed)));
        }
        return notes;
    }

    private static List<DataNote> ofRegion(String place, Region region, RegionAssessment found) {
        List<DataNote> notes = new ArrayList<>();
        Optional<Length> skin = found.skin().singleSkin();
        if (found.fat().isEmpty() && skin.isPresent()) {
            RegionalThickness published = RegionalThickness.of(region);
            notes.add(note(
                    place + ".fatThicknessMm",
                    "fat-from-published-smas-depth",
                    rounded(published.fatUnder(skin.get())),
                    Optional.of(published.smasDepthCitation())));
        }
        if (found.skin().isThin() || found.skin().isThick()) {
            notes.add(note(
                    place + ".skinThicknessMm",
                    "skin-outside-warning-band",
                    found.skin().value().toString(),
                    Optional.of(CitationKey.of("assumed-thickness-bands"))));
        }
        return notes;
    }

    /** As a reader sees it: two decimals and the unit. */
    private static String rounded(Length value) {
        return BigDecimal.valueOf(value.millimetres()).setScale(2, RoundingMode.HALF_EVEN) + " mm";
    }

    private static String targets(PatientAssessment patient) {
        return String.join(
                ", ", patient.targets().stream().map(concern -> concern.word()).toList());
    }

    private static DataNote note(String place, String code, String used, Optional<CitationKey> citation) {
        return new DataNote(place, Code.of(code), used, citation);
    }

    private static Optional<DataNote> cappedGoal(PatientAssessment patient, Landmark landmark, Length wish) {
        return Arrays.stream(Side.values())
                .map(side -> LiftGoals.of(patient, side).getOrDefault(landmark, wish))
                .min(Length::compareTo)
                .filter(used -> used.isLessThan(wish))
                .map(used -> note(
                        "goalLiftMm." + landmark.word(),
                        "goal-capped",
                        rounded(used),
                        Optional.of(CitationKey.of("assumed-goal-lift"))));
    }
}
