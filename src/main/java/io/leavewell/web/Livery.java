package io.leavewell.web;

import java.util.Optional;

/**
 * What operators have decided a brand looks like. Nothing of the configuration shows through it.
 *
 * @param accent as #rrggbb; empty means ours
 */
public record Livery(
        String name,
        Optional<String> accent,
        Optional<Logo> logo,
        Optional<String> supportAddress,
        Optional<String> postalAddress) {

    /**
     * A picture in place of the name, on customers' pages.
     *
     * @param hash of its bytes: another picture has another address, so that browsers may keep it for ever
     */
    public record Logo(String hash, int width, int height) {

        public String path() {
            return "/logo/" + hash;
        }
    }
}
