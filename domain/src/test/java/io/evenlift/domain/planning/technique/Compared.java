package io.evenlift.domain.planning.technique;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.fixation.AFixation.path;
import static io.evenlift.domain.fixation.AFixation.point;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.prediction.KeptTables;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.BarbKind;
import io.evenlift.domain.thread.Barbs;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.Material;
import io.evenlift.domain.thread.ProductId;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Threads compared on a usual patient, and what is asked of a comparison. */
final class Compared {
    static final String COG = "generic-pdo-cog-2-0";
    static final KeptTables TABLES = KeptTables.ofUsualSize();
    static final Catalogue CATALOGUE = Catalogue.builtIn().plus(new Catalogue(List.of(ofUnknownStrength())));

    static final TechniqueComparison MID_FAT = compare(towardsTheMouth(3.2), 1);
    static final TechniqueComparison SUBDERMAL = compare(towardsTheMouth(1.8), 0.5);

    private Compared() {}

    static ThreadProduct ofUnknownStrength() {
        return new ThreadProduct(
                ProductId.of("unknown-strength"),
                "unknown strength",
                ThreadProduct.Origin.PUBLISHED,
                Material.PDO,
                new Barbs(BarbKind.MOULDED, OptionalInt.empty(), Optional.empty()),
                Optional.of(mm(120)),
                Optional.of(new ThreadProduct.BarbedPart(mm(1), mm(41))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                CitationKey.of("assumed-generic-threads"));
    }

    static Length mm(double millimetres) {
        return Length.ofMillimetres(millimetres);
    }

    /** From the bite's window through deep fat, then 60 mm at one depth. */
    static ThreadPath towardsTheMouth(double depth) {
        return path(
                point(86, 44, 5), point(79, 24, 4.4), point(71, 1, 4.4), point(66, -13, depth), point(51, -55, depth));
    }

    static EligibleCandidate candidate(APatient patient) {
        return ((Candidacy.Eligible) CandidacyRules.judge(patient.assessment(), List.of())).candidate();
    }

    static PlanChecker checker(EligibleCandidate candidate) {
        return new PlanChecker(candidate, CATALOGUE, PlanLimits.USUAL);
    }

    static TechniqueComparison compare(APatient patient, String product, ThreadPath way, double newtons) {
        EligibleCandidate candidate = candidate(patient);
        return new TechniqueComparer(
                        candidate, CATALOGUE, new Predictor(candidate, CATALOGUE, TABLES), checker(candidate))
                .compare(new ComparedThread(Side.LEFT, ProductId.of(product), way, Force.ofNewtons(newtons)));
    }

    static TechniqueComparison compare(ThreadPath way, double newtons) {
        return compare(a58YearOld(), COG, way, newtons);
    }

    static TechniqueColumn column(TechniqueComparison comparison, Technique technique) {
        TechniqueColumn column = comparison.columns().get(technique.ordinal());
        assertEquals(technique, column.technique());
        return column;
    }

    static FixationTechnique drawn(TechniqueComparison comparison, Technique technique) {
        return column(comparison, technique)
                .sameTension()
                .orElseThrow()
                .thread()
                .fixation();
    }

    static double lift(Effect effect, TechniqueComparison comparison) {
        return effect.prediction()
                .lift(comparison.landmark().orElseThrow(), Side.LEFT)
                .orElseThrow()
                .lift()
                .central()
                .millimetres();
    }

    static TechniquePair pair(TechniqueComparison comparison, Technique one, Technique against) {
        return comparison.pairs().stream()
                .filter(pair -> pair.technique() == one && pair.against() == against)
                .findFirst()
                .orElseThrow();
    }

    static Contrast contrast(TechniquePair pair, Measure measure) {
        return pair.contrasts().stream()
                .filter(contrast -> contrast.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    static Set<String> cannot(TechniqueColumn column) {
        return column.cannot().stream()
                .map(limitation -> limitation.code().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
