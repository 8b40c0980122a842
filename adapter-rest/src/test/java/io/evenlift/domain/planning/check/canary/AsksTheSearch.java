package io.evenlift.domain.planning.check.canary;

import io.evenlift.domain.planning.search.Layout;
import java.util.List;

final class AsksTheSearch {
    List<Layout> layouts() {
        return Layout.all();
    }
}
