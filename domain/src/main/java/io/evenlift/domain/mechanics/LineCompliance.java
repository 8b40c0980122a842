package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far the tissue gives way to the cells of some limbs: entry (c, d) is the way that the load of cell c goes along its
 * own forces when cell d picks up one newton, in mm per N. Symmetric, by reciprocity.
 *
 * <p>A force is spread over its element and taken on the thread's surface. Of two elements on one line Kelvin's part is
 * averaged over both lengths in closed form ({@link SpreadKelvin}), because it has no end where they touch; what the
 * layers add to it is averaged by samples. Other elements see each other from middle to middle.
 */
final class LineCompliance {

    private static final GaussLegendre OWN = GaussLegendre.ofOrder(6);
    private static final GaussLegendre NEIGHBOURS = GaussLegendre.ofOrder(2);

    private final InteriorResponse tissue;
    private final double radiusMm;
    private final List<Placed> elements = new ArrayList<>();
    private final List<List<LimbElements.Loaded>> patterns = new ArrayList<>();
    private final DirectedGive[] apartFromKelvin;

    /** An element and the limb that it belongs to. */
    private record Placed(LimbElements.Element element, int limb, int stratum) {
        Vector at(double along) {
            return element.middle().plus(along, element.along());
        }

        double lengthMm() {
            return element.lengthMm();
        }
    }

    /**
     * One way from a source to a receiver and its part in the mean over two elements.
     *
     * @param apart Kelvin's part, where it is averaged apart
     */
    private record Sample(int pair, double part, Vector from, Vector to, Optional<SpreadKelvin> apart) {
        Vector way() {
            return Vector.between(from, to);
        }

        GreenTensor without(GreenTensor tensor) {
            return apart.map(kelvin -> tensor.plus(kelvin.betweenPoints(way()).times(-1.0)))
                    .orElse(tensor);
        }
    }

    LineCompliance(InteriorResponse tissue, List<LimbElements> limbs, double radiusMm) {
        this.tissue = tissue;
        this.radiusMm = radiusMm;
        for (int limb = 0; limb < limbs.size(); limb++) {
            int first = elements.size();
            for (LimbElements.Element element : limbs.get(limb).elements()) {
                elements.add(new Placed(
                        element,
                        limb,
                        tissue.medium().stratumAt(element.middle().z())));
            }
            for (int cell = 0; cell < limbs.get(limb).cells(); cell++) {
                patterns.add(limbs.get(limb).pattern(cell).stream()
                        .map(loaded -> new LimbElements.Loaded(first + loaded.element(), loaded.force()))
                        .toList());
            }
        }
        apartFromKelvin = apartFromKelvin();
    }

    /**
     * The whole matrix, cells of the first limb first.
     *
     * @param ofRadiusMm of the thread. Kelvin's part between elements of one line follows it; what the layers add, and how
     *     elements see each other across, hardly depend on it and stay at the radius that this was made with
     */
    double[][] matrix(double ofRadiusMm) {
        DirectedGive[] gives = gives(ofRadiusMm);
        double[][] matrix = new double[patterns.size()][patterns.size()];
        for (int d = 0; d < patterns.size(); d++) {
            Vector[] moved = new Vector[elements.size()];
            Arrays.fill(moved, Vector.NOTHING);
            for (LimbElements.Loaded loaded : patterns.get(d)) {
                int from = loaded.element();
                for (int to = 0; to < moved.length; to++) {
                    Vector way = from <= to
                            ? gives[index(from, to)].under(loaded.force())
                            : gives[index(to, from)].exchangedUnder(loaded.force());
                    moved[to] = moved[to].plus(1.0, way);
                }
            }
            for (int c = 0; c <= d; c++) {
                double way = 0.0;
                for (LimbElements.Loaded loaded : patterns.get(c)) {
                    way += loaded.force().dot(moved[loaded.element()]);
                }
                matrix[c][d] = way;
                matrix[d][c] = way;
            }
        }
        return matrix;
    }

    private DirectedGive[] gives(double ofRadiusMm) {
        DirectedGive[] gives = apartFromKelvin.clone();
        for (int to = 0; to < elements.size(); to++) {
            for (int from = 0; from <= to; from++) {
                if (onOneLine(from, to)) {
                    gives[index(from, to)] = gives[index(from, to)].plus(1.0, spread(from, to, ofRadiusMm));
                }
            }
        }
        return gives;
    }

