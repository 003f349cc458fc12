package io.leavewell.customer;

import io.leavewell.web.Workspace;

/** Where customers' pages are; a path holds our own id, never a name. */
final class Paths {

    static final String ALL = Workspace.PATH + "/customers";
    static final String ONE = ALL + "/{id}";

    private Paths() {}

    static String of(Customer customer) {
        return ALL + "/" + customer.id();
    }
}
