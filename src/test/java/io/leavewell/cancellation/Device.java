package io.leavewell.cancellation;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/** What somebody reads a page with. */
public record Device(int width, int height, boolean dark, boolean scripts, boolean forcedColours) {

    /** The smallest phone that counts, with scripts off. */
    public static final Device PHONE = new Device(320, 640, false, false, false);

    public static final Device DESKTOP = new Device(1280, 800, false, false, false);

    public Device inDark() {
        return new Device(width, height, true, scripts, forcedColours);
    }

    public Device withScripts() {
        return new Device(width, height, dark, true, forcedColours);
    }

    public Device withForcedColours() {
        return new Device(width, height, dark, scripts, true);
    }

    NewContextOptions options(double scale) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(scale)
                .setJavaScriptEnabled(scripts)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(forcedColours ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
