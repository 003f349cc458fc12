package io.leavewell.account;

import io.leavewell.web.Reader;
import java.util.UUID;

/**
 * A session as a page shows it.
 *
 * @param browser its name and the system's; empty if it said nothing that we know
 * @param own whether it is the one that asks
 */
record SessionRow(UUID id, String browser, String started, String seen, boolean kept, boolean own) {

    static SessionRow of(OperatorSession session, UUID asking, Reader reader) {
        return new SessionRow(
                session.id(),
                session.browser(),
                reader.moment(session.startedAt()),
                reader.moment(session.seenAt()),
                session.isKept(),
                session.id().equals(asking));
    }
}
