package io.leavewell.brand;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.web.Brand;
import io.leavewell.web.Json;
import io.leavewell.web.Livery;
import java.util.Optional;

/** What a brand looks like, as it is kept in an edition. */
record Look(
        String name,
        Optional<String> accent,
        Optional<Livery.Logo> logo,
        Optional<String> support,
        Optional<String> postal) {

    /** What everybody sees now. */
    static Look of(Brand brand) {
        return new Look(brand.name(), brand.accent(), brand.logo(), brand.supportAddress(), brand.postalAddress());
    }

    static Look parse(String definition) {
        try {
            return Json.MAPPER.readValue(definition, Look.class);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("A brand cannot be read: " + ours.getOriginalMessage(), ours);
        }
    }

    String definition() {
        return Json.write(this);
    }

    Livery livery() {
        return new Livery(name, accent, logo, support, postal);
    }

    Look with(Optional<Livery.Logo> other) {
        return new Look(name, accent, other, support, postal);
    }

    Look coloured(String other) {
        return new Look(name, Optional.of(other), logo, support, postal);
    }

    /** With the words of another, and the picture that it has itself. */
    Look saying(Look other) {
        return other.with(logo);
    }
}
