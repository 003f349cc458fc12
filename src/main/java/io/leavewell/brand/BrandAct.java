package io.leavewell.brand;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.function.Function;

/** What operators do to the brand. */
enum BrandAct implements Act {
    /** Words or the colour of the draft were changed. */
    SAVED("brand.saved", BrandMessages::actSaved),
    /** Another logo, or none, was put into the draft. */
    LOGO_CHANGED("brand.logo_changed", BrandMessages::actLogoChanged),
    /** The draft came into force. */
    PUBLISHED("brand.published", BrandMessages::actPublished),
    /** An earlier version became the draft. */
    ROLLED_BACK("brand.rolled_back", BrandMessages::actRolledBack),
    /** The draft was thrown away. */
    DISCARDED("brand.discarded", BrandMessages::actDiscarded);

    private final String code;
    private final Function<BrandMessages, String> label;

    BrandAct(String code, Function<BrandMessages, String> label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return label.apply(Messages.in(language, BrandMessages.class));
    }
}
