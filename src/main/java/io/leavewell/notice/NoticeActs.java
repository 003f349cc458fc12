package io.leavewell.notice;

import io.leavewell.audit.Acts;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes the acts of this room known to the audit. */
@Singleton
class NoticeActs implements Acts {

    @Override
    public List<NoticeAct> acts() {
        return List.of(NoticeAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        var say = Messages.in(language, NoticeMessages.class);
        return switch (code) {
            case NoticeAct.PRICE -> Optional.of(say.priceChange());
            case NoticeAct.NOTICE -> Optional.of(say.notice());
            default -> Optional.empty();
        };
    }
}
