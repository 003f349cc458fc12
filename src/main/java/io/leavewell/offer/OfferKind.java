package io.leavewell.offer;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of offers among which operators choose, by the names under which definitions keep them. */
public enum OfferKind {
    /** A share off the price for some months. */
    PERCENT_OFF {
        @Override
        String label(OfferFormMessages say) {
            return say.kindPercentOff();
        }

        @Override
        Offer read(OfferForm form) {
            return form.percentOff();
        }
    },
    /** An amount off the price for some months. */
    AMOUNT_OFF {
        @Override
        String label(OfferFormMessages say) {
            return say.kindAmountOff();
        }

        @Override
        Offer read(OfferForm form) {
            return form.amountOff();
        }
    },
    /** Some months without charges. */
    PAUSE {
        @Override
        String label(OfferFormMessages say) {
            return say.kindPause();
        }

        @Override
        Offer read(OfferForm form) {
            return form.pause();
        }
    },
    /** A cheaper plan. */
    OTHER_PLAN {
        @Override
        String label(OfferFormMessages say) {
            return say.kindOtherPlan();
        }

        @Override
        Offer read(OfferForm form) {
            return form.otherPlan();
        }
    },
    /** The same plan paid by the year. */
    ANNUAL {
        @Override
        String label(OfferFormMessages say) {
            return say.kindAnnual();
        }

        @Override
        Offer read(OfferForm form) {
            return form.annual();
        }
    },
    /** More days before the first charge. */
    LONGER_TRIAL {
        @Override
        String label(OfferFormMessages say) {
            return say.kindLongerTrial();
        }

        @Override
        Offer read(OfferForm form) {
            return form.longerTrial();
        }
    },
    /** A person of the team answers. */
    TALK {
        @Override
        String label(OfferFormMessages say) {
            return say.kindTalk();
        }

        @Override
        Offer read(OfferForm form) {
            return form.talk();
        }
    },
    /** Something to read that helps. */
    ARTICLE {
        @Override
        String label(OfferFormMessages say) {
            return say.kindArticle();
        }

        @Override
        Offer read(OfferForm form) {
            return form.article();
        }
    };

    abstract String label(OfferFormMessages say);

    /** What cannot be read is noted in the form's reading. */
    abstract Offer read(OfferForm form);

    public static Optional<OfferKind> coded(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public static OfferKind of(Offer offer) {
        var name = offer.getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1");
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label(Language language) {
        return label(Messages.in(language, OfferFormMessages.class));
    }

    /** Whether it is of a kind that changes something in billing, and so may be limited. */
    public boolean saves() {
        return this != TALK && this != ARTICLE;
    }
}
