package io.evenlift.domain.assessment;

import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Word;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something done to the face before.
 *
 * @param kind what was done
 * @param region where; absent means it may lie on a path
 * @param plane how deep, where known
 * @param weeksAgo 0 to 5,200, where known
 */
public record PreviousProcedure(Kind kind, Optional<Region> region, Optional<Plane> plane, OptionalInt weeksAgo) {
    private static final int MOST_WEEKS = 5200;

    /** What was done. */
    public enum Kind implements Word {
        THREAD_ABSORBABLE,
        THREAD_NON_ABSORBABLE,
        THREAD_UNKNOWN,
        FILLER_HYALURONIC,
        FILLER_PERMANENT,
        FILLER_UNKNOWN,
        IMPLANT,
        FAT_GRAFT,
        FACELIFT,
        BONE_CONTOURING,
        ENERGY_DEVICE,
        BOTULINUM_TOXIN;

        @Override
        public String word() {
            return Word.of(this);
        }
    }

    public PreviousProcedure {
        if (weeksAgo.isPresent() && (weeksAgo.getAsInt() < 0 || weeksAgo.getAsInt() > MOST_WEEKS)) {
            throw new InvalidValue("weeks-ago", weeksAgo.getAsInt() + " weeks", "0 to " + MOST_WEEKS + " weeks");
        }
    }

    /** Neither the chin nor the mouth lie on a thread's way from the temple; every other or unknown place does. */
    public boolean mayLieOnAPath() {
        return region.isEmpty() || (region.get() != Region.SUBMENTAL && region.get() != Region.PERIORAL);
    }
}
