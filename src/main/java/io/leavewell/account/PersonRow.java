package io.leavewell.account;

import io.leavewell.web.Reader;
import java.util.List;
import java.util.UUID;

/**
 * Somebody of the team as a list shows them.
 *
 * @param seen when they were last here; empty if never
 */
record PersonRow(
        UUID id,
        String name,
        String email,
        String role,
        String seen,
        boolean seesPeople,
        boolean secondFactor,
        boolean enabled) {

    static PersonRow of(Operator operator, Reader reader) {
        return new PersonRow(
                operator.id(),
                operator.name(),
                operator.email(),
                Say.role(operator.role(), Say.to(reader)),
                operator.seenAt().map(reader::moment).orElse(""),
                operator.seesPeople(),
                operator.hasSecondFactor(),
                operator.isEnabled());
    }

    List<String> cells(AccountMessages say) {
        return List.of(
                name,
                email,
                role,
                seesPeople ? say.yes() : say.no(),
                secondFactor ? say.yes() : say.no(),
                seen,
                enabled ? "" : say.disabled());
    }
}
