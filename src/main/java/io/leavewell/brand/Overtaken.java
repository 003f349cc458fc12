package io.leavewell.brand;

/** Somebody else changed the words of the draft since they were shown: nothing was done. */
class Overtaken extends RuntimeException {

    private final transient BrandDesk.Drafted now;

    Overtaken(BrandDesk.Drafted now) {
        super("The draft of the brand has changed meanwhile");
        this.now = now;
    }

    BrandDesk.Drafted now() {
        return now;
    }
}
