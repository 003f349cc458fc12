package io.leavewell.web;

/** One of the values that a list can be narrowed down to. */
public record Option(String code, String label) {}
