package io.leavewell.account;

import io.leavewell.audit.Audit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Sets up, weighs and removes second factors. */
@ApplicationScoped
class SecondFactors {

    private static final Logger LOG = Logger.getLogger(SecondFactors.class);

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A secret to be shown now, locked so that it can travel with the form that confirms it. */
    String fresh(UUID operator) {
        return vault.lock(Secret.random(Totp.SECRET_BYTES), operator);
    }

    Optional<byte[]> opened(String locked, UUID operator) {
        return vault.open(locked, operator);
    }

    /** Counts from now on, because the operator's telephone has shown a code of it. @return false if it was none */
    boolean confirm(UUID operator, String locked, String code) {
        var step = vault.open(locked, operator).flatMap(secret -> step(secret, code, Totp.NEVER));
        QuarkusTransaction.requiringNew()
                .run(() -> step.ifPresent(used -> {
                    Operator.held(operator).orElseThrow().protect(new SecondFactor(locked, used));
                    note(PeopleAct.SECOND_FACTOR_ADDED, operator);
                }));
        return step.isPresent();
    }

    /** How the code proves who it is: as one of the telephone's or of those on paper; empty if it does not. */
    Optional<Entrance.Way> weigh(UUID operator, String typed) {
        var code = typed.replaceAll("\\s", "");
        if (code.matches("[0-9]{6}")) {
            return use(operator, code) ? Optional.of(Entrance.Way.CODE) : Optional.empty();
        }
        return recovers(operator, code) ? Optional.of(Entrance.Way.RECOVERY_CODE) : Optional.empty();
    }

    /** Ten new ones; those before are worth nothing. @return shown once, and never again */
    List<String> renewCodes(UUID operator) {
        var codes =
                Stream.generate(RecoveryCode::fresh).limit(RecoveryCode.MANY).toList();
        QuarkusTransaction.requiringNew().run(() -> {
            var owner = Operator.held(operator).orElseThrow();
            RecoveryCode.removeAll(owner);
            codes.forEach(code -> new RecoveryCode(owner, code).persist());
            note(PeopleAct.RECOVERY_CODES_RENEWED, operator);
        });
        return codes;
    }

    /** In the caller's transaction. */
    void remove(Operator operator) {
        operator.unprotect();
        RecoveryCode.removeAll(operator);
        note(PeopleAct.SECOND_FACTOR_REMOVED, operator.id());
    }

    /** Each code is good once: its step is kept, and no earlier one counts any more. */
    private boolean use(UUID id, String code) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var operator = Operator.held(id).orElseThrow();
            return operator.secondFactor()
                    .flatMap(factor -> secret(operator, factor).filter(secret -> use(operator, secret, code)))
                    .isPresent();
        });
    }

    /** Locked anew, so that it is always by the signing key of today. */
    private boolean use(Operator operator, byte[] secret, String code) {
        var step = step(secret, code, operator.secondFactor().orElseThrow().step());
        step.ifPresent(used -> operator.protect(new SecondFactor(vault.lock(secret, operator.id()), used)));
        return step.isPresent();
    }

    private Optional<byte[]> secret(Operator operator, SecondFactor factor) {
        var secret = vault.open(factor.secret(), operator.id());
        if (secret.isEmpty()) {
            LOG.errorf("The second factor of operator %s was locked by a signing key that is gone", operator.id());
        }
        return secret;
    }

    private boolean recovers(UUID operator, String typed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var used = RecoveryCode.use(operator, typed, clock.instant());
            if (used) note(PeopleAct.RECOVERY_CODE_USED, operator);
            return used;
        });
    }

    private Optional<Long> step(byte[] secret, String code, long after) {
        var step = Totp.step(secret, code, clock.instant(), after);
        return step.isPresent() ? Optional.of(step.getAsLong()) : Optional.empty();
    }

    private void note(PeopleAct act, UUID operator) {
        audit.note(act, "operator", operator.toString(), null, null);
    }
}
