package io.leavewell.mail;

import io.leavewell.web.Reader;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Writes the letters that these tests post. */
@ApplicationScoped
class Greeter implements Writer {

    enum Kind implements LetterKind {
        GREETING(Priority.ANSWER),
        NOTICE(Priority.LAW),
        DUE(Priority.PAYMENT),
        EXPIRING(Priority.CARD),
        ASKING(Priority.SURVEY),
        TELLING(Priority.NEWS),
        /** The only one that nobody is owed. */
        OFFER(Priority.NEWS);

        private final Priority priority;

        Kind(Priority priority) {
            this.priority = priority;
        }

        @Override
        public String code() {
            return "test." + name().toLowerCase(Locale.ROOT);
        }

        @Override
        public LetterClass letterClass() {
            return this == OFFER ? LetterClass.MARKETING : LetterClass.TRANSACTIONAL;
        }

        @Override
        public Priority priority() {
            return priority;
        }
    }

    private final Map<UUID, String> headings = new ConcurrentHashMap<>();

    @Location("mail/greeting.txt")
    Template text;

    @Location("mail/greeting.html")
    Template html;

    /** A letter whose matter has no heading does not matter any more. */
    void says(UUID about, String heading) {
        headings.put(about, heading);
    }

    void isSettled(UUID about) {
        headings.remove(about);
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.values());
    }

    @Override
    public Optional<Content> write(Letter letter) {
        return Optional.ofNullable(headings.get(letter.about()))
                .map(heading -> content(letter.recipient().reader(), heading));
    }

    private Content content(Reader reader, String heading) {
        return Content.of(reader, heading, words(text, heading), words(html, heading));
    }

    private static TemplateInstance words(Template template, String heading) {
        return template.data("heading", heading)
                .data("first", "Nothing is lost & your plan goes on while we sort this out.")
                .data("link", "https://northlight.example/pay/eyJjIjoi?a=1&b=2")
                .data("label", "Use another card")
                .data("plan", "Pro")
                .data("price", "€29.00 a month");
    }
}
