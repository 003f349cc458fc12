package io.leavewell.billing;

/** Nothing of the file can be read, or nothing may be; the message says why in plain words. */
public class ImportRefused extends RuntimeException {
    ImportRefused(String message) {
        super(message);
    }
}
