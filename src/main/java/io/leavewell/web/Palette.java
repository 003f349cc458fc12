package io.leavewell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The accent colour of the brand, legible in light and in dark. */
@Named("palette")
@ApplicationScoped
public class Palette {

    private final Brand brand;
    private volatile Shades latest = Shades.of("");

    Palette(Brand brand) {
        this.brand = brand;
    }

    public String light() {
        return shades().light();
    }

    public String dark() {
        return shades().dark();
    }

    private Shades shades() {
        var colour = brand.accent().orElse("");
        var known = latest;
        if (!known.colour().equals(colour)) {
            known = Shades.of(colour);
            latest = known;
        }
        return known;
    }
}
