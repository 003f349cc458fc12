package io.leavewell.billing;

/** Why a subscription that is known already cannot become what a good row says. */
enum ImportConflict {
    /** Revenue never moves from one customer to another. */
    OTHER_CUSTOMER(ImportColumn.SUBSCRIPTION_ID, "belongs to another customer here"),
    /** Revenue in two currencies does not add up. */
    OTHER_CURRENCY(ImportColumn.CURRENCY, "is another one here; a change of currency needs a new subscription_id"),
    /** A return is a new subscription. */
    ENDED_HERE(ImportColumn.STATUS, "it has ended here; a return needs a new subscription_id");

    private final String words;

    ImportConflict(ImportColumn column, String words) {
        this.words = column.code() + ": " + words;
    }

    String words() {
        return words;
    }
}
