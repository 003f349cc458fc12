package io.leavewell.brand;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.edition.Editions;
import io.leavewell.time.TestClock;
import io.leavewell.web.Brand;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A story about the brand: it begins in plain clothes, and afterwards everybody wears what is configured again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Dressing {

    static final Look PLAIN = new Look("Plain", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    @Inject
    Editions editions;

    @Inject
    Wardrobe wardrobe;

    @Inject
    Brand brand;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    Browser mina;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
        editions.discard(Wardrobe.KIND, editions.draft(Wardrobe.KIND).revision());
        editions.publish(Wardrobe.KIND, PLAIN.definition(), null);
        wardrobe.dress();
        mina = signedIn(operators.mina());
    }

    @AfterAll
    void undress() throws InterruptedException {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("delete from edition where kind = 'brand'")
                    .executeUpdate();
            database.createNativeQuery("delete from draft where kind = 'brand'").executeUpdate();
        });
        while (editions.newest(Wardrobe.KIND) != 0) {
            Thread.sleep(100);
        }
        wardrobe.dress();
    }

    Browser signedIn(Operator operator) {
        return new Browser().signedIn(operators.cookie(operator));
    }

    static String url(String path) {
        return Leavers.base() + path;
    }

    Browser.Page page() {
        return mina.open(url("/workspace/brand"));
    }

    /** The page to which an answer leads. */
    Browser.Page onward(Browser.Page answer) {
        return answer.status() == 303 ? mina.open(answer.header("Location")) : answer;
    }

    Browser.Page saved(String field, String words) {
        return onward(page().write(field, words).press("Save to the draft"));
    }

    Browser.Page published() {
        return onward(page().press("Publish"));
    }

    /** What a customer sees who opens the cancel page now. */
    Browser.Page asCustomer() {
        return new Browser().open(leavers.link(leavers.ada()));
    }

    Browser.Page uploaded(String name, byte[] file) {
        return mina.send(page().document().selectFirst("form[enctype]").absUrl("action"), "logo", name, file);
    }
}
