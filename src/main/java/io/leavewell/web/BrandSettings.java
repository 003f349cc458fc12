package io.leavewell.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Whose pages and letters these are, as configured; what operators publish stands above it. */
@ConfigMapping(prefix = "leavewell.brand")
interface BrandSettings {

    @WithDefault("Leavewell")
    String name();

    /** The one accent colour, as #rrggbb; a dark variant is chosen for dark mode. */
    Optional<String> accent();

    /** Stands at the foot of letters, where the law of most countries wants it. */
    Optional<String> postalAddress();

    /** Where answers to letters go. */
    Optional<String> supportAddress();

    /** Where the team reads what a person has to look at. */
    Optional<String> teamAddress();

    /** In which language it is written to: en, de, zh or ko. */
    @WithDefault("en")
    String teamLanguage();
}
