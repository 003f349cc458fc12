package io.leavewell.brand;

import java.util.function.Function;

/** Why a file cannot be a logo. */
enum Flaw {
    /** No file was chosen, or it has no bytes. */
    NOTHING(BrandMessages::logoNothing),
    /** More bytes than a page should load. */
    TOO_HEAVY(BrandMessages::logoTooHeavy),
    /** More pixels than any head of a page shows. */
    TOO_LARGE(BrandMessages::logoTooLarge),
    /** An SVG, which is a document and may carry scripts. */
    DRAWING(BrandMessages::logoDrawing),
    /** Neither PNG nor JPEG nor WebP, whatever its name says. */
    UNKNOWN(BrandMessages::logoUnknown),
    /** It begins as a picture and cannot be read as one. */
    BROKEN(BrandMessages::logoBroken),
    /** It moves, which pages that people must read do not. */
    MOVING(BrandMessages::logoMoving);

    private final Function<BrandMessages, String> words;

    Flaw(Function<BrandMessages, String> words) {
        this.words = words;
    }

    String in(BrandMessages say) {
        return words.apply(say);
    }

    /** Thrown where it is found. */
    static class Found extends Exception {

        private final transient Flaw flaw;

        Found(Flaw flaw) {
            super(flaw.name());
            this.flaw = flaw;
        }

        Flaw flaw() {
            return flaw;
        }
    }

    Found found() {
        return new Found(this);
    }
}
