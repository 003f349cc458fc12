package io.leavewell.audit;

import java.util.List;

/** Makes the acts of a room known to the audit's page; one bean for each room. */
public interface Acts {

    List<? extends Act> acts();
}
