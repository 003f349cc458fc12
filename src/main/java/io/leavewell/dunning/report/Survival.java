package io.leavewell.dunning.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which share of failed payments is still open after so many days, where some are not over yet: E. L. Kaplan and P. Meier,
 * Nonparametric estimation from incomplete observations, JASA 53 (1958) 457–481.
 */
final class Survival {

    static final int DAYS = 20;

    private Survival() {}

    /** @return for each day from 0, the share open at its end; it ends where nobody has been watched so long */
    static List<Double> of(Collection<Case> cases, Instant now) {
        var shares = new ArrayList<Double>();
        var share = 1.0;
        for (var day = 0; day <= DAYS; day++) {
            var today = day;
            var watched = cases.stream().filter(one -> one.days(now) >= today).count();
            if (watched == 0 && day > 0 && share > 0) {
                return shares;
            }
            var over = cases.stream()
                    .filter(one -> one.closed() != null && one.days(now) == today)
                    .count();
            share *= watched == 0 ? 1 : 1 - (double) over / watched;
            shares.add(share);
        }
        return shares;
    }
}
