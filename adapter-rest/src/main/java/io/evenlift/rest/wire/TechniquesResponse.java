package io.evenlift.rest.wire;

import io.evenlift.application.port.in.EngineVersions;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.planning.search.Layout;
import java.util.Arrays;
import java.util.List;

/** The fixation techniques, and the published layouts that proposals follow. */
public record TechniquesResponse(
        List<TechniqueResponse> techniques,
        List<LayoutResponse> layouts,
        EngineResponse engine,
        Sentence releaseStatus,
        Sentence disclaimer) {

    /**
     * A technique.
     *
     * @param limbs the roles of a thread's limbs
     */
    public record TechniqueResponse(String technique, List<String> limbs) {
        static TechniqueResponse from(Technique technique) {
            boolean dual = technique == Technique.DUAL_FIXATION;
            List<LimbRole> roles = dual ? List.of(LimbRole.DERMAL, LimbRole.FASCIAL) : List.of(LimbRole.SINGLE);
            return new TechniqueResponse(
                    technique.word(), roles.stream().map(LimbRole::word).toList());
        }
    }

    /** Where the threads of one side go, on the mean female chart. */
    public record LayoutResponse(String name, List<LineResponse> threads, String citation) {
        static LayoutResponse from(Layout layout) {
            return new LayoutResponse(
                    layout.name(),
                    layout.lines().stream().map(LineResponse::from).toList(),
                    layout.citation().value());
        }
    }

    /**
     * One thread of a layout.
     *
     * @param entry where a temple entry goes in and is held
     * @param loop where the fascia of the scalp is bitten
     * @param target where the distal tip lies
     */
    public record LineResponse(PlaceRequest entry, PlaceRequest loop, PlaceRequest target) {
        static LineResponse from(Layout.Line line) {
            return new LineResponse(
                    PlaceRequest.from(line.entry()), PlaceRequest.from(line.loop()), PlaceRequest.from(line.target()));
        }
    }

    public static TechniquesResponse from(List<Layout> layouts) {
        return new TechniquesResponse(
                Arrays.stream(Technique.values()).map(TechniqueResponse::from).toList(),
                layouts.stream().map(LayoutResponse::from).toList(),
                EngineResponse.from(EngineVersions.CURRENT),
                Standing.RELEASE_STATUS,
                Standing.DISCLAIMER);
    }
}
