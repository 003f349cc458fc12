package io.leavewell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Asks the database about the sample company. */
@ApplicationScoped
class Audit {

    @Inject
    EntityManager entities;

    @Transactional
    long count(String from) {
        return ((Number) entities.createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue();
    }

    /** A share in hundredths, such as churn. */
    @Transactional
    double percent(String numerator, String denominator) {
        return 100.0 * count(numerator) / count(denominator);
    }
}
