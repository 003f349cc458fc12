package io.leavewell.reason.theme;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.mail.Occasion;
import io.leavewell.web.Brand;
import io.leavewell.web.Livery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** What Ada asked for is there now. */
@ApplicationScoped
class ThemeOccasion implements Occasion {

    private static final Livery LIVERY = new Livery(
            "Northlight",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Northlight GmbH\nExample Street 1\n10115 Berlin"));

    @Inject
    Wishers wishers;

    @Inject
    Leavers leavers;

    @Inject
    Operators operators;

    @Inject
    Brand brand;

    @Override
    public void comes(Consumer<String> arrived) {
        brand.wear(Optional.of(LIVERY));
        try {
            var wish = Wishers.wish();
            var ada = wishers.consenting(wishers.wanting(wish, Duration.ofDays(20)), "true");
            ship(wishers.theme(wish));
            leavers.work();
            arrived.accept(ada.email());
        } finally {
            brand.wear(Optional.empty());
        }
    }

    private void ship(Theme theme) {
        var page = new Browser().signedIn(operators.cookie(operators.mina())).open(Wishers.url(theme, "/ship"));
        page.write("subject-en", "The calendar is there")
                .write("words-en", "Open it under Views.\nHave fun.")
                .write("subject-de", "Der Kalender ist da")
                .write("words-de", "Sie finden ihn unter Ansichten.\nViel Freude damit.")
                .write("subject-zh", "日历来了")
                .write("words-zh", "请在“视图”中打开。\n祝您使用愉快。")
                .write("subject-ko", "달력이 생겼습니다")
                .write("words-ko", "보기에서 여실 수 있습니다.\n즐겁게 써 보세요.")
                .press(page.document().select("button[value=yes]").first());
    }
}
