package io.leavewell.reason.alert;

import java.util.Optional;
import java.util.UUID;

/**
 * What an operator wants of an alert.
 *
 * @param target the URL that is called; empty if it goes by mail
 * @param owner the operator who gets the letters, and in whose language it is written
 */
record Wanted(String name, Conditions conditions, Way way, Optional<String> target, UUID owner) {}
