package io.leavewell.web;

/** Why a request is not answered as asked, in the words of a page. */
enum Trouble {
    /** Cut off, of a kind that no form sends, or at an address that says nothing. */
    UNREADABLE {
        @Override
        String heading(WebMessages say) {
            return say.unreadableHeading();
        }

        @Override
        String lead(WebMessages say) {
            return say.unreadableLead();
        }
    },
    /** An operator asks for what their role does not allow. */
    NOT_ALLOWED {
        @Override
        String heading(WebMessages say) {
            return say.notAllowedHeading();
        }

        @Override
        String lead(WebMessages say) {
            return say.notAllowedLead();
        }
    },
    /** Not there, not any more, or not to be had this way. */
    NOT_THERE {
        @Override
        String heading(WebMessages say) {
            return say.notThereHeading();
        }

        @Override
        String lead(WebMessages say) {
            return say.notThereLead();
        }
    },
    /** More than any form of ours sends. */
    TOO_LARGE {
        @Override
        String heading(WebMessages say) {
            return say.tooLargeHeading();
        }

        @Override
        String lead(WebMessages say) {
            return say.tooLargeLead();
        }
    },
    /** An operator sends more than any logo or text of a flow needs. */
    TOO_MUCH {
        @Override
        String heading(WebMessages say) {
            return say.tooMuchHeading();
        }

        @Override
        String lead(WebMessages say) {
            return say.tooMuchLead();
        }
    },
    /** More often than a person clicks. */
    TOO_MANY {
        @Override
        String heading(WebMessages say) {
            return say.tooManyHeading();
        }

        @Override
        String lead(WebMessages say) {
            return say.tooManyLead();
        }
    },
    /** A mistake of ours. */
    OURS {
        @Override
        String heading(WebMessages say) {
            return say.oursHeading();
        }

        @Override
        String lead(WebMessages say) {
            return say.oursLead();
        }
    };

    abstract String heading(WebMessages say);

    abstract String lead(WebMessages say);

    static Trouble of(int status, boolean byOperator) {
        return status == 413 && byOperator ? TOO_MUCH : of(status);
    }

    static Trouble of(int status) {
        return switch (status) {
            case 403 -> NOT_ALLOWED;
            case 404, 405, 410 -> NOT_THERE;
            case 413 -> TOO_LARGE;
            case 429 -> TOO_MANY;
            default -> status < 500 ? UNREADABLE : OURS;
        };
    }
}
