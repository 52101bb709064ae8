package past.practicum.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import past.practicum.domain.RequirementProfile.Requirement;
import past.practicum.domain.Tally.Gap;

/**
 * What a row of a profile still misses.
 *
 * @param list in all, in single categories, in some categories together
 * @param least the least further amount that fills all of them at once, since an hour in a category that has a minimum also
 *     counts for the share and for the whole
 */
record Gaps(List<Gap> list, long least) {

    static Gaps of(Requirement row, Map<String, Long> counts, int unit) {
        List<Gap> list = new ArrayList<>();
        long whole = Math.max(0, (long) row.target() * unit - Tally.sum(counts, row.of()));
        if (whole > 0) {
            list.add(new Gap("total", row.of(), whole));
        }
        List<String> share = row.atLeast() == null ? List.of() : row.atLeast().of();
        long inShare = 0;
        long outside = 0;
        for (Map.Entry<String, Integer> minimum : row.minimums().entrySet()) {
            String code = minimum.getKey();
            long gap = Math.max(0, (long) minimum.getValue() * unit - counts.getOrDefault(code, 0L));
            if (gap > 0) {
                list.add(new Gap("minimum", List.of(code), gap));
            }
            inShare += share.contains(code) ? gap : 0;
            outside += share.contains(code) ? 0 : gap;
        }
        if (row.atLeast() != null) {
            long gap = Math.max(0, (long) row.atLeast().hours() * unit - Tally.sum(counts, share));
            if (gap > 0) {
                list.add(new Gap("at-least", share, gap));
            }
            inShare = Math.max(inShare, gap);
        }
        return new Gaps(List.copyOf(list), Math.max(whole, inShare + outside));
    }
}
