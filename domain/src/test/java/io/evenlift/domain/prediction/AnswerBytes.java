package io.evenlift.domain.prediction;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.mechanics.ElasticLayer;
import io.evenlift.domain.mechanics.LayeredMedium;
import io.evenlift.domain.mechanics.LoadedSurface;
import io.evenlift.domain.mechanics.ResponseTable;
import io.evenlift.domain.mechanics.SurfaceMotion;
import io.evenlift.domain.mechanics.TensionedThread;
import io.evenlift.domain.mechanics.ThreadVertex;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.thread.Catalogue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A program that prints one checksum a line: of a thread's forces, of a response table, of a loaded surface, of a whole
 * prediction. {@link SameBytesTest} runs it in other virtual machines; every number goes in with all its bits.
 */
final class AnswerBytes {
    private static final List<ThreadVertex> PATH = List.of(
            new ThreadVertex(3, -4, 2.5),
            new ThreadVertex(15, 2, 3.1),
            new ThreadVertex(19, 14, 3.0),
            new ThreadVertex(40, 18, 4.5),
            new ThreadVertex(52, 17, 8.0));

    private final CRC32 crc = new CRC32();

    private AnswerBytes() {}

    /** Does everything as often as told, so that the compilers get their part of the work, and prints the last. */
    public static void main(String[] args) {
        String lines = "";
        for (int round = Integer.parseInt(args[0]); round > 0; round--) {
            String again = lines();
            if (!lines.isEmpty() && !lines.equals(again)) {
                throw new IllegalStateException("with " + round + " rounds to go:\n" + lines + again);
            }
            lines = again;
        }
        System.out.print(lines);
    }

    /** What the program prints. */
    static String lines() {
        List<BuriedForce> forces = TensionedThread.of(PATH, 1, 41, 1.7).forces();
        ResponseTable table = ResponseTable.of(
                LayeredMedium.onRigidBase(List.of(
                        new ElasticLayer(1.5, 100, 0.48),
                        new ElasticLayer(5, 10, 0.48),
                        new ElasticLayer(1, 300, 0.48),
                        new ElasticLayer(6, 15, 0.48))),
                15);
        return "forces " + of(forces) + "\ntable " + ofTable(table) + "\nsurface " + ofSurface(table.under(forces))
                + "\nprediction " + of(prediction()) + "\n";
    }

    private static String ofTable(ResponseTable table) {
        AnswerBytes bytes = new AnswerBytes();
        for (double depth : new double[] {0.4, 0.9, 1.5, 3.3, 7.0, 9.9, 13.5}) {
            LoadedSurface surface = table.under(List.of(new BuriedForce(0, 0, depth, 0.7, -0.2, 0.4)));
            for (double r = 0.0; r < 400.0; r = 1.07 * r + 0.05) {
                bytes.add(surface.at(0.6 * r, -0.8 * r));
            }
        }
        return bytes.checksum();
    }

    private static String ofSurface(LoadedSurface surface) {
        AnswerBytes bytes = new AnswerBytes();
        for (int x = -10; x < 70; x += 3) {
            for (int y = -20; y < 40; y += 3) {
                SurfaceMotion motion = surface.at(x, y);
                bytes.add(motion);
                bytes.add(motion.scaledBy(1.0 / 3.0).plus(motion));
            }
        }
        return bytes.checksum();
    }

    static Prediction prediction() {
        EligibleCandidate candidate = CandidacyRules.judge(APatient.a58YearOld().assessment(), List.of())
                .fold(Candidacy.Eligible::candidate, d -> refused(d), u -> refused(u), u -> refused(u));
        return new Predictor(candidate, Catalogue.builtIn())
                .predict(new ThreadPlan(
                        List.of(AThread.fromTheTemple().at(2.6).pulling(1.3).temple())));
    }

    private static EligibleCandidate refused(Candidacy candidacy) {
        throw new IllegalStateException("the patient is not eligible: " + candidacy);
    }

    private static String of(Object value) {
        AnswerBytes bytes = new AnswerBytes();
        bytes.add(value);
        return bytes.checksum();
    }

    private String checksum() {
        return Long.toHexString(crc.getValue());
    }

    /** Adds a value and all that it holds. What it does not know it refuses, so that nothing is left out unseen. */
    private void add(Object value) {
        if (value instanceof Double number) {
            crc.update(ByteBuffer.allocate(Double.BYTES)
                    .putLong(Double.doubleToRawLongBits(number))
                    .array());
        } else if (value instanceof Integer || value instanceof Boolean || value instanceof String) {
            crc.update((value + ";").getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof Enum<?> constant) {
            add(constant.name());
        } else if (value instanceof Optional<?> optional) {
            add(optional.isPresent());
            optional.ifPresent(this::add);
        } else if (value instanceof List<?> list) {
            add(list.size());
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                add(key);
                add(held);
            });
        } else if (value instanceof Sampled sampled) {
            for (int i = 0; i < sampled.size(); i++) {
                add(sampled.millimetres(i));
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                add(component(value, component.getAccessor()));
            }
        } else {
            throw new IllegalStateException("no bytes known of " + value.getClass());
        }
    }

    private static Object component(Object value, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
