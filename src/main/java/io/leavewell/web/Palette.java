package io.leavewell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The accent colour of the brand, legible in light and in dark. */
@Named("palette")
@ApplicationScoped
public class Palette {

    private static final String OURS = "#1f5fbf";

    private final Accent accent;

    Palette(Brand brand) {
        var colour =
                brand.accent().filter(hex -> hex.matches("#[0-9a-fA-F]{6}")).orElse(OURS);
        accent = new Accent(Integer.parseInt(colour.substring(1), 16));
    }

    public String light() {
        return accent.onLight().toString();
    }

    public String dark() {
        return accent.onDark().toString();
    }
}
