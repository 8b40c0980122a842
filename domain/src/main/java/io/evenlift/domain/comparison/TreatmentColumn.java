package io.evenlift.domain.comparison;

import java.util.List;

/**
 * One treatment of the comparison.
 *
 * @param treatment which
 * @param remarks whether it was judged here, and for threads why none is planned where none is
 */
public record TreatmentColumn(Treatment treatment, List<Remark> remarks) {
    public TreatmentColumn {
        remarks = List.copyOf(remarks);
    }
}
