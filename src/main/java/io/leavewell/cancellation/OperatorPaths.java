package io.leavewell.cancellation;

import java.util.UUID;

/** Where operators find what the flow knows of a customer: our ids only, since paths are kept in many places. */
final class OperatorPaths {

    static final String CUSTOMERS = "/workspace/customers";
    static final String WISHES = CUSTOMERS + "/wishes";
    static final String REFUNDS = CUSTOMERS + "/refunds";

    private OperatorPaths() {}

    static String customer(UUID customer) {
        return CUSTOMERS + "/" + customer;
    }

    /** The evidence of a visit. */
    static String visit(UUID customer, Visit visit) {
        return customer(customer) + "/visits/" + visit.id();
    }

    /** The page through which an operator goes for the customer. */
    static String relay(UUID customer, Visit visit) {
        return visit(customer, visit) + "/relay";
    }

    static String wish(Wish wish) {
        return WISHES + "/" + wish.id();
    }
}
