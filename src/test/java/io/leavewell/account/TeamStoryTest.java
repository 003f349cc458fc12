package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Leavers;
import io.leavewell.cancellation.Window;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-S4, in a real browser: from the first start to a team, as its people live it. */
@QuarkusTest
@TestProfile(NobodyYet.class)
class TeamStoryTest {

    private static final String OTTOS = "three boats in a green harbour";
    private static final String MINAS = "seven grey geese on a frozen lake";

    @Inject
    Chromium chromium;

    @Inject
    FirstStart start;

    @Inject
    Mailbag mail;

    @Inject
    Leavers leavers;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobody() {
        NobodyYet.again();
    }

    @AfterEach
    void closeWindows() {
        chromium.closeWindows();
    }

    @Test
    void from_the_first_start_to_a_change_that_a_customer_sees() {
        var otto = setUp();
        protect(otto, OTTOS);
        otto.open(Operators.base() + "/workspace/flow/texts");
        Map.of("en", "One click will do.", "de", "Ein Klick genügt.", "zh", "点击一次即可。", "ko", "한 번만 누르면 됩니다.")
                .forEach((language, lead) -> fill(otto, "texts-lead-" + language, lead));
        otto.press("Save to the draft");
        var ada = leavers.ada();
        assertFalse(phone(ada).contains("One click will do."));
        otto.find(".button.primary").click();
        fill(otto, "note", "The first change");
        otto.press("Publish");
        assertTrue(phone(ada).contains("One click will do."));
        assertEquals(List.of(), otto.complaints());
    }

    @Test
    void otto_sets_up_and_invites_mina_who_signs_in_with_a_second_factor_until_otto_ends_her_session() {
        var otto = setUp();
        protect(otto, OTTOS);
        otto.open(Operators.base() + PeopleResource.PATH).follow("Invite");
        fill(otto, "email", "mina@leavewell.example");
        otto.page().getByText("Editor").first().click();
        otto.press("Send the invitation");
        assertTrue(otto.find("[role=status]").textContent().contains("mina@leavewell.example"));

        var mina = chromium.window(Device.PHONE.withScripts()).open(mail.link("mina@leavewell.example"));
        fill(mina, "name", "Mina Roth");
        fill(mina, "password", MINAS);
        mina.press("Join");
        mina.open(own());
        mina.follow("Set up a second factor");
        var telephone = protect(mina, MINAS);
        mina.open(own()).press("Sign out");
        clock.advance(Duration.ofMinutes(1));
        fill(mina, "email", "mina@leavewell.example");
        fill(mina, "password", MINAS);
        mina.press("Sign in");
        fill(mina, "code", telephone.code());
        mina.press("Sign in").open(own());
        assertEquals("Your account", mina.heading());

        fill(mina, "name", "Mina Roth-Berg");
        otto.open(Operators.base() + PeopleResource.PATH).follow("Mina Roth");
        otto.press("End all");
        mina.press("Save");
        assertEquals("Nothing is lost yet", mina.heading());
        var beside = mina.page().context().newPage();
        beside.navigate(Operators.base() + SignInResource.PATH);
        clock.advance(Duration.ofMinutes(1));
        beside.fill("#email", "mina@leavewell.example");
        beside.fill("#password", MINAS);
        beside.getByRole(AriaRole.BUTTON).last().click();
        beside.fill("#code", telephone.code());
        beside.getByRole(AriaRole.BUTTON).last().click();
        mina.press("Send again").press("Send again");
        assertEquals("Mina Roth-Berg", mina.find("#name").inputValue());
        assertEquals(List.of(), otto.complaints());
        assertEquals(List.of(), mina.complaints());
    }

    /** As far as the page on which admins have to set up a second factor. */
    private Window setUp() {
        var otto = chromium.window(Device.DESKTOP.withScripts())
                .open(here(start.link().orElseThrow()));
        fill(otto, "email", "otto@leavewell.example");
        fill(otto, "name", "Otto Lind");
        fill(otto, "password", OTTOS);
        return otto.press("Begin").open(Operators.base() + PeopleResource.PATH);
    }

    /** What a customer reads on her way out. */
    private String phone(Leavers.Person who) {
        return chromium.window(Device.PHONE).open(leavers.link(who)).page().content();
    }

    /** Sets up a second factor on the page that is open. */
    private Telephone protect(Window window, String password) {
        var telephone = new Telephone(clock);
        telephone.reads(window.find("code").textContent());
        fill(window, "code", telephone.code());
        fill(window, "password", password);
        window.press("Turn it on");
        assertEquals("Keep these recovery codes", window.heading());
        return telephone;
    }

    private static void fill(Window window, String field, String text) {
        window.find("#" + field).fill(text);
    }

    private static String own() {
        return Operators.base() + OwnResource.PATH;
    }

    private static String here(String link) {
        return link.replaceFirst("https?://[^/]+", Operators.base());
    }
}
