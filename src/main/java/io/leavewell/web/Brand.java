package io.leavewell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Whose pages and letters these are: as operators have published it, or else as configured. A change is seen from the
 * next page and letter on.
 */
@Named("brand")
@ApplicationScoped
public class Brand {

    private final BrandSettings configured;
    private volatile Optional<Livery> worn = Optional.empty();

    Brand(BrandSettings configured) {
        this.configured = configured;
    }

    /** @param livery empty where nothing is published */
    public void wear(Optional<Livery> livery) {
        worn = livery;
    }

    public String name() {
        return worn.map(Livery::name).orElseGet(configured::name);
    }

    /** The one accent colour, as #rrggbb; a dark variant is chosen for dark mode. */
    public Optional<String> accent() {
        return worn.map(Livery::accent).orElseGet(configured::accent);
    }

    /** Stands for the name at the head of customers' pages. */
    public Optional<Livery.Logo> logo() {
        return worn.flatMap(Livery::logo);
    }

    /** Stands at the foot of letters, where the law of most countries wants it. */
    public Optional<String> postalAddress() {
        return worn.map(Livery::postalAddress).orElseGet(configured::postalAddress);
    }

    /** Where answers to letters go. */
    public Optional<String> supportAddress() {
        return worn.map(Livery::supportAddress).orElseGet(configured::supportAddress);
    }

    /** Where the team reads what a person has to look at; always as configured. */
    public Optional<String> teamAddress() {
        return configured.teamAddress();
    }

    /** English where it is set to a language that we do not speak. */
    public Language teamLanguage() {
        return Language.of(configured.teamLanguage()).orElse(Language.EN);
    }
}
