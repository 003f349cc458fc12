package io.leavewell.reason.theme;

import io.leavewell.customer.Customer;
import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Unsubscribing;
import io.leavewell.mail.Writer;
import io.leavewell.mail.wording.LetterBody;
import io.leavewell.web.Brand;
import io.leavewell.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes "you asked, we did", if it may still go: what was true when it was posted may have ended since (T-M5). */
@ApplicationScoped
class ThemeWriter implements Writer {

    @Inject
    Audience audience;

    @Inject
    Unsubscribing unsubscribing;

    @Inject
    Brand brand;

    @Override
    public Set<ThemeLetter> kinds() {
        return Set.of(ThemeLetter.SHIPPED);
    }

    @Override
    public Optional<Content> write(Letter letter) {
        var news = News.at(letter.about());
        var customer = news.flatMap(line -> Customer.at(line.customer()));
        var told = news.flatMap(line -> Theme.at(line.theme()))
                .filter(Theme::isShipped)
                .flatMap(Theme::announcement);
        return customer.filter(person ->
                        audience.hasSender() && audience.refusal(person).isEmpty())
                .flatMap(person -> told.flatMap(words -> written(words, person, letter)));
    }

    private Optional<Content> written(Announcement told, Customer customer, Letter letter) {
        var reader = letter.recipient().reader();
        var say = Messages.in(reader.language(), ThemeMessages.class);
        return told.language(Optional.of(reader.language())).map(language -> {
            var greeting = customer.name().map(say::mailGreeting).orElseGet(say::mailGreetingNoName);
            var subject = told.subject().in(language);
            return new LetterBody(
                            subject,
                            List.of(greeting, told.words().in(language)),
                            List.of(),
                            Optional.empty(),
                            List.of(),
                            say.mailWhy(brand.name()))
                    .endedBy(new LetterBody.Button(say.mailUnsubscribe(), unsubscribing.link(letter)))
                    .in(reader, subject);
        });
    }
}
