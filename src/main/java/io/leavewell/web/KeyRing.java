package io.leavewell.web;

/** Keys of programs, besides the one in the configuration. */
public interface KeyRing {

    /** @param scope what is asked for, as {@link ApiKey} names it */
    boolean opens(String key, String scope);
}