    private DirectedGive[] apartFromKelvin() {
        List<Sample> samples = new ArrayList<>();
        for (int to = 0; to < elements.size(); to++) {
            for (int from = 0; from <= to; from++) {
                addSamples(from, to, samples);
            }
        }
        GreenTensor[] tensors = tissue.between(samples.stream().map(this::pair).toList());
        DirectedGive[] gives = new DirectedGive[index(0, elements.size())];
        Arrays.fill(gives, DirectedGive.ZERO);
        for (int i = 0; i < tensors.length; i++) {
            Sample sample = samples.get(i);
            GreenTensor tensor = sample.without(tensors[i]).onRing(radiusMm);
            gives[sample.pair()] = gives[sample.pair()].plus(
                    sample.part(),
                    DirectedGive.of(tensor, sample.way().x(), sample.way().y()));
        }
        for (int to = 0; to < elements.size(); to++) {
            for (int from = 0; from <= to; from++) {
                if (onOneLine(from, to)) {
                    gives[index(from, to)] = gives[index(from, to)].symmetric();
                }
            }
        }
        return gives;
    }

    private void addSamples(int from, int to, List<Sample> samples) {
        Placed source = elements.get(from);
        Placed receiver = elements.get(to);
        int pair = index(from, to);
        Optional<SpreadKelvin> kelvin = Optional.of(kelvinAt(source, radiusMm));
        if (!onOneLine(from, to)) {
            samples.add(new Sample(pair, 1.0, source.at(0.0), receiver.at(0.0), Optional.empty()));
        } else if (from == to || gap(from, to) < radiusMm) {
            // The mean over all ways u within one element: 2 (L − u) / L² du, u = L x², closer where u is small.
            double length = source.lengthMm();
            for (int i = 0; i < OWN.order(); i++) {
                double x = OWN.abscissa(i, 0.0, 1.0);
                double half = 0.5 * length * x * x;
                double part = OWN.weight(i, 0.0, 1.0) * 4.0 * x * (1.0 - x * x);
                samples.add(new Sample(pair, part, source.at(-half), source.at(half), kelvin));
            }
        } else if (gap(from, to) < source.lengthMm() + receiver.lengthMm()) {
            for (int i = 0; i < NEIGHBOURS.order(); i++) {
                for (int j = 0; j < NEIGHBOURS.order(); j++) {
                    double part = NEIGHBOURS.weight(i, 0.0, 1.0) * NEIGHBOURS.weight(j, 0.0, 1.0);
                    Vector a = source.at(NEIGHBOURS.abscissa(i, -0.5, 0.5) * source.lengthMm());
                    Vector b = receiver.at(NEIGHBOURS.abscissa(j, -0.5, 0.5) * receiver.lengthMm());
                    samples.add(new Sample(pair, part, a, b, kelvin));
                }
            }
        } else {
            samples.add(new Sample(pair, 1.0, source.at(0.0), receiver.at(0.0), kelvin));
        }
    }

    private InteriorResponse.Pair pair(Sample sample) {
        Vector way = sample.way();
        double along = StrictMath.sqrt(way.x() * way.x() + way.y() * way.y() + radiusMm * radiusMm);
        return new InteriorResponse.Pair(sample.from().z(), sample.to().z(), along);
    }

    /** Whether two elements lie on one straight leg in one layer, or at one place, as the common anchor does. */
    private boolean onOneLine(int from, int to) {
        Placed one = elements.get(from);
        Placed other = elements.get(to);
        boolean oneLeg = one.limb() == other.limb()
                && one.element().leg() >= 0
                && one.element().leg() == other.element().leg();
        return from == to || gap(from, to) < radiusMm || (oneLeg && one.stratum() == other.stratum());
    }

    private double gap(int from, int to) {
        return Vector.between(elements.get(from).at(0.0), elements.get(to).at(0.0))
                .length();
    }

    private DirectedGive spread(int from, int to, double ofRadiusMm) {
        Placed source = elements.get(from);
        Placed receiver = elements.get(to);
        Vector t = source.element().along();
        double gap = Vector.between(source.at(0.0), receiver.at(0.0)).dot(t);
        return kelvinAt(source, ofRadiusMm).overLengths(t, gap, source.lengthMm(), receiver.lengthMm());
    }

    private SpreadKelvin kelvinAt(Placed element, double ofRadiusMm) {
        LayeredMedium medium = tissue.medium();
        return new SpreadKelvin(
                medium.shearModulus(element.stratum()), medium.poissonRatio(element.stratum()), ofRadiusMm);
    }

    private static int index(int from, int to) {
        return to * (to + 1) / 2 + from;
    }
}
