package io.leavewell.customer;

import io.leavewell.audit.Acts;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Makes what is done with customers known to the audit. */
@ApplicationScoped
class CustomerActs implements Acts {

    @Override
    public List<CustomerAct> acts() {
        return List.of(CustomerAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        return Optional.of(Messages.in(language, CustomerMessages.class).one())
                .filter(one -> code.equals(CustomerAct.KIND));
    }
}
