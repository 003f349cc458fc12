package io.leavewell.customer;

import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterClass;
import io.leavewell.mail.LetterEvent;
import io.leavewell.mail.LetterKinds;
import io.leavewell.mail.LetterList;
import io.leavewell.mail.LetterState;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Priority;
import io.leavewell.mail.Suppression;
import io.leavewell.mail.Suppressions;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Listing;
import io.leavewell.web.Masking;
import io.leavewell.web.Option;
import io.leavewell.web.Query;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the pages about the letters to one customer. */
@ApplicationScoped
class CorrespondencePages {

    @Inject
    LetterKinds kinds;

    @Inject
    Suppressions suppressions;

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    CorrespondencePage of(Customer customer, Query query) {
        var key = customer.externalId();
        var order = query.sort().orElse("posted");
        var isLatestFirst = query.sort().isEmpty() || query.descending();
        var letters = LetterList.to(key, order, isLatestFirst, query.first(), Listing.SIZE);
        return new CorrespondencePage(
                workspace.desk(),
                person(customer),
                Paths.lettersOf(customer),
                rows(customer, LetterList.waitingFor(key).stream().limit(Listing.SIZE)),
                new Listing<>(rows(customer, letters.stream()), LetterList.manyTo(key), query),
                wishes(customer),
                current.get().may(Role.EDITOR) && !customer.isErased() ? topics(key) : List.of());
    }

    LetterPage of(Customer customer, Letter letter) {
        var words = words();
        return new LetterPage(
                workspace.desk(),
                person(customer),
                Paths.lettersOf(customer),
                kinds.label(letter.kind(), words.reader().language()),
                words.state(letter.state()),
                facts(letter, words),
                new LetterStory(letter, words).steps());
    }

    private List<Fact> facts(Letter letter, LetterWords words) {
        var say = words.say();
        var to = letter.recipient();
        return Stream.of(
                        new Fact(say.subject(), LetterWords.subject(letter)),
                        new Fact(say.to(), shown(to.mailbox())),
                        new Fact(
                                say.copies(),
                                letter.course().copies().stream()
                                        .map(this::shown)
                                        .collect(Collectors.joining(", "))),
                        new Fact(say.urgency(), words.urgency(letter.course().priority())),
                        new Fact(say.kind(), words.letterClass(letter.letterClass())),
                        new Fact(say.timeZone(), to.reader().zone().getId()),
                        new Fact(say.messageId(), letter.messageId().orElse("")))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private String shown(Mailbox mailbox) {
        return current.get().seesPeople() ? mailbox.address() : Masking.address(mailbox.address());
    }

    private List<LetterRow> rows(Customer customer, Stream<Letter> letters) {
        var words = words();
        return letters.map(letter -> row(customer, letter, words)).toList();
    }

    private LetterRow row(Customer customer, Letter letter, LetterWords words) {
        var isWaiting = letter.state() == LetterState.WAITING;
        var events = LetterEvent.of(letter.id());
        return new LetterRow(
                Paths.of(customer, letter),
                kinds.label(letter.kind(), words.reader().language()),
                LetterWords.subject(letter),
                words.urgency(letter.course().priority()),
                words.reader().moment(letter.postedAt()),
                isWaiting ? words.reader().moment(letter.course().dueAt()) : "",
                words.state(letter.state()),
                events.isEmpty() ? "" : words.event(events.get(events.size() - 1)));
    }

    private List<CorrespondencePage.Wish> wishes(Customer customer) {
        var own = suppressions.of(customer.externalId()).stream()
                .filter(wish -> wish.why() != Suppression.Why.OPTED_OUT || isFirst(wish));
        var ofAddress = customer.email().flatMap(suppressions::ofAddress).stream();
        return Stream.concat(own, ofAddress).map(wish -> wish(customer, wish)).toList();
    }

    /** One wish is kept once for each class. */
    private static boolean isFirst(Suppression wish) {
        return wish.letterClass() == LetterClass.TRANSACTIONAL;
    }

    private CorrespondencePage.Wish wish(Customer customer, Suppression wish) {
        var words = words();
        var mayLift = wish.why().canBeLifted() && current.get().may(Role.EDITOR);
        var isOfAddress = wish.why() == Suppression.Why.BOUNCED;
        var act = Paths.lettersOf(customer) + (isOfAddress ? "/address" : "/wishes/end");
        return new CorrespondencePage.Wish(
                words.wish(wish),
                words.reader().moment(wish.at()),
                wish.words().map(Masking::words).orElse(""),
                mayLift ? act : "",
                wish.topic().map(Priority::name).orElse(""),
                isOfAddress ? words.say().liftAddress() : words.say().wantAgain());
    }

    private List<Option> topics(String key) {
        return Arrays.stream(Priority.values())
                .filter(Priority::isOptional)
                .filter(topic -> !suppressions.hasOptedOut(key, topic))
                .map(topic -> new Option(topic.name(), words().urgency(topic)))
                .toList();
    }

    static Optional<Priority> topic(String code) {
        return Arrays.stream(Priority.values())
                .filter(topic -> topic.isOptional() && topic.name().equals(code))
                .findFirst();
    }

    private CorrespondencePage.Person person(Customer customer) {
        return new CorrespondencePage.Person(new Shown(customer, current.get()).title(), Paths.of(customer));
    }

    private LetterWords words() {
        return new LetterWords(workspace.reader(), current.get().seesPeople());
    }
}
