package io.leavewell.cancellation.check;

import io.leavewell.offer.Offer;
import io.leavewell.reason.Reason;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where in the editor things are mended. */
final class Places {

    static final String FLOW = "/workspace/flow";
    static final String TEXTS = FLOW + "/texts";
    static final String MODES = FLOW + "/modes";

    private Places() {}

    static String of(Reason reason) {
        return FLOW + "/reasons/" + reason.code();
    }

    static String of(Offer offer) {
        return FLOW + "/offers/"
                + URLEncoder.encode(offer.id(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
