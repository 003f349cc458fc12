package io.leavewell.notice;

import io.leavewell.customer.Chronicle;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Happening;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Of what a customer was told ahead, with the way to the proof. */
@ApplicationScoped
class NoticeChronicle implements Chronicle {

    @Override
    public List<Happening> of(Customer customer, Reader reader) {
        var say = Messages.in(reader.language(), NoticeMessages.class);
        return Notice.of(customer).stream()
                .map(notice -> happening(notice, reader, say))
                .toList();
    }

    private static Happening happening(Notice notice, Reader reader, NoticeMessages say) {
        var kind = notice.kind().label(reader.language());
        var state = NoticeState.of(notice, notice.letter()).words(say);
        var why = notice.skipped().map(skip -> skip.words(say)).orElse("");
        return new Happening(
                notice.times().postedAt().orElse(notice.times().made()),
                notice.aboutAt()
                        .map(at -> say.chronicleOn(kind, reader.money(notice.amount()), reader.day(at)))
                        .orElseGet(() -> say.chronicle(kind, reader.money(notice.amount()))),
                why.isEmpty() ? state : state + ": " + why,
                NoticeResource.PATH + "/" + notice.id());
    }
}
