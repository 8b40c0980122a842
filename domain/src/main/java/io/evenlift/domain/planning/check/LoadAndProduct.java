package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.prediction.HoldingLimits;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.BarbKind;
import io.evenlift.domain.thread.Obstacle;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tension is allowed and held, and the product exists, may be used, and is long enough. */
final class LoadAndProduct implements CheckRule {
    private static final Length CUTTING_ERROR = Length.ofMillimetres(0.5);

    @Override
    public List<Violation> violations(CheckedCase checked) {
        List<Violation> violations = new ArrayList<>();
        for (PlacedThread thread : checked.plan().threads()) {
            Force allowed = checked.limits().maxTension();
            if (thread.tension().isMoreThan(allowed)) {
                violations.add(ofThread(
                        "tension-above-limit",
                        thread,
                        Amounts.of(thread.tension().lessUpTo(allowed)),
                        Optional.of(Fix.of("reduce-tension-to", Amounts.atMost(allowed))),
                        "",
                        CitationKey.of("assumed-tension-cap")));
            }
            Optional<ThreadProduct> product = checked.catalogue().find(thread.product());
            if (product.isEmpty()) {
                violations.add(ofThread(
                        "product-unknown",
                        thread,
                        "",
                        another(checked, thread),
                        thread.product().value(),
                        CitationKey.of("assumed-generic-threads")));
            } else {
                for (Obstacle obstacle : product.get().obstacles()) {
                    violations.add(ofThread(
                            "product-" + obstacle.word(),
                            thread,
                            "",
                            another(checked, thread),
                            product.get().id().value(),
                            product.get().citation()));
                }
                violations.addAll(ofProduct(checked, thread, product.get()));
            }
        }
        return violations;
    }

    /** Of the threads that may be used and are left in stock the first that breaks the fewest rules where this one lies. */
    private static Optional<Fix> another(CheckedCase checked, PlacedThread thread) {
        return checked.catalogue().plannable().stream()
                .filter(product -> checked.left(product) > 0)
                .min(Comparator.comparing(
                        product -> ofProduct(checked, thread, product).size()))
                .map(product -> Fix.of("use-instead", product.id().value()));
    }

    private static List<Violation> ofProduct(CheckedCase checked, PlacedThread thread, ThreadProduct product) {
        List<Violation> violations = new ArrayList<>();
        HoldingLimits.weakest(thread, product)
                .filter(limit -> thread.tension().isMoreThan(limit.allowedLoad()))
                .ifPresent(limit -> violations.add(ofThread(
                        "holding-exceeded",
                        thread,
                        Amounts.of(thread.tension().lessUpTo(limit.allowedLoad())),
                        Optional.of(Fix.of("reduce-tension-to", Amounts.atMost(limit.allowedLoad()))),
                        limit.part().word(),
                        limit.citation())));
        for (Limb limb : thread.fixation().limbs()) {
            over("path-longer-than-product", "shorten-by", limb.path().length(), product.length(), thread, product)
                    .ifPresent(violations::add);
            over(
                            "barbs-longer-than-product",
                            "shorten-barbs-by",
                            limb.barbedLength(),
                            product.barbed().map(ThreadProduct.BarbedPart::length),
                            thread,
                            product)
                    .ifPresent(violations::add);
        }
        tooShortForItsCones(checked, thread, product).ifPresent(violations::add);
        return violations;
    }

    /** Eight, twelve and sixteen cones need 6, 9 and 11 cm of path; other numbers as between these. */
    private static Optional<Violation> tooShortForItsCones(
            CheckedCase checked, PlacedThread thread, ThreadProduct product) {
        if (product.barbs().kind() != BarbKind.CONES || product.barbs().count().isEmpty()) {
            return Optional.empty();
        }
        Length needed = ConeLengths.needed(product.barbs().count().getAsInt());
        Comparator<ThreadPath> byLength = Comparator.comparing(ThreadPath::length);
        ThreadPath longest =
                thread.fixation().limbs().stream().map(Limb::path).max(byLength).orElseThrow();
        Length missing = needed.minus(longest.length());
        return Length.ZERO.isLessThan(missing)
                ? Optional.of(ofThread(
                        "path-too-short-for-its-cones",
                        thread,
                        Amounts.of(missing),
                        StraightOn.from(longest, missing, checked.chart(thread.side()))
                                .map(place -> Fix.of("lengthen-by", Amounts.atLeast(missing))),
                        product.id().value(),
                        CitationKey.of("assumed-cone-lengths")))
                : Optional.empty();
    }

    private static Optional<Violation> over(
            String code,
            String fix,
            Length drawn,
            Optional<Length> available,
            PlacedThread thread,
            ThreadProduct product) {
        return available
                .map(length -> drawn.minus(length).minus(CUTTING_ERROR))
                .filter(Length.ZERO::isLessThan)
                .map(over -> ofThread(
                        code,
                        thread,
                        Amounts.of(over.plus(CUTTING_ERROR)),
                        Optional.of(Fix.of(fix, Amounts.atLeast(over.plus(CUTTING_ERROR)))),
                        product.id().value(),
                        product.citation()));
    }

    private static Violation ofThread(
            String code, PlacedThread thread, String amount, Optional<Fix> fix, String subject, CitationKey citation) {
        return new Violation(
                Code.of(code), Optional.of(thread.id()), Optional.empty(), amount, fix, subject, List.of(citation));
    }
}
