package io.leavewell.mail;

import io.leavewell.web.Brand;
import io.leavewell.web.Palette;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The paper that letters are written on: what their frame shows of the brand. */
@Named("stationery")
@ApplicationScoped
class Stationery {

    private final Brand brand;
    private final Palette palette;

    Stationery(Brand brand, Palette palette) {
        this.brand = brand;
        this.palette = palette;
    }

    public String name() {
        return brand.name();
    }

    /** The lines of the postal address that stand at the foot; none if it is not configured. */
    public List<String> address() {
        return brand.postalAddress()
                .map(String::lines)
                .map(lines -> lines.toList())
                .orElse(List.of());
    }

    public boolean answers() {
        return brand.supportAddress().isPresent();
    }

    public String accent() {
        return palette.light();
    }

    public String darkAccent() {
        return palette.dark();
    }
}
