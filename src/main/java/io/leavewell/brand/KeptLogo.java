package io.leavewell.brand;

import io.leavewell.web.Livery;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A picture that was a logo once, or may become one; kept, since versions that may be rolled back to name it. */
@Entity
@Table(name = "logo")
class KeptLogo extends PanacheEntityBase {

    @Id
    private String hash;

    private String type;
    private byte[] bytes;
    private int width;
    private int height;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected KeptLogo() {}

    /** The same picture again is the same logo. */
    static KeptLogo keep(Picture picture, Instant now) {
        return of(picture.hash()).orElseGet(() -> {
            var logo = new KeptLogo();
            logo.hash = picture.hash();
            logo.type = picture.type();
            logo.bytes = picture.bytes();
            logo.width = picture.width();
            logo.height = picture.height();
            logo.keptAt = now;
            logo.persist();
            return logo;
        });
    }

    static Optional<KeptLogo> of(String hash) {
        return findByIdOptional(hash);
    }

    String type() {
        return type;
    }

    byte[] bytes() {
        return bytes;
    }

    Livery.Logo logo() {
        return new Livery.Logo(hash, width, height);
    }
}
