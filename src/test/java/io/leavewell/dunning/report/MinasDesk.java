package io.leavewell.dunning.report;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Element;

/** The pages about failed payments as Mina, an editor, opens and reads them. */
@ApplicationScoped
class MinasDesk {

    @Inject
    Operators operators;

    /** @param rest of the address, such as {@code /report} */
    Browser.Page open(String rest) {
        return new Browser()
                .signedIn(operators.cookie(operators.mina()))
                .open(Operators.base() + RecoveriesDoor.PATH + rest);
    }

    /** The cells of the row with a label, in the table under a title; none where there is no such row. */
    static List<String> row(Browser.Page page, String title, String label) {
        return page
                .document()
                .select("section:has(h2:containsOwn(" + title + ")) tr:has(th:matchesOwn(^" + label + "$)) td")
                .stream()
                .map(Element::text)
                .toList();
    }
}
