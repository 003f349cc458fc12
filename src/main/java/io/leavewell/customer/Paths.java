package io.leavewell.customer;

import io.leavewell.mail.Letter;
import io.leavewell.web.Workspace;

/** Where customers' pages are; a path holds our own id, never a name. */
final class Paths {

    static final String ALL = Workspace.PATH + "/customers";
    static final String ONE = ALL + "/{id}";
    static final String LETTERS = ONE + "/letters";

    private Paths() {}

    static String of(Customer customer, Letter letter) {
        return lettersOf(customer) + "/" + letter.id();
    }

    static String lettersOf(Customer customer) {
        return of(customer) + "/letters";
    }

    static String of(Customer customer) {
        return ALL + "/" + customer.id();
    }
}
